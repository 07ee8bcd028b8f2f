import type { ChecklistData, Item, Section } from './data.ts';
import { addTallies, reaches, scoreTenths, type Tally } from './score.ts';
import { type Answer, type ChecklistState, emptyFailure, type FailureField, failureFields, type HeadField, type Verdict } from './state.ts';

/** Something that keeps a run from being completed: an empty head field, an open item, a failure without its details. */
export type Gap =
  | { in: 'head'; field: HeadField }
  | { in: 'item'; item: string; lacks: 'answer' | FailureField }
  /** A date for mending that lies before the day of the run. */
  | { in: 'item'; item: string; lacks: 'later-due' };

/** `none`: every item is 不适用, so there is no score to pass or fail by. `open`: not all answered yet, and nothing has failed it. */
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

export interface ChecklistSummary {
  sections: SectionSummary[];
  tally: Tally;
  score: number | null;
  counts: Record<Verdict | 'open' | 'all', number>;
  gaps: Gap[];
  /** Ids of the critical items that failed. */
  critical: string[];
  result: Result;
}

const requiredHead = ['hall', 'date', 'shift', 'inspector'] as const;

export function itemsOf(data: ChecklistData): Item[] {
  return data.sections.flatMap((section) => section.items);
}

/** What is true of this run now. Says nothing about completion: a draft and a completed run are summed up alike. */
export function summarise(data: ChecklistData, state: ChecklistState): ChecklistSummary {
  const items = itemsOf(data);
  const verdictOf = (item: Item) => state.answers[item.id]?.verdict;
  const count = (verdict: Verdict | undefined) => items.filter((item) => verdictOf(item) === verdict).length;

  const counts = { ok: count('ok'), no: count('no'), na: count('na'), open: count(undefined), all: items.length };
  const sections = data.sections.map((section) => summariseSection(section, state));
  const tally = sections.map((section) => section.tally).reduce(addTallies, { earned: 0, applicable: 0 });
  const score = scoreTenths(tally);
  const critical = items.filter((item) => item.critical && verdictOf(item) === 'no').map((item) => item.id);

  const failed = critical.length > 0 || (counts.open === 0 && (!reaches(score, data.pass) || sections.some((section) => section.below)));
  const result = failed ? 'fail' : counts.open > 0 ? 'open' : score === null ? 'none' : 'pass';
  return { sections, tally, score, counts, gaps: findGaps(data, state), critical, result };
}

function summariseSection({ id, items, pass }: Section, state: ChecklistState): SectionSummary {
  const tally = items.map((item) => tallyItem(item, state.answers[item.id])).reduce(addTallies, { earned: 0, applicable: 0 });
  const open = items.filter((item) => !state.answers[item.id]).length;
  const score = scoreTenths(tally);
  return { id, tally, score, open, below: open === 0 && !reaches(score, pass) };
}

function tallyItem(item: Item, answer: Answer | undefined): Tally {
  if (!answer || answer.verdict === 'na') return { earned: 0, applicable: 0 };
  return { earned: answer.verdict === 'ok' ? item.points : 0, applicable: item.points };
}

/** In the order of the sheet, so that the first gap is the first to be seen. A list without shifts asks for none. */
function findGaps(data: ChecklistData, { head, answers }: ChecklistState): Gap[] {
  const asked = requiredHead.filter((field) => field !== 'shift' || data.shifts.length > 0);
  return [
    ...asked.filter((field) => head[field].trim() === '').map((field): Gap => ({ in: 'head', field })),
    ...itemsOf(data).flatMap((item) => gapsOf(item.id, answers[item.id], head.date)),
  ];
}

/** What an answer still lacks. Dates are compared as `YYYY-MM-DD` text. */
export function gapsOf(item: string, answer: Answer | undefined, runDate: string): Gap[] {
  if (!answer) return [{ in: 'item', item, lacks: 'answer' }];
  if (answer.verdict !== 'no') return [];
  const failure = answer.failure ?? emptyFailure;
  const empty = failureFields.filter((key) => failure[key].trim() === '');
  const gaps = empty.map((lacks): Gap => ({ in: 'item', item, lacks }));
  return failure.due !== '' && failure.due < runDate ? [...gaps, { in: 'item', item, lacks: 'later-due' }] : gaps;
}

/**
 * Parts the answers of a run into those that this definition asks for and those whose items it no longer has.
 * Nothing is thrown away: what is `gone` stays in the state, is shown, and counts for nothing.
 */
export function reconcile(data: ChecklistData, state: ChecklistState): { asked: Record<string, Answer>; gone: Record<string, Answer> } {
  const known = new Set(itemsOf(data).map((item) => item.id));
  const entries = Object.entries(state.answers);
  return {
    asked: Object.fromEntries(entries.filter(([id]) => known.has(id))),
    gone: Object.fromEntries(entries.filter(([id]) => !known.has(id))),
  };
}
