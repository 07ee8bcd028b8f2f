/** Id of an indicator's row on the page. */
export function rowId(of: string, indicator: string): string {
  return `${of}-${indicator}`;
}

/** Brings the row of an indicator into sight and puts the focus into its field. */
export function focusRow(of: string, indicator: string): void {
  const row = document.getElementById(rowId(of, indicator));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
}
