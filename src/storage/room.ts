/** What the browser says of the room that this site has, and whether it may take it away when the disk fills up. */
export interface Room {
  /** Bytes; undefined where the browser does not say. */
  used: number | undefined;
  most: number | undefined;
  /** `unknown`: the browser does not offer it, or the page came over plain http. */
  lasting: 'yes' | 'no' | 'unknown';
}

export async function readRoom(): Promise<Room> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { used: usage, most: quota, lasting: (await navigator.storage.persisted()) ? 'yes' : 'no' };
  } catch {
    return { used: undefined, most: undefined, lasting: 'unknown' };
  }
}

/** Asks the browser not to take the data away by itself. Some ask the person, some decide alone. */
export async function askToLast(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
