interface Props {
  good: boolean;
  children: string;
}

/** Right or wrong: a glyph and a word, never a colour alone. */
export function Mark({ good, children }: Props) {
  return (
    <span class={good ? 'qz-mark qz-mark--good' : 'qz-mark qz-mark--bad'}>
      <span aria-hidden="true">{good ? '✓' : '✕'}</span>
      {children}
    </span>
  );
}
