import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { Field } from './data.ts';
import { sayChange, sayValue } from './say.ts';
import type { LogState } from './state.ts';

interface Props {
  field: Field;
  state: LogState;
  /** Say also who filled in what had been left open. */
  all?: boolean;
}

/** A value with its history, as a ledger shows it: the old ones struck through, each with name and time. */
export function CellValue({ field, state: { values, changes }, all = false }: Props) {
  const value = values[field.id] ?? '';
  const own = changes.filter((change) => change.field === field.id && (all || change.was !== ''));
  return (
    <>
      {own.map((change) => (
        <span key={`${change.at}${change.was}`} class="lg-was">
          {change.was !== '' && <s>{sayValue(field, change.was)}</s>}
          <small>{sayChange(change, words)}</small>
        </span>
      ))}
      {value === '' ? words.empty : sayValue(field, value)}
    </>
  );
}
