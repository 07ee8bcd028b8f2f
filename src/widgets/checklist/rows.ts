import { formatDate } from '../../lib/clock.ts';
import type { checklist } from '../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from './data.ts';
import { itemsOf, summarise } from './model.ts';
import { formatTenths } from './score.ts';
import type { Answer, ChecklistState, Correction } from './state.ts';

type Words = typeof checklist;

/** A failed item as the sheet lists it: number, what was wrong, who mends it, by when. */
export type FailureRow = [number: string, item: string, problem: string, owner: string, due: string];

export interface ChecklistRows {
  /** What the run says of itself, in words: head fields, score, result, whether it is a draft. */
  run: Record<'hall' | 'date' | 'shift' | 'inspector' | 'start' | 'end' | 'score' | 'result' | 'state', string>;
  failures: FailureRow[];
  /** The whole run as a table, head row first: one row an item, the run's own columns repeated, so that several runs can be put under each other. */
  table: string[][];
}

/** A run as words. The printed sheet, the CSV and the history all read it. */
export function toRows(data: ChecklistData, state: ChecklistState, words: Words): ChecklistRows {
  const { head } = state;
  const summary = summarise(data, state);
  const score = summary.score === null ? '' : formatTenths(summary.score);
  const outcome = words.result[summary.result];
  const run = {
    ...head,
    score,
    result: state.completed || summary.result === 'open' ? outcome : words.provisionalResult(outcome),
    state: state.completed ? words.completed : words.draft,
  };
  const { columns } = words;
  const titles = [words.head.hall, words.head.date, words.head.shift, words.head.inspector, words.head.start, words.head.end];
  const headRow = [
    ...titles, columns.section, columns.number, columns.item, columns.rules, columns.points, columns.critical, columns.verdict, columns.earned,
    words.failure.problem, words.failure.owner, words.failure.due, columns.corrections,
    words.runColumns.score, words.runColumns.result, words.runColumns.state,
  ];

  const items = itemsOf(data);
  const failures = items.flatMap((item, n): FailureRow[] => {
    const { verdict, failure } = state.answers[item.id] ?? {};
    return verdict === 'no' ? [[String(n + 1), item.text, failure?.problem ?? '', failure?.owner ?? '', failure?.due ?? '']] : [];
  });

  const sectionOf = new Map(data.sections.flatMap((section) => section.items.map((item) => [item.id, section.title] as const)));
  const rows = items.map((item, n) => {
    const given = state.answers[item.id];
    const { problem = '', owner = '', due = '' } = (given?.verdict === 'no' && given.failure) || {};
    const earned = given === undefined || given.verdict === 'na' ? '' : given.verdict === 'ok' ? String(item.points) : '0';
    return [
      head.hall, head.date, head.shift, head.inspector, head.start, head.end,
      sectionOf.get(item.id) ?? '', String(n + 1), item.text, item.rules.map((rule) => rule.label).join(words.joinItems), String(item.points),
      item.critical ? words.yes : '', given ? words.verdict[given.verdict] : '', earned,
      problem, owner, due, correctionsOf(state, item.id).map((correction) => sayCorrection(correction, words)).join('\n'),
      run.score, run.result, run.state,
    ];
  });
  return { run, failures, table: [headRow, ...rows] };
}

/** Day and shift, by which people tell runs apart. */
export function nameRun({ head }: ChecklistState, words: Words): [date: string, shift: string] {
  return [formatDate(head.date) || words.noDate, head.shift];
}

/** A run in one line, so that two versions of it can be told apart. */
export function sayRun(data: ChecklistData, state: ChecklistState, words: Words): string {
  const { run } = toRows(data, state, words);
  const { counts } = summarise(data, state);
  return [words.name(...nameRun(state, words)), run.inspector, words.answered(counts.all - counts.open, counts.all), run.score && words.score(run.score), run.state].filter(Boolean).join(words.list);
}

export function correctionsOf(state: ChecklistState, item: string): Correction[] {
  return state.corrections.filter((correction) => correction.item === item);
}

/** An answer as one phrase. */
export function sayAnswer({ verdict, failure }: Answer, words: Words): string {
  return verdict === 'no' && failure ? words.failed(failure.problem, failure.owner, formatDate(failure.due)) : words.verdict[verdict];
}

function sayCorrection({ was, at, by, reason }: Correction, words: Words): string {
  return `${sayAnswer(was, words)}（${words.correction(`${at.slice(0, 10)} `, at.slice(11), by, reason)}）`;
}
