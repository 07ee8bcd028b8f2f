import type { ChecklistData, Item, Section } from './data.ts';
import { firstNumbers, type Place, placesIn, placesOf, samplesOf, type Standing, standingOf, tallyOf } from './places.ts';
import { addTallies, emptyTally, reaches, scoreTenths, type Tally } from './score.ts';
import { type Answer, type ChecklistState, emptyFailure, type FailureField, failureFields, type HeadField } from './state.ts';

/** Something that keeps a run from being completed: an empty head field, a case without its mark, an open item, a failure without its details. */
export type Gap =
  | { in: 'head'; field: HeadField }
  | { in: 'sample'; section: string; sample: string }
  /** `readable`: what was typed is no figure. `later-due`: a day for mending that lies before the day of the run. */
  | { in: 'item'; place: string; lacks: ItemLack };
export type ItemLack = 'answer' | 'readable' | FailureField | 'later-due';

/** `none`: nothing that scores applies, so there is no score to pass or fail by. `open`: not all answered yet, and nothing has failed it. */
export type Result = 'open' | 'pass' | 'fail' | 'none';

export interface SectionSummary {
  id: string;
  tally: Tally;
  /** In tenths; null where nothing in the section applies. */
  score: number | null;
  open: number;
  /** The section has a pass mark and, once all answered, lies under it. */
  below: boolean;
}

/** `noted`: written down without a judgement. `left`: may stay unanswered, and is. `evidence`: a note is asked for and missing. */
export type Counts = Record<'ok' | 'no' | 'na' | 'noted' | 'open' | 'left' | 'evidence' | 'all', number>;

export interface ChecklistSummary {
  sections: SectionSummary[];
  tally: Tally;
  score: number | null;
  counts: Counts;
  gaps: Gap[];
  /** Places of the critical items that failed. */
  critical: Place[];
  result: Result;
}

/** What is true of this run now. Says nothing about completion: a draft and a completed run are summed up alike. */
export function summarise(data: ChecklistData, state: ChecklistState): ChecklistSummary {
  const places = placesOf(data, state);
  const firsts = firstNumbers(data);
  const sections = data.sections.map((section, n) => summariseSection(section, placesIn(section, firsts[n]!, state), state));
  const tally = sections.map((section) => section.tally).reduce(addTallies, emptyTally);
  const score = scoreTenths(tally);
  const counts = countAnswers(places, state);
  const critical = places.filter(({ key, item }) => item.critical && standingOf(item, state.answers[key]) === 'no');

  const failed = critical.length > 0 || (counts.open === 0 && (!reaches(score, data.pass) || sections.some((section) => section.below)));
  const result = failed ? 'fail' : counts.open > 0 ? 'open' : score === null ? 'none' : 'pass';
  return { sections, tally, score, counts, gaps: findGaps(data, state, places), critical, result };
}

function summariseSection({ id, pass }: Section, places: readonly Place[], { answers }: ChecklistState): SectionSummary {
  const tally = places.map(({ item, key }) => tallyOf(item, answers[key])).reduce(addTallies, emptyTally);
  const open = places.filter(({ item, key }) => lacksAnswer(item, standingOf(item, answers[key]))).length;
  const score = scoreTenths(tally);
  return { id, tally, score, open, below: open === 0 && !reaches(score, pass) };
}

function countAnswers(places: readonly Place[], { answers }: ChecklistState): Counts {
  const count = (wanted: (standing: Standing, place: Place) => boolean) => places.filter((place) => wanted(standingOf(place.item, answers[place.key]), place)).length;
  return {
    ok: count((standing) => standing === 'ok'),
    no: count((standing) => standing === 'no'),
    na: count((standing) => standing === 'na'),
    noted: count((standing) => standing === 'noted'),
    open: count((standing, { item }) => lacksAnswer(item, standing)),
    left: count((standing, { item }) => standing === 'open' && !lacksAnswer(item, standing)),
    evidence: count((standing, { item, key }) => lacksEvidence(item, standing, answers[key])),
    all: places.length,
  };
}

/** An optional item may be left open, but what stands in it can be read. */
const lacksAnswer = ({ optional }: Item, standing: Standing): boolean => standing === 'bad' || (standing === 'open' && !optional);

export function lacksEvidence({ evidence }: Item, standing: Standing, answer: Answer | undefined): boolean {
  return evidence === true && (standing === 'ok' || standing === 'no' || standing === 'noted') && !answer?.note?.trim();
}

/** The fields of the head that this checklist asks for, in their order. */
export function headOf({ shifts, types, subject }: ChecklistData): { field: HeadField; required: boolean }[] {
  return [
    { field: 'hall', required: true },
    { field: 'date', required: true },
    ...(shifts.length > 0 ? [{ field: 'shift' as const, required: true }] : []),
    ...(types ? [{ field: 'type' as const, required: true }] : []),
    ...(subject ? [{ field: 'subject' as const, required: subject.required === true }] : []),
    { field: 'inspector', required: true },
    { field: 'start', required: false },
    { field: 'end', required: false },
  ];
}

/** In the order of the sheet, so that the first gap is the first to be seen. */
function findGaps(data: ChecklistData, state: ChecklistState, places: readonly Place[]): Gap[] {
  const { head, answers } = state;
  const inSection = ({ id, repeat }: Section): Gap[] => {
    const unnamed = repeat?.label === undefined ? [] : samplesOf(data.sections.find((section) => section.id === id)!, state).filter(({ label }) => label.trim() === '');
    return [
      ...unnamed.map(({ id: sample }): Gap => ({ in: 'sample', section: id, sample })),
      ...places.filter(({ section }) => section.id === id).flatMap(({ key, item }) => gapsOf(item, key, answers[key], head.date)),
    ];
  };
  return [
    ...headOf(data).filter(({ field, required }) => required && head[field].trim() === '').map(({ field }): Gap => ({ in: 'head', field })),
    ...data.sections.flatMap(inSection),
  ];
}

/** What an answer still lacks. Dates are compared as `YYYY-MM-DD` text. */
export function gapsOf(item: Item, place: string, answer: Answer | undefined, runDate: string): (Gap & { in: 'item' })[] {
  const standing = standingOf(item, answer);
  if (lacksAnswer(item, standing)) return [{ in: 'item', place, lacks: standing === 'bad' ? 'readable' : 'answer' }];
  if (standing !== 'no') return [];
  const failure = answer?.failure ?? emptyFailure;
  const lacks: ItemLack[] = failureFields.filter((key) => failure[key].trim() === '');
  if (failure.due !== '' && failure.due < runDate) lacks.push('later-due');
  return lacks.map((lack) => ({ in: 'item', place, lacks: lack }));
}

/**
 * Parts the answers of a run into those that this definition asks for and those whose places it no longer has.
 * Nothing is thrown away: what is `gone` stays in the state, is shown, and counts for nothing.
 */
export function reconcile(data: ChecklistData, state: ChecklistState): { asked: Record<string, Answer>; gone: Record<string, Answer> } {
  const known = new Set(placesOf(data, state).map(({ key }) => key));
  const entries = Object.entries(state.answers);
  return {
    asked: Object.fromEntries(entries.filter(([key]) => known.has(key))),
    gone: Object.fromEntries(entries.filter(([key]) => !known.has(key))),
  };
}
