import * as fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { escapeGift } from '../../../src/widgets/quiz/gift/gift.ts';
import { readGift } from '../../../src/widgets/quiz/gift/read.ts';
import { toYaml } from '../../../src/widgets/quiz/gift/to-yaml.ts';
import { writeGift } from '../../../src/widgets/quiz/gift/write.ts';
import type { Question } from '../../../src/widgets/quiz/data.ts';
import { quizSchema } from '../../../src/widgets/quiz/schema.ts';
import { data, sample } from './sample.ts';

const only = (text: string) => {
  const { questions, problems } = readGift(text);
  expect(problems).toEqual([]);
  expect(questions).toHaveLength(1);
  const { line: _, category: __, title, id: ___, tags: ____, ...question } = questions[0]!;
  return title ? { title, ...question } : question;
};

describe('what the published description shows is read as it says', () => {
  test.each([
    ['true or false', '// true/false\n::Q1:: 1+1=2 {T}', { title: 'Q1', kind: 'judge', answer: true, stem: '1+1=2', explain: '' }],
    ['false in full, with feedback for both', 'Grant is buried in NYC.{FALSE#No one is.#Right!}', { kind: 'judge', answer: false, stem: 'Grant is buried in NYC.', explain: '' }],
    [
      'multiple choice with feedback',
      "::Q2:: What's between orange and green in the spectrum?\n{ =yellow # right; good! ~red # wrong, it's yellow ~blue # wrong, it's yellow }",
      { title: 'Q2', kind: 'single', stem: "What's between orange and green in the spectrum?", explain: '', options: [{ text: 'yellow', right: true, note: 'right; good!' }, { text: 'red', right: false, note: "wrong, it's yellow" }, { text: 'blue', right: false, note: "wrong, it's yellow" }] },
    ],
    ['fill in the blank', '::Q3:: Two plus {=two =2} equals four.', { title: 'Q3', kind: 'blank', answers: ['two', '2'], stem: 'Two plus____equals four.', explain: '' }],
    ['a missing word to be chosen', "Grant is {~buried =entombed ~living} in Grant's tomb.", { kind: 'single', stem: "Grant is____in Grant's tomb.", explain: '', options: [{ text: 'buried', right: false }, { text: 'entombed', right: true }, { text: 'living', right: false }] }],
    ['a short answer without its mark', 'What is the capital of Italy?{Rome}', { kind: 'blank', answers: ['Rome'], stem: 'What is the capital of Italy?____', explain: '' }],
    ['answers of less than full worth are no right answers', 'Four times five?{=20 =%100%twenty =%50%19}', { kind: 'blank', answers: ['20', 'twenty'], stem: 'Four times five?____', explain: '' }],
    [
      'matching',
      'Match the following countries with their corresponding capitals. {\n=Canada -> Ottawa\n=Italy  -> Rome\n=Japan  -> Tokyo\n}',
      { kind: 'match', stem: 'Match the following countries with their corresponding capitals.', explain: '', pairs: [{ left: 'Canada', right: 'Ottawa' }, { left: 'Italy', right: 'Rome' }, { left: 'Japan', right: 'Tokyo' }] },
    ],
    [
      'several right answers by weight',
      "What two people are entombed in Grant's tomb? {\n~%-100%No one\n~%50%Grant\n~%50%Grant's wife\n~%-100%Grant's father\n}",
      { kind: 'multiple', stem: "What two people are entombed in Grant's tomb?", explain: '', options: [{ text: 'No one', right: false }, { text: 'Grant', right: true }, { text: "Grant's wife", right: true }, { text: "Grant's father", right: false }] },
    ],
    ['escapes', 'Which answer equals 5? {\n~ \\= 2 + 2\n= \\= 2 + 3\n~ \\= 2 + 4\n}', { kind: 'single', stem: 'Which answer equals 5?', explain: '', options: [{ text: '= 2 + 2', right: false }, { text: '= 2 + 3', right: true }, { text: '= 2 + 4', right: false }] }],
    ['general feedback, a format and a new line', '::T::[html]One\\ntwo \\{three\\} {TRUE####Because \\#1.}', { title: 'T', kind: 'judge', answer: true, stem: 'One\ntwo {three}', explain: 'Because #1.' }],
    ['a description', 'You can use your pencil and paper for these next math questions.', { kind: 'description', stem: 'You can use your pencil and paper for these next math questions.', explain: '' }],
  ])('%s', (_, text, question) => {
    expect(only(text)).toEqual(question);
  });

  test('categories, ids and tags', () => {
    const { questions } = readGift('$CATEGORY: tom/dick\n\n// [id:q-7] [tag:4.3.1.2] [tag:hard]\n::a\\:b::是吗？{T}\r\n\r\n$CATEGORY: harry\n::c::不是吗？{F}');
    expect(questions.map(({ category, title, id, tags, line }) => ({ category, title, id, tags, line }))).toEqual([
      { category: 'tom/dick', title: 'a:b', id: 'q-7', tags: ['4.3.1.2', 'hard'], line: 3 },
      { category: 'harry', title: 'c', id: '', tags: [], line: 6 },
    ]);
  });
});

