import type { ChecklistData, Item, Section } from './data.ts';
import { gapsOf, type ItemLack, reconcile, summarise } from './model.ts';
import { placeKey, placesOf, samplesOf, standingOf } from './places.ts';
import { type Answer, type ChecklistState, type Correction, emptyFailure, type FailureField, failureFields, type HeadField, type Sample } from './state.ts';

/** Every action answers a new state and leaves the old one alone. On a completed run only `correct`, `archive` and what `recheck.ts` does change anything. */

/** What is known of place and person before anybody types: from the profile, or from the last run. */
export type Known = Partial<Pick<ChecklistState['head'], 'hall' | 'inspector'>>;

/** A blank run of this day (`YYYY-MM-DD`, empty on the blank sheet). A single shift or type needs no asking. */
export function begin({ shifts, types = [] }: ChecklistData, today: string, { hall = '', inspector = '' }: Known = {}): ChecklistState {
  const only = (choices: readonly string[]) => (choices.length === 1 ? (choices[0] ?? '') : '');
  const head = { hall, date: today, shift: only(shifts), type: only(types), subject: '', inspector, start: '', end: '' };
  return { head, answers: {}, samples: {}, corrections: [], rechecks: [] };
}

/** A new run of this day after an old one: place, shift, type, person and what does not apply there. No 合格 is ever carried over. */
export function repeat(data: ChecklistData, today: string, old: ChecklistState): ChecklistState {
  const single = new Set(data.sections.filter((section) => !section.repeat).flatMap(({ items }) => items.map(({ id }) => id)));
  const answers = Object.fromEntries(
    Object.entries(reconcile(data, old).asked)
      .filter(([key, answer]) => answer.na && single.has(key))
      .map(([key]): [string, Answer] => [key, { value: '', na: true }]),
  );
  const fresh = begin(data, today, old.head);
  const kept = (field: 'shift' | 'type', choices: readonly string[]) => (choices.includes(old.head[field]) ? old.head[field] : fresh.head[field]);
  return { ...fresh, head: { ...fresh.head, shift: kept('shift', data.shifts), type: kept('type', data.types ?? []) }, answers };
}

export function fillHead(state: ChecklistState, field: HeadField, value: string): ChecklistState {
  if (state.completed) return state;
  return { ...state, head: { ...state.head, [field]: value } };
}

/** What may be given at one place. A `value` takes 不适用 back; 不适用 keeps the value. */
export type Given = { value: string } | { na: boolean } | { note: string };

/** `now` is local, `YYYY-MM-DDTHH:mm`. The first answer starts the clock of the run. */
export function answer(state: ChecklistState, place: string, given: Given, now: string): ChecklistState {
  if (state.completed) return state;
  const head = { ...state.head, start: state.head.start || timeOf(now) };
  return { ...state, head, answers: { ...state.answers, [place]: give(state.answers[place], given) } };
}

export function give(old: Answer | undefined, given: Given): Answer {
  const { na, ...rest } = old ?? { value: '' };
  if ('value' in given) return { ...rest, ...given };
  if ('na' in given) return given.na ? { ...rest, na: true } : rest;
  return { ...rest, ...(na && { na }), ...given };
}

export function detail(state: ChecklistState, place: string, field: FailureField, value: string): ChecklistState {
  const old = state.answers[place];
  if (state.completed || !old) return state;
  const failure = { ...emptyFailure, ...old.failure, [field]: value };
  return { ...state, answers: { ...state.answers, [place]: { ...old, failure } } };
}

/** One more case of a section that repeats; unchanged where it has as many as it may. */
export function addSample(state: ChecklistState, section: Section): ChecklistState {
  const samples = samplesOf(section, state);
  if (state.completed || !section.repeat || samples.length >= section.repeat.max) return state;
  const id = String(1 + Math.max(0, ...samples.map((sample) => Number(sample.id))));
  return withSamples(state, section, [...samples, { id, label: '' }]);
}

