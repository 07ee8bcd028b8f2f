import { useState } from 'preact/hooks';
import { history as words } from '../../../ui/text/zh-Hans/checklist-history.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import { nameRun, sayHead } from '../rows.ts';
import type { Run } from '../run.ts';
import { compareRuns } from './compare.ts';

interface Props {
  of: string;
  /** Completed runs, at least two. */
  runs: readonly Run[];
}

const nameOf = ({ record }: Run) => checklist.name(...nameRun(record.payload, checklist));

/** Two runs side by side; what differs is marked. */
export function Compare({ of, runs }: Props) {
  const [chosen, setChosen] = useState({ first: runs.length - 2, second: runs.length - 1 });
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const first = runs[chosen.first] ?? runs[0]!;
  const second = runs[chosen.second] ?? runs.at(-1)!;
  const filled = (run: Run) => ({ data: run.data, state: run.record.payload });
  const rows = compareRuns(filled(first), filled(second), checklist);
  const different = rows.filter(({ differs }) => differs).length;
  const heads = [first, second].map((run) => sayHead(run.data, run.record.payload, checklist));

  return (
    <div class="ck-compare">
      <div class="fields">
        {(['first', 'second'] as const).map((side) => (
          <label key={side} class="field">
            <span>{words[side]}</span>
            <select name={`${of}-${side}`} value={String(chosen[side])} onChange={(event) => setChosen({ ...chosen, [side]: Number(event.currentTarget.value) })}>
              {runs.map((run, n) => (
                <option key={run.record.id} value={String(n)}>
                  {nameOf(run)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label class="ck-check">
        <input type="checkbox" checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.currentTarget.checked)} />
        {words.onlyDifferent}
      </label>
      <p role="status">{different === 0 ? words.same : words.differences(different)}</p>
      <div class="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{nameOf(first)}</th>
              <th scope="col">{nameOf(second)}</th>
            </tr>
          </thead>
          <tbody>
            {(['score', 'result'] as const).map((part) => (
              <tr key={part}>
                <th scope="row">{words[part]}</th>
                {heads.map((head, n) => (
                  <td key={n} class="num">
                    {head[part]}
                  </td>
                ))}
              </tr>
            ))}
            {rows
              .filter(({ differs }) => differs || !onlyDifferent)
              .map(({ key, text, first: one, second: other, differs }) => (
                <tr key={key}>
                  <th scope="row">
                    {text}
                    {differs && !onlyDifferent && <b class="ck-bad">{words.differs}</b>}
                  </th>
                  <td>{one}</td>
                  <td>{other}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
