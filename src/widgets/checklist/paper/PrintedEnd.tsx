import { formatDate } from '../../../lib/clock.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import type { ChecklistSummary } from '../model.ts';
import { listFailures, sayHead } from '../rows.ts';
import { reasonsOf } from '../sheet/Outcome.tsx';
import type { ChecklistState } from '../state.ts';
import { Choices } from './Choices.tsx';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
  summary: ChecklistSummary;
}

/** What follows the items on paper: totals, what is to be mended, signatures. Values show in the filled sheet only, lines in the blank one. */
export function PrintedEnd({ data, state, summary }: Props) {
  const run = sayHead(data, state, words);
  const failures = listFailures(data, state, words);
  const { totals, sign } = words;
  return (
    <div class="pr ck-end">
      <p class="fill ck-totals">
        {(['ok', 'no', 'na'] as const).map((verdict) => (
          <span key={verdict}>
            {totals[verdict]}
            <i>
              <b>{summary.counts[verdict]}</b>
            </i>
            {totals.unit}
          </span>
        ))}
        <span>
          {words.label(totals.score)}
          <i>
            <b>{run.score}</b>
          </i>
        </span>
        <span>
          {words.label(totals.result)}
          <i>
            <b>{run.result}</b>
            <Choices of={[words.result.pass, words.result.fail]} />
          </i>
        </span>
      </p>
      {reasonsOf(data, summary).map((reason) => (
        <p key={reason} class="ck-result">
          {reason}
        </p>
      ))}
      <p class="ck-issues">{words.issues}</p>
      <table class="ck-blank">
        <IssueHead />
        <tbody>
          {[0, 1, 2, 3].map((line) => (
            <tr key={line}>
              {[0, 1, 2, 3, 4, 5].map((cell) => (
                <td key={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {failures.length === 0 && <p class="ck-result">{words.noIssues}</p>}
      {failures.length > 0 && (
        <table class="ck-result">
          <IssueHead />
          <tbody>
            {failures.map(({ place, problem, owner, due }) => {
              const recheck = state.rechecks.findLast((each) => each.place === place.key);
              return (
                <tr key={place.key}>
                  <td>{place.ordinal === undefined ? place.number : `${place.number}（${place.ordinal}）`}</td>
                  <td>{problem}</td>
                  <td>{owner}</td>
                  <td>{due && formatDate(due)}</td>
                  <td>{recheck?.result}</td>
                  <td>{recheck && [recheck.by, formatDate(recheck.date)].join(words.list)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p class="sign">
        {[sign.inspector, sign.dutyManager, sign.hallManager].map((who) => (
          <span key={who}>
            {words.label(who)}
            <i />
          </span>
        ))}
      </p>
    </div>
  );
}

function IssueHead() {
  const { number, failure, recheck } = words;
  return (
    <thead>
      <tr>
        {[number, failure.problem, failure.owner, failure.due, recheck.result, recheck.byAndDate].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
