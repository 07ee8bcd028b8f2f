import { useMemo } from 'preact/hooks';
import { importing as words } from '../../../../ui/text/zh-Hans/scorecard-import.ts';
import { type ColumnTarget, guessMapping, type Mapping } from './columns.ts';

interface Props {
  targets: readonly ColumnTarget[];
  head: readonly string[];
  /** First row under the head, to be looked at. */
  first: readonly string[];
  mapping: Mapping;
  change(mapping: Mapping): void;
}

/** Column by column of the file: what it is on the sheet. What found its place by itself is folded away, and there to be changed. */
export function MappingTable({ targets, head, first, mapping, change }: Props) {
  const guess = useMemo(() => guessMapping(head, targets), [head, targets]);
  const field = (n: number) => (
    <label key={n} class="field">
      <span>
        {words.column(n + 1, head[n]!)}
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
  );
  const columns = head.map((_, n) => n);
  const matched = columns.filter((n) => guess[n]);
  const others = columns.filter((n) => !guess[n]);
  return (
    <fieldset>
      <legend>
        <b>{words.mapping}</b>
      </legend>
      {others.length > 0 && (
        <>
          <p class="ha-note">{words.mappingHint}</p>
          <div class="fields">{others.map(field)}</div>
        </>
      )}
      {matched.length > 0 && (
        <details>
          <summary>{words.matched(matched.length)}</summary>
          <div class="fields">{matched.map(field)}</div>
        </details>
      )}
    </fieldset>
  );
}
