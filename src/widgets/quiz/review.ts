import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Listed } from './catalogue.ts';
import { answersOf, isGiven } from './model.ts';
import type { Answer, QuizState } from './state.ts';

/** When a question should come again. */
export interface Due {
  id: string;
  /** Milliseconds since 1970. */
  due: number;
}

const day = 86_400_000;

/**
 * The cards of a person, made anew from all answers each time: no second truth that could disagree with the first, and a better version of FSRS
 * counts for old answers too. Whole days only: a question never comes twice a day. Answers under an older revision count for nothing.
 */
export function dueOf(sittings: readonly QuizState[], questions: readonly Listed[], retention: number): Due[] {
  const scheduler = fsrs({ request_retention: retention, enable_short_term: false, enable_fuzz: false });
  const revisions = new Map(questions.map(({ id, revision }) => [id, revision]));
  const cards = new Map<string, Card>();
  for (const answer of answersOf(sittings).filter(isGiven)) {
    if (revisions.get(answer.id) !== answer.revision) continue;
    const at = new Date(answer.at);
    const card: Card = cards.get(answer.id) ?? createEmptyCard(at);
    cards.set(answer.id, scheduler.next(card, at, gradeOf(answer)).card);
  }
  return [...cards].map(([id, { due }]) => ({ id, due: due.getTime() })).sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}

/** Wrong is Again, right is Good; partly right, or guessed, is Hard. */
function gradeOf({ points, guessed }: Answer): Grade {
  if (points < 1) return points > 0 ? Rating.Hard : Rating.Again;
  return guessed ? Rating.Hard : Rating.Good;
}

export interface Forecast {
  /** Due by the end of today, and how many of them today's limit still lets through. */
  now: number;
  today: number;
  /** Different questions that fall due within the next 7 and 30 days, today's included, if nothing were answered until then. */
  week: number;
  month: number;
  /** Days that the backlog of today takes at the daily limit; 0 where there is none. */
  days: number;
}

/** `endOfToday` is the first millisecond of tomorrow by this machine's clock; `done` is how many reviews were answered today. */
export function forecast(due: readonly Due[], daily: number, done: number, endOfToday: number): Forecast {
  const until = (days: number) => due.filter((one) => one.due < endOfToday + days * day).length;
  const now = until(0);
  return { now, today: Math.min(now, Math.max(0, daily - done)), week: until(6), month: until(29), days: Math.ceil(now / daily) };
}

/** The ids of today's review: what has been due longest first, no more than the daily limit leaves. */
export function reviewToday(due: readonly Due[], daily: number, done: number, endOfToday: number): string[] {
  return due.slice(0, forecast(due, daily, done, endOfToday).today).map(({ id }) => id);
}

/** How many answers reviews have had since this morning. */
export function reviewedSince(sittings: readonly QuizState[], startOfToday: number): number {
  return answersOf(sittings.filter(({ mode }) => mode === 'review')).filter(({ at }) => at >= startOfToday).length;
}
