/**
 * The person who works here now, for forms that fill in names and halls. It answers at once, from a copy that is kept beside the
 * database; nothing is loaded.
 *
 *     const profile = readCurrentProfile();          // undefined: nobody has been chosen
 *     const stop = watchCurrentProfile((next) => …); // when somebody else takes over, in this tab or another
 */
import { readReader, watchReader } from '../storage/reader-preference.ts';

export interface Profile {
  /** Id of its record. */
  id: string;
  name: string;
  /** 工号; empty where it was left out, as are the following. */
  number: string;
  /** Id of a role in handbook.yaml. */
  role: string;
  /** 营业厅. */
  hall: string;
}

export function readCurrentProfile(): Profile | undefined {
  const reader = readReader();
  if (!reader?.id) return undefined;
  const { id, name, number, role, hall } = reader;
  return { id, name, number, role, hall };
}

/** Calls back with the new person. Returns the stop function. */
export function watchCurrentProfile(listener: (profile: Profile | undefined) => void): () => void {
  let last = JSON.stringify(readCurrentProfile());
  return watchReader(() => {
    const profile = readCurrentProfile();
    const next = JSON.stringify(profile);
    if (next === last) return;
    last = next;
    listener(profile);
  });
}
