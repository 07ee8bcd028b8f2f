import type { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import { type Place, placesOf } from '../places.ts';
import { nameSample, sayAnswer } from '../rows.ts';
import type { ChecklistState } from '../state.ts';

interface Filled {
  data: ChecklistData;
  state: ChecklistState;
}

export interface ComparedRow {
  key: string;
  text: string;
  /** What each run says; empty where it was not asked. */
  first: string;
  second: string;
  differs: boolean;
}

/** Two runs place by place: those of the second in its order, then those that only the first has. */
export function compareRuns(first: Filled, second: Filled, words: typeof checklist): ComparedRow[] {
  const [a, b] = [placesBy(first), placesBy(second)];
  const say = ({ state }: Filled, place: Place | undefined) => (place ? sayAnswer(place.item, state.answers[place.key] ?? { value: '' }, words) : '');
  return [...new Set([...b.keys(), ...a.keys()])].map((key) => {
    const place = b.get(key) ?? a.get(key)!;
    const said = [say(first, a.get(key)), say(second, b.get(key))] as const;
    const sample = place.ordinal === undefined ? '' : `（${nameSample(place.section.repeat?.name ?? '', place.ordinal, '', words)}）`;
    return { key, text: `${place.item.text}${sample}`, first: said[0], second: said[1], differs: said[0] !== said[1] };
  });
}

const placesBy = ({ data, state }: Filled): Map<string, Place> => new Map(placesOf(data, state).map((place) => [place.key, place]));
