import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from './data.ts';
import { type ChecklistSummary, itemsOf } from './model.ts';
import { formatTenths, reaches } from './score.ts';

interface Props {
  data: ChecklistData;
  summary: ChecklistSummary;
  completed: boolean;
}

/** What came out and why: the score with its formula, and beside it everything that fails the run. */
export function Outcome({ data, summary, completed }: Props) {
  const { result, score, tally } = summary;
  const said = words.result[result];
  return (
    <div class={`ck-outcome ck-outcome--${result}`} data-noprint>
      <p>
        <b>{completed ? said : words.provisionalResult(said)}</b>
        {score !== null && <span class="num">{words.formula(tally.earned, tally.applicable, formatTenths(score))}</span>}
      </p>
      {reasonsOf(data, summary).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

/** Everything that fails the run, in words; empty when nothing does. */
export function reasonsOf(data: ChecklistData, { critical, score, counts, sections }: ChecklistSummary): string[] {
  const numbers = itemsOf(data).flatMap((item, n) => (critical.includes(item.id) ? [words.itemNumber(n + 1)] : []));
  const veto = numbers.length > 0 ? [words.why.critical(numbers.join(words.joinItems))] : [];
  const total = counts.open === 0 && score !== null && !reaches(score, data.pass) ? [words.why.total(formatTenths(score), data.pass)] : [];
  const parts = data.sections.flatMap(({ title, pass }, n) => {
    const section = sections[n];
    return section?.below && section.score !== null && pass !== undefined ? [words.why.section(title, formatTenths(section.score), pass)] : [];
  });
  return [...veto, ...total, ...parts];
}
