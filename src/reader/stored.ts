import * as v from 'valibot';
import type { Definition, RecordKind } from '../storage/envelope.ts';
import type { Confirmation } from './reading.ts';

/**
 * The people of this browser, one record each, and what each has confirmed, one record a person and chapter.
 *
 * profile, version 1 (2026): { name, number, role, hall }; role is an id of handbook.yaml or empty
 * reading, version 1 (2026): { person, chapter, confirmations: [{ edition, date }] }; person is the id of the profile's record
 */
export interface ProfileState {
  name: string;
  /** 工号. */
  number: string;
  role: string;
  /** 营业厅. */
  hall: string;
}

export interface ReadingRecord {
  person: string;
  /** Id of the chapter: ids are permanent, file names are not. */
  chapter: string;
  /** In the order in which they were made. */
  confirmations: Confirmation[];
}

const profile = v.strictObject({ name: v.string(), number: v.string(), role: v.string(), hall: v.string() });

export const profileKind: RecordKind<ProfileState> = {
  kind: 'profile',
  version: 1,
  parse: (payload) => v.parse(profile, payload),
  migrations: {},
};

const reading = v.strictObject({
  person: v.string(),
  chapter: v.string(),
  confirmations: v.array(v.strictObject({ edition: v.string(), date: v.string() })),
});

export const readingKind: RecordKind<ReadingRecord> = {
  kind: 'reading',
  version: 1,
  parse: (payload) => v.parse(reading, payload),
  migrations: {},
};

/** All of a kind lie together: a browser has few people. They are filled under no definition but their own shape. */
export const peopleOf = 'people';
export const readingsOf = 'chapters';
export const noDefinition: Definition = { fingerprint: 'none', data: null };

/** There is one record for each person and chapter. */
export function readingIdOf(person: string, chapter: string): string {
  return `reading-${person}-${chapter}`;
}
