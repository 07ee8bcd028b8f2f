import { columns as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { listGroupings } from '../groups.ts';
import type { ToolsProps } from '../Tools.tsx';
import { columnFields, listedFields } from './columns.ts';

/** Which columns the list has, and what stands together in it. */
export function ColumnsPanel({ data, view, setView }: ToolsProps) {
  const shown = new Set(listedFields(data, view.columns).map(({ id }) => id));
  const choose = (id: string, is: boolean) => {
    const columns = columnFields(data).map((field) => field.id).filter((one) => (one === id ? is : shown.has(one)));
    // The number is always there, so that a list of no other column is still a list; but no choice at all means the author's.
    if (columns.length > 0) setView({ ...view, columns });
  };
  return (
    <>
      <div class="field" role="group" aria-labelledby={`lg-${data.id}-columns`}>
        <span id={`lg-${data.id}-columns`}>{words.columns}</span>
        <div class="lg-checks">
          {columnFields(data).map(({ id, label }) => (
            <label key={id} class="lg-check">
              <input type="checkbox" checked={shown.has(id)} onInput={(event) => choose(id, event.currentTarget.checked)} />
              {label}
            </label>
          ))}
        </div>
      </div>
      <div class="fields lg-by">
        <label class="field">
          <span>{words.group}</span>
          <select value={view.group} onInput={(event) => setView({ ...view, group: event.currentTarget.value })}>
            <option value="">{words.noGroup}</option>
            {listGroupings(data, log).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="lg-note">{words.note}</p>
      {view.columns.length > 0 && (
        <p class="lg-acts">
          <button type="button" class="btn" onClick={() => setView({ ...view, columns: [] })}>
            {words.usual}
          </button>
        </p>
      )}
    </>
  );
}
