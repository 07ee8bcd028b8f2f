import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { scoreByRole } from '../by-role.ts';
import type { ChecklistData } from '../data.ts';
import type { ChecklistSummary } from '../model.ts';
import { namePlace } from '../rows.ts';
import { formatPoints, formatTenths, reaches } from '../score.ts';
import type { ChecklistState } from '../state.ts';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
  summary: ChecklistSummary;
}

/** What came out and why: the score with its formula, and beside it everything that fails the run. */
export function Outcome({ data, state, summary }: Props) {
  const { result, score, tally } = summary;
  const said = words.result[result];
  const roles = scoreByRole(data, state);
  return (
    <div class={`ck-outcome ck-outcome--${result}`} data-noprint>
      <p>
        <b>{state.completed ? said : words.provisionalResult(said)}</b>
        {score !== null && <span class="num">{words.formula(formatPoints(tally.earned), formatPoints(tally.applicable), formatTenths(score))}</span>}
      </p>
      {reasonsOf(data, summary).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {roles.length > 1 && (
        <p>
          {words.label(words.byRole)}
          <span class="num">{roles.map(({ role, score: own }) => `${role}${formatTenths(own)}`).join(words.list)}</span>
        </p>
      )}
    </div>
  );
}

/** Everything that fails the run, in words; empty when nothing does. */
export function reasonsOf(data: ChecklistData, { critical, score, counts, sections }: ChecklistSummary): string[] {
  const veto = critical.length > 0 ? [words.why.critical(critical.map((place) => namePlace(place, words)).join(words.joinItems))] : [];
  const total = counts.open === 0 && score !== null && !reaches(score, data.pass) ? [words.why.total(formatTenths(score), data.pass)] : [];
  const parts = data.sections.flatMap(({ title, pass }, n) => {
    const section = sections[n];
    return section?.below && section.score !== null && pass !== undefined ? [words.why.section(title, formatTenths(section.score), pass)] : [];
  });
  return [...veto, ...total, ...parts];
}
