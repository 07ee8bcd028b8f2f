import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import type { LogData } from './data.ts';
import type { LogInput } from './schema.ts';

/** Where the words and figures behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface LogLook {
  rule(id: string): RuleRef;
  role(id: string): string;
  parameter(id: string): { value: number | string; said: string; example: boolean };
  edition: string;
}

/**
 * Authored log → what the island gets. The fingerprint covers what a reader of an old entry must find again: the authored
 * words, the limits of the clocks and the edition, but not the addresses of rules, which move with the site.
 */
export function prepareLog(id: string, input: LogInput, look: LogLook): LogData {
  const { edition } = look;
  const { sealed: _, retentionYears: __, ...shown } = input;
  const clocks = input.clocks.map(({ limit, ...clock }) => ({ ...clock, ...readLimit(id, limit, look) }));
  return {
    ...shown,
    id,
    edition,
    clocks,
    role: look.role(input.role),
    rules: input.rules.map(look.rule),
    fingerprint: fingerprint({ id, edition, ...input, clocks }),
  };
}

/** A limit counts hours, and the id of its parameter says so. */
function readLimit(log: string, id: string, look: LogLook): { hours: number; said: string; example: boolean } {
  const { value, said, example } = look.parameter(id);
  if (typeof value !== 'number' || value <= 0 || !id.endsWith('-hours')) throw new Error(`The log "${log}" takes the limit of a clock from "${id}". It needs a parameter that is a number of hours, with an id like arrival-hours.`);
  return { hours: value, said, example };
}
