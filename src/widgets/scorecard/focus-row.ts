/** Id of an indicator's row on the page. */
export function rowId(of: string, indicator: string): string {
  return `${of}-${indicator}`;
}

/** Brings the row of an indicator into sight and puts the focus into its field. */
export function focusRow(of: string, indicator: string): void {
  const row = document.getElementById(rowId(of, indicator));
  row?.scrollIntoView({ block: 'center' });
  // What lacks a figure lacks the assessor's; an adjustment has only its events.
  const field = row?.querySelector<HTMLElement>('.sc-event [aria-invalid]') ?? row?.querySelector<HTMLElement>('[name="figures"], [data-column="figures"]');
  field?.focus({ preventScroll: true });
}
