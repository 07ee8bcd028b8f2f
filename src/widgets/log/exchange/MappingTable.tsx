import { exchange as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import type { LogData } from '../data.ts';
import { importable, type Mapping } from './mapping.ts';

interface Props {
  data: LogData;
  head: readonly string[];
  /** First row under the head, to be looked at. */
  first: readonly string[];
  mapping: Mapping;
  change(mapping: Mapping): void;
}

/** Column by column of the file: which field of the log it goes into. */
export function MappingTable({ data, head, first, mapping, change }: Props) {
  const fields = importable(data);
  return (
    <fieldset class="lg-map">
      <legend>{words.mapping}</legend>
      <p class="lg-note">{words.mappingHint}</p>
      <div class="fields">
        {head.map((cell, n) => (
          <label key={n} class="field">
            <span>
              {words.column(n + 1, cell)}
              {first[n] && <small>{words.sample(first[n].slice(0, 20))}</small>}
            </span>
            <select value={mapping[n] ?? ''} onInput={(event) => change(mapping.map((one, m) => (m === n ? event.currentTarget.value : one)))}>
              <option value="">{words.skip}</option>
              {fields.map(({ id, label }) => (
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
