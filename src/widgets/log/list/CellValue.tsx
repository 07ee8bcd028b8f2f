import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Field } from '../data.ts';
import { Rows } from '../entry/Rows.tsx';
import { sayMasked, sayValue } from '../fields/table.ts';
import { sayChange } from '../say.ts';
import type { LogState } from '../state.ts';

interface Props {
  field: Field;
  state: LogState;
  /** Names and numbers of customers are shown. */
  open?: boolean;
  /** Say also who filled in what had been left open. */
  all?: boolean;
}

/** A value with its history, as a ledger shows it: the old ones struck through, each with name, time and reason. */
export function CellValue({ field, state, open = false, all = false }: Props) {
  const say = (value: string) => (open ? sayValue : sayMasked)(field, value, words.field);
  if (field.kind === 'entries') return <Rows field={field} state={state} open={open} />;
  const value = state.values[field.id] ?? '';
  const own = state.changes.filter((change) => change.field === field.id && change.row === undefined && (all || change.was !== ''));
  return (
    <>
      {own.map((change, n) => (
        <span key={n} class="lg-was">
          {change.was !== '' && <s>{say(change.was)}</s>}
          <small>{sayChange(change, words)}</small>
        </span>
      ))}
      {value === '' ? words.empty : say(value)}
    </>
  );
}
