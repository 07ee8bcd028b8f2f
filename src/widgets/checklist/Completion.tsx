import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from './data.ts';
import { type ChecklistSummary, type Gap, itemsOf } from './model.ts';

interface Props {
  data: ChecklistData;
  summary: ChecklistSummary;
  tried: boolean;
  tryComplete(): void;
  jump(gaps: Gap[]): void;
}

/** The button that closes the run, and after a vain try what is still missing, each a way to its place. */
export function Completion({ data, summary: { gaps }, tried, tryComplete, jump }: Props) {
  const numbers = new Map(itemsOf(data).map((item, n) => [item.id, n + 1]));
  const name = (gap: Gap) => (gap.in === 'head' ? words.head[gap.field] : words.itemNumber(numbers.get(gap.item) ?? 0));
  const kindOf = (gap: Gap) => (gap.in === 'head' ? words.lacksHead : words.lacks[gap.lacks]);
  const kinds = [...new Set(gaps.map(kindOf))];

  return (
    <div class="ck-done" data-noprint data-needs-js>
      <button type="button" class="btn btn--p" onClick={tryComplete}>
        {words.complete}
      </button>
      <div role="status">
        {tried && gaps.length > 0 && (
          <>
            <p class="ck-bad">{words.cannotComplete(gaps.length)}</p>
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  {words.label(kind)}
                  {gaps.filter((gap) => kindOf(gap) === kind).map((gap) => (
                    <button key={name(gap)} type="button" class="ck-link" onClick={() => jump([gap])}>
                      {name(gap)}
                    </button>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
