import type { Catalogue } from './catalogue.ts';
import type { Given, Question } from './data.ts';
import { kindOf } from './kinds/table.ts';
import type { Answer, Asked, Mode, QuizState, Terms } from './state.ts';

export interface Beginning {
  mode: Mode;
  scope: string;
  title: string;
  seed: string;
  questions: readonly Question[];
  terms?: Terms;
}

export function begin({ questions, ...rest }: Beginning, { edition, bank }: Pick<Catalogue, 'edition' | 'bank'>, now: number): QuizState {
  return { ...rest, edition, bank, questions: questions.map(toAsked), begun: now, answers: [], skipped: [], entered: {} };
}

const toAsked = ({ id, revision, stem, rules }: Question): Asked => ({ id, revision, stem, rules: rules.map((rule) => rule.id) });

/** The first question that is neither answered nor passed over, and that the bank still has as it was; undefined at the end. */
export function nextOpen({ questions, answers, skipped }: QuizState, bank: ReadonlyMap<string, Question>): number | undefined {
  const done = new Set([...answers.map(({ id }) => id), ...skipped]);
  const found = questions.findIndex(({ id, revision }) => !done.has(id) && bank.get(id)?.revision === revision);
  return found === -1 ? undefined : found;
}

/** Practice marks at once. A question is answered once a sitting: what came first counts. */
export function answer(state: QuizState, question: Question, given: Given, ms: number, now: number): QuizState {
  if (state.ended !== undefined || state.answers.some(({ id }) => id === question.id)) return state;
  const points = kindOf(question).judge(question, given, 'half');
  return { ...state, answers: [...state.answers, { id: question.id, revision: question.revision, given, points, ms, at: now }] };
}

/** 蒙对的: right, but not known. Only of a right answer. */
export function markGuessed(state: QuizState, id: string, guessed: boolean): QuizState {
  const mark = ({ guessed: _, ...one }: Answer): Answer => (guessed && one.points === 1 ? { ...one, guessed: true } : one);
  return { ...state, answers: state.answers.map((one) => (one.id === id ? mark(one) : one)) };
}

export function skip(state: QuizState, id: string): QuizState {
  return state.ended !== undefined || state.skipped.includes(id) ? state : { ...state, skipped: [...state.skipped, id] };
}

export function end(state: QuizState, now: number): QuizState {
  return state.ended === undefined ? { ...state, ended: now } : state;
}

/** An exam keeps what is entered and marks nothing yet. Once its time is over nothing is taken any more. */
export function enter(state: QuizState, id: string, given: Given, now: number): QuizState {
  if (state.ended !== undefined || remainingMs(state, now) === 0) return state;
  return { ...state, entered: { ...state.entered, [id]: { given, ms: state.entered[id]?.ms ?? 0 } } };
}

/** Adds the time that a question lay open. */
export function spend(state: QuizState, id: string, ms: number): QuizState {
  if (state.ended !== undefined || ms <= 0) return state;
  const { given, ms: before } = state.entered[id] ?? { given: [], ms: 0 };
  return { ...state, entered: { ...state.entered, [id]: { given, ms: before + ms } } };
}

/** Marks everything that is entered, in the order of the paper, and ends the exam; not later than its time. What is empty earns nothing. */
export function handIn(state: QuizState, questions: ReadonlyMap<string, Question>, now: number): QuizState {
  if (state.ended !== undefined) return state;
  const at = Math.min(now, deadline(state));
  const answers = state.questions.map(({ id, revision }) => {
    const { given = [], ms = 0 } = state.entered[id] ?? {};
    const question = questions.get(id);
    const points = question && given.length > 0 ? kindOf(question).judge(question, given, state.terms?.multiple ?? 'strict') : 0;
    return { id, revision, given, points, ms, at };
  });
  return { ...state, answers, entered: {}, ended: at };
}

const deadline = ({ begun, terms }: QuizState): number => (terms ? begun + terms.minutes * 60_000 : Number.POSITIVE_INFINITY);

/** By the wall clock: leaving does not stop it. A clock that was put back does not give more than the whole time. */
export function remainingMs(state: QuizState, now: number): number {
  return Math.max(0, Math.min(deadline(state) - now, (state.terms?.minutes ?? Number.POSITIVE_INFINITY) * 60_000));
}

/** Places of the questions, from 0, that have no complete answer yet. */
export function unanswered(state: QuizState, questions: ReadonlyMap<string, Question>): number[] {
  return state.questions.flatMap(({ id }, n) => {
    const question = questions.get(id);
    return question && kindOf(question).isComplete(question, state.entered[id]?.given ?? []) ? [] : [n];
  });
}