describe('what cannot be used is said with its line', () => {
  test.each([
    ['an essay', '写一篇。{}', 'essay'],
    ['an essay with feedback', '写一篇。{####好。}', 'essay'],
    ['a numerical question', 'When was Grant born?{#1822:5}', 'numerical'],
    ['an open brace', '是吗？{T', 'unclosed'],
    ['two answers in one', '{T} 是吗？{F}', 'unclosed'],
    ['a closing brace first', '}是吗？{', 'unclosed'],
    ['no right answer', '选。{~甲 ~乙 ~丙}', 'no-right'],
    ['two options', '选。{=甲 ~乙}', 'options'],
    ['all right', '选。{~%50%甲 ~%50%乙}', 'options'],
    ['two pairs', '配。{=甲->一 =乙->二}', 'few-pairs'],
    ['a weight that is none', '选。{=%半%甲 ~乙 ~丙}', 'weights'],
    ['text before the first mark', '选。{甲 =乙 ~丙}', 'no-answer'],
  ])('%s', (_, text, says) => {
    expect(readGift(`前面的{T}\n\n${text}`)).toMatchObject({ questions: [{ stem: '前面的' }], problems: [{ line: 3, says }] });
  });

  test('whatever it is given, it answers', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('~', '=', '#', '{', '}', ':', '\\', '%', '-', '>', '\n', ' ', 'n', '甲', '5', '/', '$') }), (text) => void readGift(text)));
  });
});

describe('there and back', () => {
  test('every kind comes back as GIFT can say it, and as the editor would write it', () => {
    const gift = writeGift([{ category: '手册/1.1样题', questions: data.questions }]);
    expect(gift).toMatchSnapshot();
    const { questions, problems } = readGift(gift);
    expect(problems).toEqual([]);
    const yaml = parse(toYaml(questions));
    const wanted = sample();
    // Two gaps become two questions; the revision of a situation is counted into its questions.
    const plain = wanted.questions.filter(({ id }) => id !== 'where-recorded' && id !== 'angry-customer');
    for (const question of plain) expect(yaml.questions).toContainEqual(question);
    expect(yaml.questions.filter(({ id }: { id: string }) => id.startsWith('where-recorded')).map(({ stem, blanks }: { stem: string; blanks: string[][] }) => [stem, blanks])).toEqual([
      ['投诉写进____，当天给厅经理看。', [['投诉本', '投诉登记本']]],
      ['投诉写进投诉本，当天给____看。', [['厅经理']]],
    ]);
    expect(yaml.questions.at(-1)).toMatchObject({ kind: 'case', id: 'angry-customer', stem: '一位客户拿着账单进门，大声说多收了钱。', questions: [{ id: 'angry-customer-first' }, { id: 'angry-customer-record', answer: false }] });
    expect(quizSchema.safeParse({ ...yaml, title: '样题', section: '1.1' }).error?.issues).toBeUndefined();
  });

  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '~', '=', '#', '{', '}', ':', '\\', '%', '“', '/', 'a', '1', ' ', '\n', '，', '-'), minLength: 1, maxLength: 12 }).map((text) => `题${text.replaceAll('->', '').replace(/_{4,}/g, '')}尾`);
  const texts = (min: number, max: number) => fc.uniqueArray(words, { minLength: min, maxLength: max });
  const common = { id: fc.constant('any'), revision: fc.nat(9).map((n) => n + 1), rules: fc.constant<Question['rules']>([{ id: '4.3.1.2', label: '', href: '' }]), difficulty: fc.integer({ min: 1, max: 3 }), stem: words, explain: words };
  const options = (right: number) => texts(3, 5).map((all) => all.map((text, n) => ({ text, right: n < right, ...(n === 1 ? { note: text } : {}) })));
  const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
    fc.record({ ...common, kind: fc.constant('single' as const), options: options(1) }),
    fc.record({ ...common, kind: fc.constant('multiple' as const), options: options(2) }),
    fc.record({ ...common, kind: fc.constant('judge' as const), answer: fc.boolean() }),
    fc.record({ ...common, kind: fc.constant('match' as const), pairs: texts(6, 6).map((all) => [0, 1, 2].map((n) => ({ left: all[n]!, right: all[n + 3]! }))) }),
    fc.record({ ...common, kind: fc.constant('blank' as const), blanks: texts(1, 3).map((all) => [all]), stem: fc.tuple(words, words).map(([before, after]) => `${before}____${after}`) }),
  );

  test('no mark in a text is taken for a mark of the format', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { questions, problems } = readGift(writeGift([{ category: 'x', questions: [question] }]));
        expect(problems).toEqual([]);
        const { stem, explain, kind } = questions[0]!;
        expect({ stem, explain, kind }).toEqual({ stem: question.stem, explain: question.explain, kind: question.kind });
        const back = questions[0]!;
        if (question.kind === 'single' || question.kind === 'multiple') expect((back as { options: unknown }).options).toEqual(question.options);
        if (question.kind === 'match') expect((back as { pairs: unknown }).pairs).toEqual(question.pairs);
        if (question.kind === 'judge') expect((back as { answer: unknown }).answer).toBe(question.answer);
        if (question.kind === 'blank') expect((back as { answers: unknown }).answers).toEqual(question.blanks[0]);
      }),
      { numRuns: 300 },
    );
  });

  test('an arrow in a text is no pair, two slashes at its head are no comment', () => {
    expect([escapeGift('受理->办理'), escapeGift('//注'), escapeGift('a\n\nb')]).toEqual(['受理→办理', '／／注', 'a\\n\\nb']);
  });
});
