import { importing as words } from '../../../../ui/text/zh-Hans/scorecard-import.ts';
import type { ColumnTarget, Mapping } from './columns.ts';

interface Props {
  targets: readonly ColumnTarget[];
  head: readonly string[];
  /** First row under the head, to be looked at. */
  first: readonly string[];
  mapping: Mapping;
  change(mapping: Mapping): void;
}

/** Column by column of the file: what it is on the sheet. */
export function MappingTable({ targets, head, first, mapping, change }: Props) {
  return (
    <fieldset>
      <legend>
        <b>{words.mapping}</b>
      </legend>
      <p class="ha-note">{words.mappingHint}</p>
      <div class="fields">
        {head.map((cell, n) => (
          <label key={n} class="field">
            <span>
              {words.column(n + 1, cell)}
              {first[n] && <small class="ha-sample">{words.sample(first[n].slice(0, 20))}</small>}
            </span>
            <select value={mapping[n] ?? ''} onInput={(event) => change(mapping.map((one, m) => (m === n ? event.currentTarget.value : one)))}>
              <option value="">{words.skip}</option>
              {targets.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
