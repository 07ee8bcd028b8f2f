/** Boxes to tick by hand, on the blank sheet only. */
export function Choices({ of }: { of: readonly string[] }) {
  return (
    <u class="ck-choices">
      {of.map((choice) => (
        <span key={choice}>{choice}</span>
      ))}
    </u>
  );
}
