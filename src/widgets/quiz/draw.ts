import type { Catalogue, Listed } from './catalogue.ts';
import type { Question } from './data.ts';
import { kindNames, kindOf } from './kinds/table.ts';
import { seededRandom, shuffle } from './random.ts';

/** A question, or the questions of one case, which are only asked together. */
type Unit = Listed[];

/** Questions of one case stay together and in their order. */
export function toUnits(questions: readonly Listed[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const one of questions) {
    const key = one.situation ?? `/${one.id}`;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()];
}

/**
 * The ids of an exam's questions in the order of its paper: by kind, cases last. Bank, exam and seed decide them, nothing else. Cases are
 * drawn whole; the build has seen to it that the other questions can fill what they leave of a quota. A question that is added to the bank
 * or leaves it changes a paper only where it stands itself.
 */
export function drawExam(catalogue: Catalogue, examId: string, seed: string): string[] {
  const exam = catalogue.exams[examId];
  if (!exam) return [];
  const drawn = exam.quota.flatMap(({ chapter, questions }) => {
    const all = catalogue.quizzes.filter((quiz) => quiz.chapter === chapter).flatMap((quiz) => quiz.questions);
    return takeUnits(orderBySeed(toUnits(all), `${examId}/${seed}`), questions);
  });
  const rank = (unit: Unit) => (unit[0]!.situation ? kindNames.length : kindNames.indexOf(unit[0]!.kind));
  return orderBySeed(drawn, `${examId}/${seed}/paper`)
    .sort((a, b) => rank(a) - rank(b))
    .flat()
    .map(({ id }) => id);
}

/** The place of each is decided by the seed and its own id, not by how many others there are or where they stand. */
function orderBySeed(units: readonly Unit[], seed: string): Unit[] {
  const nameOf = ([first]: Unit) => first!.situation ?? first!.id;
  return units
    .map((unit) => ({ unit, place: seededRandom(`${seed}/${nameOf(unit)}`)() }))
    .sort((a, b) => a.place - b.place || (nameOf(a.unit) < nameOf(b.unit) ? -1 : 1))
    .map(({ unit }) => unit);
}

/** From the front, leaving out what is larger than the rest. */
function takeUnits(units: Unit[], count: number): Unit[] {
  let rest = count;
  return units.filter((unit) => {
    const fits = unit.length <= rest;
    if (fits) rest -= unit.length;
    return fits;
  });
}

/** A practice: every unit once, at most `limit` questions where that is given, shuffled by the seed. */
export function drawPractice(questions: readonly Listed[], seed: string, limit = Number.POSITIVE_INFINITY): string[] {
  return takeUnits(shuffle(toUnits(questions), seededRandom(seed)), limit)
    .flat()
    .map(({ id }) => id);
}

/** What there is to choose from, as this sitting shows it. Steps to be sorted never lie in their right order at first. */
export function arrange(question: Question, seed: string): string[] {
  const kind = kindOf(question);
  const choices = kind.choices(question);
  if (kind.fixed || choices.length < 2) return choices;
  const random = seededRandom(`${seed}/${question.id}`);
  const shuffled = shuffle(choices, random);
  const isSolved = question.kind === 'order' && shuffled.every((step, n) => step === question.steps[n]);
  return isSolved ? [...shuffled.slice(1), shuffled[0]!] : shuffled;
}
