import type { Assessment } from './assessment-schema.ts';
import type { Listed } from './catalogue.ts';
import { answersOf, isGiven, summarise } from './model.ts';
import type { ResultFile } from './result-file.ts';
import type { Answer, QuizState } from './state.ts';

/** Somebody with all sittings that their files hold. */
export interface Examinee {
  /** 工号, else the name and the hall: files with the same one are of the same person. */
  key: string;
  name: string;
  number: string;
  role: string;
  hall: string;
  sittings: QuizState[];
}

/** Files of the same person become one; a sitting that is in two of them counts once, as it stood last. */
export function mergeFiles(files: readonly { name: string; file: ResultFile }[]): Examinee[] {
  const people = new Map<string, Examinee>();
  for (const { name: fileName, file } of files) {
    const { person, sittings } = file;
    const name = person.name.trim();
    const key = person.number.trim() || (name ? `${name}／${person.hall.trim()}` : fileName);
    const known = new Map(people.get(key)?.sittings.map((one) => [identify(one), one]));
    for (const one of sittings) {
      const before = known.get(identify(one));
      if (!before || before.answers.length < one.answers.length || (before.ended === undefined && one.ended !== undefined)) known.set(identify(one), one);
    }
    people.set(key, { key, ...person, name: name || fileName, sittings: [...known.values()] });
  }
  return [...people.values()];
}

const identify = ({ begun, scope, seed }: QuizState): string => `${begun}/${scope}/${seed}`;

/** What somebody answered to each question when they first met it, at the present revision. */
function firstAnswers(sittings: readonly QuizState[], revisions: ReadonlyMap<string, number>): Map<string, Answer> {
  const first = new Map<string, Answer>();
  for (const answer of answersOf(sittings).filter(isGiven)) if (revisions.get(answer.id) === answer.revision && !first.has(answer.id)) first.set(answer.id, answer);
  return first;
}

export interface PersonRow {
  person: Examinee;
  /** Different questions answered, and the share of them right at first try, in per cent; null of none. */
  answered: number;
  firstRight: number | null;
  /** Exams handed in, and the marks of the best and the last one, in tenths. */
  exams: number;
  best: number | null;
  last: number | null;
  passed: boolean | null;
  ms: number;
}

export interface ItemRow {
  id: string;
  rules: string[];
  people: number;
  /** In per cent, at first try. */
  right: number;
  /**
   * 区分度 by the upper and lower 27 % (Kelley): share right of the strongest minus that of the weakest, −1 to 1, people ranked by their share
   * of right first answers to the other questions. Null where fewer people answered than `enough`.
   */
  discrimination: number | null;
  /** What was chosen most among wrong first answers, and by how many. */
  mistake: { given: string[]; people: number } | undefined;
}

export interface RuleRow {
  rule: string;
  answers: number;
  /** In per cent, over all first answers to its questions. */
  right: number;
  /** Enough people have answered, and too few were right. */
  unclear: boolean;
}

export interface Statistics {
  people: PersonRow[];
  items: ItemRow[];
  rules: RuleRow[];
}

/** `people` must have answered before 区分度 is worked out; `unclear` says of how many people, and below which share of 1, a rule is pointed at. */
export function makeStatistics(examinees: readonly Examinee[], questions: readonly Listed[], { people: enough, unclear }: Assessment['statistics']): Statistics {
  const revisions = new Map(questions.map(({ id, revision }) => [id, revision]));
  const firsts = examinees.map((person) => ({ person, first: firstAnswers(person.sittings, revisions) }));
  return {
    people: firsts.map(({ person, first }) => toPersonRow(person, [...first.values()])),
    items: questions.flatMap((question) => toItemRow(question, firsts.map(({ first }) => first), enough)),
    rules: toRuleRows(questions, firsts.map(({ first }) => first), unclear),
  };
}

const isRight = ({ points }: Answer) => points === 1;
const percent = (part: number, of: number) => Math.round((part / of) * 100);

function toPersonRow(person: Examinee, first: readonly Answer[]): PersonRow {
  const exams = person.sittings.filter(({ mode, ended }) => mode === 'exam' && ended !== undefined).sort((a, b) => a.begun - b.begun);
  const sums = exams.map(summarise);
  const last = sums.at(-1);
  return {
    person,
    answered: first.length,
    firstRight: first.length === 0 ? null : percent(first.filter(isRight).length, first.length),
    exams: exams.length,
    best: sums.length === 0 ? null : Math.max(...sums.map(({ mark }) => mark)),
    last: last?.mark ?? null,
    passed: last?.passed ?? null,
    ms: person.sittings.reduce((sum, sitting) => sum + summarise(sitting).ms, 0),
  };
}

function toItemRow({ id, rules, kind }: Listed, firsts: readonly ReadonlyMap<string, Answer>[], enough: number): ItemRow[] {
  const answered = firsts.filter((first) => first.has(id));
  if (answered.length === 0) return [];
  const answers = answered.map((first) => first.get(id)!);
  const wrong = new Map<string, { given: string[]; people: number }>();
  for (const { given } of answers.filter((one) => !isRight(one))) {
    // Of several options the order of choosing says nothing; of steps, pairs and gaps it is the answer.
    const key = JSON.stringify(kind === 'multiple' ? [...given].sort() : given);
    wrong.set(key, { given, people: (wrong.get(key)?.people ?? 0) + 1 });
  }
  const [mistake] = [...wrong.values()].sort((a, b) => b.people - a.people);
  return [{ id, rules, people: answered.length, right: percent(answers.filter(isRight).length, answers.length), discrimination: answered.length < enough ? null : discriminate(id, answered), mistake }];
}

function discriminate(id: string, answered: readonly ReadonlyMap<string, Answer>[]): number {
  const size = Math.max(1, Math.round(answered.length * 0.27));
  const others = (first: ReadonlyMap<string, Answer>) => [...first.values()].filter((one) => one.id !== id);
  const strength = (first: ReadonlyMap<string, Answer>) => {
    const rest = others(first);
    return rest.length === 0 ? 0 : rest.filter(isRight).length / rest.length;
  };
  const ranked = answered.map((first) => ({ right: isRight(first.get(id)!) ? 1 : 0, strength: strength(first) })).sort((a, b) => b.strength - a.strength);
  const share = (group: typeof ranked) => group.reduce((sum, one) => sum + one.right, 0) / size;
  return Math.round((share(ranked.slice(0, size)) - share(ranked.slice(-size))) * 100) / 100;
}

/** The least clear first. */
function toRuleRows(questions: readonly Listed[], firsts: readonly ReadonlyMap<string, Answer>[], unclear: Assessment['statistics']['unclear']): RuleRow[] {
  const tally = new Map<string, { answers: number; right: number; people: Set<number> }>();
  for (const { id, rules } of questions)
    for (const [person, first] of firsts.entries()) {
      const answer = first.get(id);
      if (!answer) continue;
      for (const rule of rules) {
        const { answers, right, people } = tally.get(rule) ?? { answers: 0, right: 0, people: new Set<number>() };
        tally.set(rule, { answers: answers + 1, right: right + (isRight(answer) ? 1 : 0), people: people.add(person) });
      }
    }
  return [...tally]
    .map(([rule, { answers, right, people }]) => ({ rule, answers, right: percent(right, answers), unclear: people.size >= unclear.people && right / answers < unclear.right }))
    .sort((a, b) => a.right - b.right);
}
