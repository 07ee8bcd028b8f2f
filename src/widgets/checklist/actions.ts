import type { ChecklistData } from './data.ts';
import { gapsOf, reconcile, summarise } from './model.ts';
import { type Answer, type ChecklistState, type Correction, emptyFailure, type FailureField, failureFields, type HeadField, type Verdict } from './state.ts';

/** Every action answers a new state and leaves the old one alone. On a completed run only `correct` changes anything. */

/** A blank run of this day (`YYYY-MM-DD`, empty on the blank sheet). What the last run said of place and person is carried over; a single shift needs no asking. */
export function begin(data: ChecklistData, today: string, last?: ChecklistState): ChecklistState {
  const { hall = '', inspector = '' } = last?.head ?? {};
  const shift = data.shifts.length === 1 ? (data.shifts[0] ?? '') : '';
  return { head: { hall, date: today, shift, inspector, start: '', end: '' }, answers: {}, corrections: [] };
}

/** A new run of this day after an old one: place, shift, person and what does not apply there. No 合格 is ever carried over. */
export function repeat(data: ChecklistData, today: string, old: ChecklistState): ChecklistState {
  const { asked } = reconcile(data, old);
  const answers = Object.fromEntries(
    Object.entries(asked)
      .filter(([, answer]) => answer.verdict === 'na')
      .map(([id]): [string, Answer] => [id, { verdict: 'na' }]),
  );
  const fresh = begin(data, today, old);
  return { ...fresh, head: { ...fresh.head, shift: data.shifts.includes(old.head.shift) ? old.head.shift : fresh.head.shift }, answers };
}

export function fillHead(state: ChecklistState, field: HeadField, value: string): ChecklistState {
  if (state.completed) return state;
  return { ...state, head: { ...state.head, [field]: value } };
}

/** `now` is local, `YYYY-MM-DDTHH:mm`. The first answer starts the clock of the run. */
export function answer(state: ChecklistState, item: string, verdict: Verdict, now: string): ChecklistState {
  if (state.completed) return state;
  const head = { ...state.head, start: state.head.start || timeOf(now) };
  return { ...state, head, answers: { ...state.answers, [item]: { ...state.answers[item], verdict } } };
}

export function detail(state: ChecklistState, item: string, field: FailureField, value: string): ChecklistState {
  const old = state.answers[item];
  if (state.completed || !old) return state;
  const failure = { ...emptyFailure, ...old.failure, [field]: value };
  return { ...state, answers: { ...state.answers, [item]: { ...old, failure } } };
}

/** Closes the run at `now`; unchanged while anything is missing. */
export function complete(data: ChecklistData, state: ChecklistState, now: string): ChecklistState {
  if (state.completed || summarise(data, state).gaps.length > 0) return state;
  return { ...state, head: { ...state.head, end: state.head.end || timeOf(now) }, completed: now };
}

export interface CorrectionInput {
  item: string;
  becomes: Answer;
  by: string;
  reason: string;
}

/** What keeps a correction from being made; empty when it can be. */
export function correctionGaps(state: ChecklistState, { item, becomes, by, reason }: CorrectionInput): ('by' | 'reason' | 'same' | FailureField | 'later-due')[] {
  const lacking = gapsOf(item, becomes, state.head.date).flatMap((gap) => (gap.in === 'item' && gap.lacks !== 'answer' ? [gap.lacks] : []));
  const same = sameAnswer(state.answers[item], becomes);
  return [...(same ? ['same' as const] : []), ...lacking, ...(by.trim() ? [] : ['by' as const]), ...(reason.trim() ? [] : ['reason' as const])];
}

/** Changes one answer of a completed run and keeps the old one with name, reason and time. */
export function correct(state: ChecklistState, input: CorrectionInput, now: string): ChecklistState {
  const was = state.answers[input.item];
  if (!state.completed || !was || correctionGaps(state, input).length > 0) return state;
  const correction: Correction = { item: input.item, was, by: input.by.trim(), reason: input.reason.trim(), at: now };
  return { ...state, answers: { ...state.answers, [input.item]: input.becomes }, corrections: [...state.corrections, correction] };
}

function sameAnswer(a: Answer | undefined, b: Answer): boolean {
  if (a?.verdict !== b.verdict) return false;
  if (b.verdict !== 'no') return true;
  return failureFields.every((key) => a.failure?.[key] === b.failure?.[key]);
}

function timeOf(local: string): string {
  return local.slice(11, 16);
}
