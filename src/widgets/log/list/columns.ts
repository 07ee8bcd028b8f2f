import type { Field, LogData } from '../data.ts';
import { isWritten } from '../fields/table.ts';

/** The fields that can have a column in the list: one value each. */
export const columnFields = ({ fields }: LogData): Field[] => fields.filter(isWritten);

/** What the list shows: what was chosen, else what its author says, else what every entry has. */
export function listedFields(data: LogData, chosen: readonly string[] = []): Field[] {
  const fields = columnFields(data);
  const found = fields.filter(({ id }) => chosen.includes(id));
  if (found.length > 0) return found;
  const authored = fields.filter(({ column }) => column);
  return authored.length > 0 ? authored : fields.filter(({ required }) => required);
}
