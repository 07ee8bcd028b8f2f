interface Props {
  /** Said before and after the figure. */
  before?: string;
  after: string;
  name: string;
  value: string;
  disabled: boolean;
  type(value: string): void;
  /** The keyboard that a phone shows. */
  keys?: 'numeric' | 'decimal';
  hint?: string | undefined;
  describedby?: string | undefined;
}

/** A figure between its words; on paper a line with the figure on it. */
export function FigureField({ before, after, name, value, disabled, type, keys = 'numeric', hint, describedby }: Props) {
  return (
    <label class="ck-figure">
      {before}
      <input
        type="text"
        inputMode={keys}
        autocomplete="off"
        maxLength={12}
        name={name}
        value={value}
        placeholder={hint}
        disabled={disabled}
        aria-describedby={describedby}
        onInput={(event) => type(event.currentTarget.value)}
        data-noprint
      />
      <i class="pr">
        <b>{value}</b>
      </i>
      {after}
    </label>
  );
}
