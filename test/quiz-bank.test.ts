import { describe, expect, test } from 'vitest';
import { readBook } from '../src/book/content/read-book.ts';
import type { PlainInput } from '../src/widgets/quiz/schema.ts';
import { strings } from './support/words.ts';

const book = readBook();
const bank = Object.entries(book.quizzes);
const all = bank.flatMap(([, quiz]) => quiz.questions);
/** Every question that is answered, those of a case each by itself. */
const asked: PlainInput[] = all.flatMap((question) => (question.kind === 'case' ? question.questions : [question]));
const singles = asked.flatMap((question) => (question.kind === 'single' ? [question] : []));
const multiples = asked.flatMap((question) => (question.kind === 'multiple' ? [question] : []));
const judges = asked.flatMap((question) => (question.kind === 'judge' ? [question] : []));

/** Sections whose every duty and ban is asked about three times or more. */
const important = ['3.1', '3.2', '4.2', '4.3', '5.2', '5.3'];

describe('the bank', () => {
  test('has 250 questions or more', () => {
    expect(asked.length).toBeGreaterThanOrEqual(250);
  });

  test('has a file for every section', () => {
    expect(bank.map(([, { section }]) => section).sort()).toEqual(book.chapters.flatMap(({ sections }) => sections.map(({ id }) => id)).sort());
  });

  test('uses every kind of question, and every difficulty', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(['blank', 'case', 'judge', 'match', 'multiple', 'order', 'single']);
    expect([...new Set(asked.map(({ difficulty }) => difficulty))].sort()).toEqual([1, 2, 3]);
  });

  test('asks about every duty and ban, three times or more in the important sections', () => {
    const times = (rule: string) => asked.filter(({ rules }) => rules.includes(rule)).length;
    const duties = book.rules.filter(({ kind }) => kind === 'duty' || kind === 'ban');
    expect(duties.length).toBeGreaterThan(80);
    const few = duties.filter(({ id }) => times(id) < (important.some((section) => id.startsWith(`${section}.`)) ? 3 : 1));
    expect(few.map(({ id }) => `${id} is asked about ${times(id)} times`)).toEqual([]);
  });

  test('asks about every definition and principle too', () => {
    const others = book.rules.filter(({ kind }) => kind === 'definition' || kind === 'principle');
    expect(others.filter(({ id }) => !asked.some(({ rules }) => rules.includes(id))).map(({ id }) => id)).toEqual([]);
  });

  test('cites rules that there are, one of them of the section that the file belongs to', () => {
    const known = new Set(book.rules.map(({ id }) => id));
    for (const [file, { section, questions }] of bank) {
      for (const one of questions.flatMap((question) => (question.kind === 'case' ? question.questions : [question]))) {
        expect(one.rules.filter((rule) => !known.has(rule)), `${file} ${one.id}`).toEqual([]);
        expect(one.rules.some((rule) => rule === section || rule.startsWith(`${section}.`)), `${file} ${one.id} belongs elsewhere`).toBe(true);
      }
    }
  });

  test('uses every id once', () => {
    const ids = all.flatMap((question) => (question.kind === 'case' ? [question.id, ...question.questions.map(({ id }) => id)] : [question.id]));
    expect(ids.filter((id, n) => ids.indexOf(id) < n)).toEqual([]);
  });

  test('asks nothing twice', () => {
    const stems = asked.map(({ stem }) => stem);
    expect(stems.filter((stem, n) => stems.indexOf(stem) < n)).toEqual([]);
  });
});