export function nameSample(state: ChecklistState, section: Section, id: string, label: string): ChecklistState {
  if (state.completed) return state;
  return withSamples(state, section, samplesOf(section, state).map((sample) => (sample.id === id ? { id, label } : sample)));
}

/** Takes a case away with its answers; unchanged where there would be too few. */
export function dropSample(state: ChecklistState, section: Section, id: string): ChecklistState {
  const samples = samplesOf(section, state);
  if (state.completed || !section.repeat || samples.length <= section.repeat.min) return state;
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([key]) => !section.items.some((item) => key === placeKey(item.id, id))));
  return withSamples({ ...state, answers }, section, samples.filter((sample) => sample.id !== id));
}

/** Brings the last case of `before` back, with its answers. */
export function bringBack(state: ChecklistState, section: Section, before: ChecklistState): ChecklistState {
  const samples = samplesOf(section, state);
  const dropped = samplesOf(section, before).at(-1);
  if (state.completed || !dropped || samples.some(({ id }) => id === dropped.id)) return state;
  const answers = Object.entries(before.answers).filter(([key]) => section.items.some((item) => key === placeKey(item.id, dropped.id)));
  return withSamples({ ...state, answers: { ...state.answers, ...Object.fromEntries(answers) } }, section, [...samples, dropped]);
}

function withSamples(state: ChecklistState, { id }: Section, samples: Sample[]): ChecklistState {
  return { ...state, samples: { ...state.samples, [id]: samples } };
}

/** Closes the run at `now`; unchanged while anything is missing. */
export function complete(data: ChecklistData, state: ChecklistState, now: string): ChecklistState {
  if (state.completed || summarise(data, state).gaps.length > 0) return state;
  return { ...state, head: { ...state.head, end: state.head.end || timeOf(now) }, completed: now };
}

/** Puts a completed run away, or takes it out again. It counts as before. */
export function archive(state: ChecklistState, now: string): ChecklistState {
  if (!state.completed) return state;
  const { archived, ...rest } = state;
  return archived ? rest : { ...rest, archived: now };
}

export interface CorrectionInput {
  place: string;
  becomes: Answer;
  by: string;
  reason: string;
}

/** What keeps a correction from being made; empty when it can be. */
export function correctionGaps(item: Item, state: ChecklistState, { place, becomes, by, reason }: CorrectionInput): ('by' | 'reason' | 'same' | ItemLack)[] {
  const lacking = gapsOf(item, place, becomes, state.head.date).map(({ lacks }) => lacks);
  const same = sameAnswer(item, state.answers[place], becomes);
  return [...(same ? ['same' as const] : []), ...lacking, ...(by.trim() ? [] : ['by' as const]), ...(reason.trim() ? [] : ['reason' as const])];
}

/** Changes one answer of a completed run and keeps the old one with name, reason and time. */
export function correct(data: ChecklistData, state: ChecklistState, input: CorrectionInput, now: string): ChecklistState {
  const was = state.answers[input.place] ?? { value: '' };
  const item = placesOf(data, state).find(({ key }) => key === input.place)?.item;
  if (!state.completed || !item || correctionGaps(item, state, input).length > 0) return state;
  const correction: Correction = { place: input.place, was, by: input.by.trim(), reason: input.reason.trim(), at: now };
  return { ...state, answers: { ...state.answers, [input.place]: input.becomes }, corrections: [...state.corrections, correction] };
}

function sameAnswer(item: Item, a: Answer | undefined, b: Answer): boolean {
  const standing = standingOf(item, b);
  if (standingOf(item, a) !== standing || (a?.note ?? '') !== (b.note ?? '')) return false;
  if (standing !== 'na' && a?.value !== b.value) return false;
  return standing !== 'no' || failureFields.every((key) => a?.failure?.[key] === b.failure?.[key]);
}

function timeOf(local: string): string {
  return local.slice(11, 16);
}
