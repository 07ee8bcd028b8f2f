import { chineseNumber } from '../../../lib/rule-ref.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { Section } from '../data.ts';
import type { SectionSummary } from '../model.ts';
import { type Place, placesIn } from '../places.ts';
import { formatTenths } from '../score.ts';
import type { Sample } from '../state.ts';
import { ItemRow, type RowProps } from './ItemRow.tsx';
import { rowId } from './row-id.ts';
import { AddSample, SampleHead } from './SampleHead.tsx';

interface Props extends RowProps {
  /** Prefix of the ids of the rows: the checklist's id. */
  of: string;
  section: Section;
  /** Place of the section, from 1, and number of its first item on the sheet. */
  ordinal: number;
  first: number;
  summary: SectionSummary;
  heading: 'h2' | 'h4';
  /** Name of the role whose items alone are shown; empty for all. */
  role: string;
  /** What the marks mean is said once for the whole sheet. */
  legend: boolean;
}

export function SectionSheet({ of, section, ordinal, first, summary, heading: Heading, role, legend, ...row }: Props) {
  const { id, title, pass, numbered = true, repeat, items } = section;
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const places = placesIn(section, first, row.state);
  const isHidden = ({ item }: Place) => role !== '' && item.who?.includes(role) === false;
  const list = (some: readonly Place[]) => (
    <ol>
      {some.map((place) => (
        <ItemRow key={place.key} id={rowId(of, place)} place={place} hidden={isHidden(place)} legend={legend} {...row} />
      ))}
    </ol>
  );
  const cases = new Map<Sample, Place[]>();
  for (const place of places) if (place.sample) cases.set(place.sample, [...(cases.get(place.sample) ?? []), place]);

  return (
    <section class="ck-part" aria-labelledby={`${of}-${id}`} hidden={places.every(isHidden)}>
      <header>
        <Heading id={`${of}-${id}`}>{numbered ? words.sectionTitle(chineseNumber(ordinal), title) : title}</Heading>
        {points > 0 && <span class="num">{repeat ? words.sectionEach(repeat.name, points, pass) : words.sectionMark(points, pass)}</span>}
        {summary.score !== null && <span class="num ck-result">{words.sectionScore(formatTenths(summary.score))}</span>}
        {summary.below && <b class="ck-bad ck-result">{words.sectionBelow}</b>}
      </header>
      {!repeat && list(places)}
      {repeat &&
        [...cases].map(([sample, some], n) => (
          <section key={sample.id} class="ck-sample">
            <SampleHead of={of} section={section} repeat={repeat} sample={sample} ordinal={n + 1} {...row} />
            {list(some)}
          </section>
        ))}
      {repeat && <AddSample section={section} repeat={repeat} count={cases.size} {...row} />}
    </section>
  );
}
