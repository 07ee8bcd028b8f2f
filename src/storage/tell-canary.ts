/** Counts a save beside the database. Its program is fetched at the first one: a form that is only read does not need it. Never rejects. */
export async function tellCanary(isNew: boolean, now: number): Promise<void> {
  try {
    (await import('./canary.ts')).countSave(isNew, now);
  } catch {
    // The number is then too low, as after a crash.
  }
}