describe('how it is written', () => {
  const texts = bank.flatMap(([id, quiz]) => [...strings(quiz, id)]);

  test('the figures of the company, which may change, are not in it', () => {
    const figures = Object.values(book.parameters).map(({ value, unit }) => `${value}${unit ?? ''}`);
    expect(figures.length).toBeGreaterThan(20);
    const typed = texts.flatMap(({ at, text }) => figures.filter((figure) => new RegExp(`(?<!\\d)${figure}`).test(text)).map((figure) => `${at}: ${figure}`));
    expect(typed).toEqual([]);
  });

  test('no option refers to the other options, and none says nothing twice over', () => {
    const lazy = /以上(都|各|几|[两三四]|选项|说法)|上述|都(不?对|不?正确|不?是)$|全(对|错)|[ABCD]和[ABCD]/;
    const twice = /不得不|不能不|不会不|(?<!有)没有不|并非不|不是不/;
    const options = [...singles, ...multiples].flatMap(({ id, options }) => options.map(({ text }) => `${id}: ${text}`));
    expect(options.filter((option) => lazy.test(option))).toEqual([]);
    expect([...options, ...asked.map(({ id, stem }) => `${id}: ${stem}`)].filter((piece) => twice.test(piece))).toEqual([]);
  });

  test('a blank has as many answers as gaps', () => {
    for (const question of asked) if (question.kind === 'blank') expect([question.id, question.stem.split('____').length - 1]).toEqual([question.id, question.blanks.length]);
  });

  test('every 解析 says more than which answer is right', () => {
    expect(asked.filter(({ explain }) => explain.length < 14 || explain.length > 120).map(({ id, explain }) => `${id}: ${explain}`)).toEqual([]);
  });

  test('nobody real is in it, and nobody is talked down to', () => {
    expect(texts.filter(({ text }) => /显然|众所周知|连.{1,6}都不(懂|会|知道)|笨|蠢/.test(text)).map(({ at }) => at)).toEqual([]);
  });
});

describe('what cannot be guessed', () => {
  /** Pearson's chi-square of counts that should be equal. */
  const chiSquare = (counts: number[]) => {
    const even = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
  };
  /** The 95th percentile, by degrees of freedom. */
  const limits = [0, 3.84, 5.99, 7.81, 9.49];

  const places = (questions: { options: { right?: boolean | undefined }[] }[], size: number) => {
    const counts = new Array<number>(size).fill(0);
    for (const { options } of questions) if (options.length === size) for (const [n, { right }] of options.entries()) if (right) counts[n]! += 1;
    return counts;
  };

  test.each([
    ['single', singles, 4],
    ['multiple', multiples, 4],
  ] as const)('the right options of a %s question stand at every place alike', (_, questions, size) => {
    const counts = places(questions, size);
    expect(Math.min(...counts)).toBeGreaterThan(10);
    expect(chiSquare(counts), counts.join(' ')).toBeLessThan(limits[size - 1]!);
  });

  test('which would be noticed if they did not', () => {
    const skewed = singles.map(({ options }, n) => ({ options: n % 3 ? options : [...options].sort((a, b) => Number(b.right ?? false) - Number(a.right ?? false)) }));
    expect(chiSquare(places(skewed, 4))).toBeGreaterThan(limits[3]!);
  });

  /** How often the right option is the one of that length, where several share it by halves, thirds …, and how often chance would have it. */
  const guess = (questions: { options: { text: string; right?: boolean | undefined }[] }[], pick: (...lengths: number[]) => number) => {
    let hits = 0;
    let chance = 0;
    for (const { options } of questions) {
      const lengths = options.map(({ text }) => [...text].length);
      const picked = options.filter((_, n) => lengths[n] === pick(...lengths));
      hits += picked.filter(({ right }) => right).length / picked.length;
      chance += options.filter(({ right }) => right).length / options.length;
    }
    return { hits, chance };
  };

  test.each([
    ['single', singles],
    ['multiple', multiples],
  ] as const)('the longest option of a %s question is right no more often than chance', (_, questions) => {
    const { hits, chance } = guess(questions, Math.max);
    expect(hits).toBeLessThanOrEqual(chance);
  });

  test('nor is the shortest of a single question much more often', () => {
    const { hits, chance } = guess(singles, Math.min);
    expect(hits).toBeLessThanOrEqual(chance * 1.25);
  });

  test('a statement to judge is right about half the time', () => {
    const share = judges.filter(({ answer }) => answer).length / judges.length;
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.6);
  });

  test('options of a question are of similar length', () => {
    const uneven = [...singles, ...multiples].filter(({ options }) => {
      const lengths = options.map(({ text }) => [...text].length);
      return Math.max(...lengths) - Math.min(...lengths) > 10;
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });
});
