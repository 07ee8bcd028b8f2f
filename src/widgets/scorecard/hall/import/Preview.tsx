import { toCsv } from '../../../../lib/csv.ts';
import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { importing as words } from '../../../../ui/text/zh-Hans/scorecard-import.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import type { Give } from '../../../../ui/use-giving.tsx';
import type { Indicator } from '../../data.ts';
import type { Change, ImportPlan, Problem } from './plan-import.ts';

interface Props {
  plan: ImportPlan;
  head: readonly string[];
  /** Name of the scorecard, for the file of what stays out. */
  file: string;
  replace: boolean;
  setReplace(replace: boolean): void;
  make: boolean;
  setMake(make: boolean): void;
  give: Give;
}

const most = 50;

/** What will come of a file before anything is written: every figure beside the one it would replace, and the rows that stay out with their reasons. */
export function Preview({ plan: { rows, rejects, unchanged }, head, file, replace, setReplace, make, setMake, give }: Props) {
  const fresh = rows.filter(({ sheet }) => !sheet).length;
  const conflicts = rows.reduce((n, { replaces }) => n + replaces.length, 0);
  const why = ({ problems }: { problems: readonly Problem[] }) => problems.map(sayProblem).join(words.stop);
  const giveRejects = () => give(words.rejectName(file), 'csv', toCsv([[...head, words.reason], ...rejects.map((one) => [...head.map((_, n) => one.cells[n] ?? ''), why(one)])]));
  return (
    <>
      <p role="status">
        <b>{words.preview(rows.length, rejects.length, unchanged)}</b>
      </p>
      {rows.length > 0 && (
        <div class="table-wrap" tabIndex={0} role="region" aria-label={words.previewTitle}>
          <table class="num">
            <caption class="ha-note">{words.previewTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.person}</th>
                <th scope="col">{words.columns.fills}</th>
                {conflicts > 0 && <th scope="col">{words.columns.replaces}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map(({ row, person, name, sheet, fills, replaces }) => (
                <tr key={row}>
                  <th scope="row">
                    {sheet?.record.payload.name || name || person}
                    <small>
                      {hall.numberOf(person)}
                      {!sheet && `${words.list}${words.fresh}`}
                      {sheet && name && sheet.record.payload.name === '' && `${words.list}${words.nameFromFile}`}
                    </small>
                  </th>
                  <td>{sayChanges(fills) || hall.none}</td>
                  {conflicts > 0 && <td class={replaces.length > 0 ? 'ha-bad' : undefined}>{sayChanges(replaces) || hall.none}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > most && <p class="ha-note">{words.previewMore(rows.length - most)}</p>}
        </div>
      )}
      {fresh > 0 && <Check checked={make} change={setMake} label={words.make(fresh)} />}
      {conflicts > 0 && <Check checked={replace} change={setReplace} label={words.replace(conflicts)} />}
      {rejects.length > 0 && (
        <details open={rows.length === 0}>
          <summary>{words.rejects(rejects.length)}</summary>
          <ul class="ha-note">
            {rejects.slice(0, most).map((one) => (
              <li key={one.row}>
                {hall.label(words.row(one.row))}
                {why(one)}
              </li>
            ))}
            {rejects.length > most && <li>{words.rejectMore(rejects.length - most)}</li>}
          </ul>
          <p class="ha-acts">
            <button type="button" class="btn" onClick={giveRejects}>
              {words.giveRejects}
            </button>
          </p>
        </details>
      )}
    </>
  );
}

function Check({ checked, change, label }: { checked: boolean; change(checked: boolean): void; label: string }) {
  return (
    <label class="ha-check">
      <input type="checkbox" checked={checked} onInput={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

const sayChanges = (changes: readonly Change[]): string => changes.map(({ indicator, before, after }) => words.change(indicator.title, sayText(indicator, before), sayText(indicator, after))).join(words.stop);

/** What was entered, a choice in words. */
function sayText(indicator: Indicator, text: string): string {
  if (indicator.method === 'yes-no') return text === 'yes' ? scorecard.yes : text === 'no' ? scorecard.no : text;
  if (indicator.method !== 'rating') return text;
  const level = indicator.scale.find(({ score }) => String(score) === text);
  return level ? scorecard.levelName(level.label) : text;
}

function sayProblem(problem: Problem): string {
  switch (problem.is) {
    case 'name':
      return words.problems.name(problem.name);
    case 'wrong':
      return words.problems.wrong(problem.indicator.title, scorecard.wrong[problem.why](String(problem.max ?? '')));
    case 'events':
    case 'gone':
      return words.problems[problem.is](problem.indicator.title);
    default:
      return words.problems[problem.is];
  }
}
