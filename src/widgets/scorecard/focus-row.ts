/** Brings the row of an indicator into sight and puts the focus into its field. */
export function focusRow(sheet: HTMLElement, indicator: string): void {
  const row = sheet.querySelector<HTMLElement>(`[data-indicator="${CSS.escape(indicator)}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
}
