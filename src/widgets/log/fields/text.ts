import { looksPersonal } from '../../../lib/personal.ts';
import { asIs, type Kind } from './kind.ts';
import { maskId, maskName } from './mask.ts';

const written = (longest: number): Kind => ({
  ...asIs,
  longest,
  // Where a field is there for the name or number of a customer, it may hold one.
  check: (value, { personal }) => (!personal && looksPersonal(value) ? 'personal' : null),
  mask: (value, { personal }) => (personal === 'name' ? maskName(value) : personal === 'id' ? maskId(value) : value),
  take: (cell) => cell.replace(/\r\n?/g, '\n'),
});

export const text = written(60);
export const longText = written(500);
/** One who works here: their names are on the paper too. */
export const person: Kind = { ...asIs, longest: 40 };
