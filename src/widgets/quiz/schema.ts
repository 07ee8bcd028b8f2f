import { z } from 'astro/zod';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(kebab, 'an id is small letters, digits and hyphens, like greet-wrong-area');
const text = z.string().min(1);

/** What every question has that is answered by itself. */
const own = {
  // Permanent key, used once over all files of the bank: what people have answered is kept under it. Never give an old id to another question.
  id,
  // 1 at first. Raised when the meaning, the right answer or the options change: what people know of this question, and of no other, begins anew.
  revision: z.int('a revision is a whole number').positive('a revision is at least 1'),
  // Ids of the rules that the answer follows from, at least one.
  rules: z.array(z.string()).min(1, 'a question cites at least one rule'),
  // 1 read it once and know it; 2 have to think; 3 two rules, or a case, at once.
  difficulty: z.int().min(1, 'difficulty is 1 to 3').max(3, 'difficulty is 1 to 3'),
  // What is asked, as the reader sees it. Of a blank: with ____ (four low lines) where something is to be filled in.
  stem: text,
  // 解析: why the right answer is right, so that who was wrong learns it. Shown after the answer.
  explain: text,
};

const option = z.strictObject({
  // What the reader may choose. No 「以上都对」: options are shuffled.
  text,
  // true for the right one, or each right one. Left out for the others.
  right: z.boolean().optional(),
  // Said to who has chosen it, beside the 解析: why just this one is right or wrong.
  note: text.optional(),
});
const options = z.array(option).min(3, 'there are three to five options').max(5, 'there are three to five options');

const single = z.strictObject({
  // 单选: one option is right.
  kind: z.literal('single'),
  ...own,
  // Three to five, in any order: the reader gets them shuffled.
  options,
});

const multiple = z.strictObject({
  // 多选: two or more options are right, and at least one is not.
  kind: z.literal('multiple'),
  ...own,
  // Three to five, in any order: the reader gets them shuffled.
  options,
});

const judge = z.strictObject({
  // 判断: the stem is a statement, right or wrong.
  kind: z.literal('judge'),
  ...own,
  // true where the statement is right.
  answer: z.boolean(),
});

const blank = z.strictObject({
  // 填空: what belongs in the place of each ____ of the stem.
  kind: z.literal('blank'),
  ...own,
  // One list a gap, in the order of the gaps: the answer first, then what is accepted as well. Spaces, width, case and a full stop at the end do not count.
  blanks: z.array(z.array(text).min(1, 'a gap has at least one accepted answer')).min(1),
});

const order = z.strictObject({
  // 排序: steps to be put in their order.
  kind: z.literal('order'),
  ...own,
  // In the right order; the reader gets them shuffled. Only what has one order.
  steps: z.array(text).min(3, 'there are three to nine steps').max(9, 'there are three to nine steps'),
});

const match = z.strictObject({
  // 匹配: what belongs together.
  kind: z.literal('match'),
  ...own,
  // Three to eight; the right sides are offered shuffled, each once in the list even where two pairs share one.
  pairs: z
    .array(
      z.strictObject({
        // Stays in its place.
        left: text,
        // To be chosen for it.
        right: text,
      }),
    )
    .min(3, 'there are three to eight pairs')
    .max(8, 'there are three to eight pairs'),
});

/** What a case can ask about its situation. */
const part = z.discriminatedUnion('kind', [single, multiple, judge, blank]);

const situation = z.strictObject({
  // 情景: something that happens in the hall, and several questions about it.
  kind: z.literal('case'),
  // As of every question.
  id,
  // Raised when the situation itself changes: all its questions begin anew.
  revision: own.revision,
  // What happens, in a few sentences.
  stem: text,
  // Two to six, asked in this order; each has its own id, revision, rules, difficulty and explain.
  questions: z.array(part).min(2, 'a case has two to six questions').max(6, 'a case has two to six questions'),
});

const question = z.discriminatedUnion('kind', [single, multiple, judge, blank, order, match, situation]);

export const quizSchema = z
  .strictObject({
    // Name of this part of the bank, as the pages of self-tests list it; mostly that of its section.
    title: text,
    // Id of the section whose end asks three of them. One file a section.
    section: z.string().min(1),
    // The questions, in the order of the rules.
    questions: z.array(question).min(3, 'a quiz has at least three questions'),
  })
  .superRefine(({ questions }, context) => {
    const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const seen = new Map<string, string>();
    const claim = (value: string, path: (string | number)[]) => {
      const place = seen.get(value);
      if (place) complain(path, `"${value}" is already the id at ${place}; every id of the bank is used once`);
      else seen.set(value, z.core.toDotPath(path));
    };
    for (const [q, asked] of questions.entries()) {
      const path = ['questions', q];
      claim(asked.id, [...path, 'id']);
      for (const [n, inner] of asked.kind === 'case' ? asked.questions.entries() : [[0, asked] as const]) {
        const at = asked.kind === 'case' ? [...path, 'questions', n] : path;
        if (asked.kind === 'case') claim(inner.id, [...at, 'id']);
        for (const { at: where, says } of findFaults(inner)) complain([...at, ...where], says);
      }
    }
  });

/** A part of the bank as its author writes it in `content/quizzes/<id>.yaml`. */
export type QuizInput = z.infer<typeof quizSchema>;
export type QuestionInput = QuizInput['questions'][number];
/** A question that is answered by itself: not a case, but perhaps one of its questions. */
export type PlainInput = Exclude<QuestionInput, { kind: 'case' }>;

/** Where ____ stands in a stem. Longer lines are one gap too. */
const gaps = /_{4,}/g;

interface Fault {
  at: (string | number)[];
  says: string;
}

/** What keys alone cannot say of a question. */
function findFaults(asked: PlainInput): Fault[] {
  switch (asked.kind) {
    case 'single':
    case 'multiple': {
      const right = asked.options.filter((option) => option.right).length;
      const twice = repeated(asked.options.map((option) => option.text), (n) => ['options', n, 'text']);
      if (asked.kind === 'single' && right !== 1) return [...twice, { at: ['options'], says: `one option of a single choice is right, here ${right} are` }];
      if (asked.kind === 'multiple' && right < 2) return [...twice, { at: ['options'], says: `two or more options of a multiple choice are right, here ${right === 1 ? 'one is' : 'none is'}` }];
      if (right === asked.options.length) return [...twice, { at: ['options'], says: 'every option is right, so there is nothing to choose' }];
      return twice;
    }
    case 'blank': {
      const count = asked.stem.match(gaps)?.length ?? 0;
      return count === asked.blanks.length ? [] : [{ at: ['blanks'], says: `the stem has ${count} gaps (____), but there are answers for ${asked.blanks.length}` }];
    }
    case 'order':
      return repeated(asked.steps, (n) => ['steps', n]);
    case 'match': {
      const lefts = repeated(asked.pairs.map(({ left }) => left), (n) => ['pairs', n, 'left']);
      return new Set(asked.pairs.map(({ right }) => right)).size === 1 ? [...lefts, { at: ['pairs'], says: 'all pairs have the same right side, so there is nothing to choose' }] : lefts;
    }
    case 'judge':
      return [];
  }
}

function repeated(texts: string[], at: (n: number) => (string | number)[]): Fault[] {
  return texts.flatMap((one, n) => (texts.indexOf(one) < n ? [{ at: at(n), says: `"${one}" is there twice` }] : []));
}
