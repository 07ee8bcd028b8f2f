import { readAnswer } from './answers/table.ts';
import type { ChecklistData, Item, Section } from './data.ts';
import type { Answer, ChecklistState, Sample } from './state.ts';

/** Where one answer stands on the sheet: an item, and in a section that repeats also which case. */
export interface Place {
  /** Under which the answer is kept. */
  key: string;
  item: Item;
  section: Section;
  /** Number of the item on the sheet, from 1; the same for every case. */
  number: number;
  /** The case and its own number, from 1. */
  sample?: Sample;
  ordinal?: number;
}

export function itemsOf(data: ChecklistData): Item[] {
  return data.sections.flatMap((section) => section.items);
}

/** The cases of a section that repeats: the first `min`, until others are kept. None where it does not repeat. */
export function samplesOf({ id, repeat }: Section, { samples }: Pick<ChecklistState, 'samples'>): Sample[] {
  if (!repeat) return [];
  return samples[id] ?? Array.from({ length: repeat.min }, (_, n) => ({ id: String(n + 1), label: '' }));
}

export const placeKey = (item: string, sample?: string): string => (sample === undefined ? item : `${item}/${sample}`);

/** The places of one section, case by case. `first` is the number of its first item on the sheet. */
export function placesIn(section: Section, first: number, state: Pick<ChecklistState, 'samples'>): Place[] {
  const once = (sample?: Sample, ordinal?: number) =>
    section.items.map((item, n): Place => ({ key: placeKey(item.id, sample?.id), item, section, number: first + n, ...(sample && { sample }), ...(ordinal && { ordinal }) }));
  return section.repeat ? samplesOf(section, state).flatMap((sample, n) => once(sample, n + 1)) : once();
}

/** Every place, in the order of the sheet. */
export function placesOf(data: ChecklistData, state: Pick<ChecklistState, 'samples'>): Place[] {
  const firsts = firstNumbers(data);
  return data.sections.flatMap((section, n) => placesIn(section, firsts[n]!, state));
}

/** The number of the first item of each section. */
export function firstNumbers({ sections }: ChecklistData): number[] {
  return sections.map((_, n) => 1 + sections.slice(0, n).reduce((sum, { items }) => sum + items.length, 0));
}

/** How an answer stands. `noted`: written down, without a judgement. */
export type Standing = 'open' | 'bad' | 'noted' | 'ok' | 'no' | 'na';

export function standingOf(item: Item, answer: Answer | undefined): Standing {
  if (!answer) return 'open';
  return answer.na ? 'na' : readAnswer(item, answer.value).is;
}

/** What an answer earned of what it could, in hundredths of a point; nothing on both sides where it is not scored. */
export function tallyOf(item: Item, answer: Answer | undefined): { earned: number; applicable: number } {
  const reading = answer && !answer.na ? readAnswer(item, answer.value) : undefined;
  return reading?.is === 'ok' || reading?.is === 'no' ? { earned: reading.earned, applicable: 100 * item.points } : { earned: 0, applicable: 0 };
}
