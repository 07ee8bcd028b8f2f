/** The people of this browser. Pure. */
import type { ProfileState } from './stored.ts';

/** A person with the id of their record. */
export interface Person extends ProfileState {
  id: string;
}

/** Takes blanks from both ends, and what no name has: control characters and marks that turn the writing round. */
export function tidy({ name, number, role, hall }: ProfileState): ProfileState {
  const clean = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim().slice(0, 60);
  return { name: clean(name), number: clean(number), role, hall: clean(hall) };
}

/** What keeps this person from being kept: no name, or nothing that tells them from somebody who is there. */
export function lackOf(person: ProfileState, others: readonly ProfileState[]): 'name' | 'difference' | undefined {
  if (person.name === '') return 'name';
  const same = (other: ProfileState) => other.name === person.name && other.number === person.number && other.hall === person.hall;
  return others.some(same) ? 'difference' : undefined;
}

/** Role, number and hall in words, as far as they are known. */
export function describe(person: ProfileState, roles: readonly { id: string; name: string }[], words: { number(number: string): string; list: string }): string {
  const role = roles.find(({ id }) => id === person.role)?.name;
  return [role, person.number && words.number(person.number), person.hall].filter(Boolean).join(words.list);
}
