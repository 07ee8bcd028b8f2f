import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { isStruck } from '../actions.ts';
import type { Field } from '../data.ts';
import { sayChange, sayRow } from '../say.ts';
import type { LogState } from '../state.ts';

interface Props {
  field: Field;
  state: LogState;
  /** Names and numbers are shown. */
  open: boolean;
  /** Where given, each can be struck out. */
  strike?: ((row: number) => void) | undefined;
}

/** The repeated entries under a field, the struck ones with who struck them. */
export function Rows({ field, state, open, strike }: Props) {
  const rows = state.rows[field.id] ?? [];
  if (rows.length === 0) return <>{words.empty}</>;
  return (
    <ol class="lg-rows">
      {rows.map((row, n) => {
        const struck = isStruck(state, field.id, n);
        const change = state.changes.find((one) => one.field === field.id && one.row === n);
        return (
          <li key={`${row.at}${n}`}>
            {struck ? <s>{sayRow(field, row, words, open)}</s> : sayRow(field, row, words, open)}
            {change && <small>{sayChange(change, words)}</small>}
            {strike && !struck && (
              <button type="button" class="lg-link" aria-label={words.strikeOf(field.label, n + 1)} onClick={() => strike(n)}>
                {words.strike}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
