import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import type { ChecklistSummary, Gap } from '../model.ts';
import { placesOf, samplesOf } from '../places.ts';
import { namePlace } from '../rows.ts';
import type { ChecklistState } from '../state.ts';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
  summary: ChecklistSummary;
  tried: boolean;
  tryComplete(): void;
  jump(gaps: Gap[]): void;
}

/** The button that closes the run, and after a vain try what is still missing, each a way to its place. */
export function Completion({ data, state, summary: { gaps }, tried, tryComplete, jump }: Props) {
  return (
    <div class="ck-done" data-noprint data-needs-js>
      <button type="button" class="btn btn--p" onClick={tryComplete}>
        {words.complete}
      </button>
      <div role="status">{tried && gaps.length > 0 && <GapList data={data} state={state} gaps={gaps} jump={jump} />}</div>
    </div>
  );
}

function GapList({ data, state, gaps, jump }: Pick<Props, 'data' | 'state' | 'jump'> & { gaps: Gap[] }) {
  const places = new Map(placesOf(data, state).map((place) => [place.key, namePlace(place, words)]));
  const sectionOf = (id: string) => data.sections.find((section) => section.id === id)!;
  const name = (gap: Gap) => {
    if (gap.in === 'item') return places.get(gap.place) ?? '';
    if (gap.in === 'head') return gap.field === 'subject' ? (data.subject?.label ?? words.head.subject) : words.head[gap.field];
    const section = sectionOf(gap.section);
    return words.sample(section.repeat?.name ?? '', 1 + samplesOf(section, state).findIndex(({ id }) => id === gap.sample));
  };
  const kindOf = (gap: Gap) => (gap.in === 'head' ? words.lacksHead : gap.in === 'sample' ? words.lacksLabel(sectionOf(gap.section).repeat?.label ?? '') : words.lacks[gap.lacks]);
  const kinds = [...new Set(gaps.map(kindOf))];
  return (
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
  );
}
