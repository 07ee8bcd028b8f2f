import { formatDate } from '../../lib/clock.ts';
import type { checklist } from '../../ui/text/zh-Hans/checklist.ts';
import { sayValue } from './answers/table.ts';
import type { ChecklistData, Item } from './data.ts';
import { summarise } from './model.ts';
import { type Place, placesOf, standingOf } from './places.ts';
import { formatTenths } from './score.ts';
import { type Answer, type ChecklistState, type Correction, emptyFailure, type Failure } from './state.ts';

type Words = typeof checklist;

/** What a run says of itself, in words: head fields, score, result, whether it is a draft. */
export type RunWords = Record<keyof ChecklistState['head'] | 'score' | 'result' | 'state', string>;

export function sayHead(data: ChecklistData, state: ChecklistState, words: Words): RunWords {
  const summary = summarise(data, state);
  const outcome = words.result[summary.result];
  return {
    ...state.head,
    score: summary.score === null ? '' : formatTenths(summary.score),
    result: state.completed || summary.result === 'open' ? outcome : words.provisionalResult(outcome),
    state: state.archived ? words.archived : state.completed ? words.completed : words.draft,
  };
}

/** A failed item as the sheet lists it. */
export interface FailureRow extends Failure {
  place: Place;
  /** 第3项, 第3项（样本2）. */
  name: string;
}

/** In the order of the sheet. */
export function listFailures(data: ChecklistData, state: ChecklistState, words: Words): FailureRow[] {
  return placesOf(data, state).flatMap((place): FailureRow[] => {
    const given = state.answers[place.key];
    return standingOf(place.item, given) === 'no' ? [{ ...(given?.failure ?? emptyFailure), place, name: namePlace(place, words) }] : [];
  });
}

/** The number of an item, and of which case. */
export function namePlace({ number, ordinal, section, sample }: Place, words: Words): string {
  return ordinal === undefined ? words.itemNumber(number) : words.sampleItem(number, nameSample(section.repeat?.name ?? '', ordinal, sample?.label ?? '', words));
}

/** 样本2，受理单号0031. */
export function nameSample(name: string, ordinal: number, label: string, words: Words): string {
  return [words.sample(name, ordinal), label.trim()].filter(Boolean).join(words.list);
}

/** Day, and what tells the runs of one day apart. */
export function nameRun({ head }: ChecklistState, words: Words): [date: string, which: string] {
  return [formatDate(head.date) || words.noDate, head.shift || head.subject || head.start];
}

/** A run in one line, so that two versions of it can be told apart. */
export function sayRun(data: ChecklistData, state: ChecklistState, words: Words): string {
  const run = sayHead(data, state, words);
  const { counts } = summarise(data, state);
  return [words.name(...nameRun(state, words)), run.inspector, words.answered(counts.all - counts.open - counts.left, counts.all), run.score && words.score(run.score), run.state].filter(Boolean).join(words.list);
}

export function correctionsOf(state: ChecklistState, place: string): Correction[] {
  return state.corrections.filter((correction) => correction.place === place);
}

/** An answer as one phrase, with what was wrong where it has failed. */
export function sayAnswer(item: Item, answer: Answer, words: Words): string {
  const standing = standingOf(item, answer);
  if (standing === 'na') return words.answer.na;
  if (standing === 'open') return words.unanswered;
  const said = standing === 'bad' ? answer.value : sayValue(item, answer.value, words.answer);
  const { failure, note } = answer;
  const failed = standing === 'no' && failure ? words.failed(said, failure.problem, failure.owner, formatDate(failure.due)) : said;
  return note ? words.withNote(failed, note) : failed;
}

export function sayCorrection(item: Item, { was, at, by, reason }: Correction, words: Words): string {
  return `${sayAnswer(item, was, words)}（${words.correction(`${at.slice(0, 10)} `, at.slice(11), by, reason)}）`;
}
