import type { KindName, Question } from '../data.ts';
import { escapeGift } from './gift.ts';

/** Shares that Moodle knows by these digits. */
const shares = ['100', '100', '50', '33.33333', '25', '20'];

const gap = /_{4,}/g;
const general = ({ explain }: Question) => `####${escapeGift(explain)}`;
const note = (text: string | undefined) => (text ? `#${escapeGift(text)}` : '');
const body = (parts: readonly string[]) => `{\n${parts.map((part) => `\t${part}`).join('\n')}\n}`;
const head = ({ id, rules, revision, difficulty, situation }: Question, suffix = '') =>
  `// [id:${id}${suffix}] ${[...rules.map((rule) => rule.id), `difficulty-${difficulty}`, `revision-${revision}`].map((tag) => `[tag:${tag}]`).join(' ')}\n::${escapeGift(situation ? `${situation.id}/${id}${suffix}` : `${id}${suffix}`)}::`;

/** What the part in braces is, and round it the stem. */
const writers: { [K in KindName]: (question: Extract<Question, { kind: K }>) => string } = {
  single: (question) => `${head(question)}${escapeGift(question.stem)}${body([...question.options.map(({ text, right, note: said }) => `${right ? '=' : '~'}${escapeGift(text)}${note(said)}`), general(question)])}`,
  // Each right one has its share, each wrong one takes everything.
  multiple: (question) => {
    const share = shares[question.options.filter(({ right }) => right).length] ?? '20';
    return `${head(question)}${escapeGift(question.stem)}${body([...question.options.map(({ text, right, note: said }) => `~%${right ? share : '-100'}%${escapeGift(text)}${note(said)}`), general(question)])}`;
  },
  judge: (question) => `${head(question)}${escapeGift(question.stem)}${body([question.answer ? 'TRUE' : 'FALSE', general(question)])}`,
  // GIFT knows one gap a question: of several, each becomes a question in which the others are filled in.
  blank: (question) =>
    question.blanks
      .map((answers, n) => {
        let seen = -1;
        const [before = '', after = ''] = question.stem
          .replace(gap, () => {
            seen += 1;
            return seen === n ? '\u0000' : (question.blanks[seen]?.[0] ?? '');
          })
          .split('\u0000');
        return `${head(question, question.blanks.length > 1 ? `-${n + 1}` : '')}${escapeGift(before)} ${body([...answers.map((one) => `=${escapeGift(one)}`), general(question)])} ${escapeGift(after)}`.trimEnd();
      })
      .join('\n\n'),
  // GIFT has no order: places and their steps are matched.
  order: (question) => `${head(question)}${escapeGift(question.stem)}${body([...question.steps.map((step, n) => `=${n + 1} -> ${escapeGift(step)}`), general(question)])}`,
  match: (question) => `${head(question)}${escapeGift(question.stem)}${body([...question.pairs.map(({ left, right }) => `=${escapeGift(left)} -> ${escapeGift(right)}`), general(question)])}`,
};

const writeQuestion = (question: Question): string => (writers[question.kind] as (question: Question) => string)(question);

/** Parts of the bank as a GIFT file, a category each. A situation is a description before its questions. */
export function writeGift(parts: readonly { category: string; questions: readonly Question[] }[]): string {
  const blocks = parts.flatMap(({ category, questions }) => [
    `$CATEGORY: ${category.replace(/\s+/g, ' ').trim()}`,
    ...questions.flatMap((question, n) => {
      const { situation } = question;
      const isNew = situation && situation.id !== questions[n - 1]?.situation?.id;
      return [...(isNew ? [`// [id:${situation.id}]\n::${escapeGift(situation.id)}::${escapeGift(situation.stem)}`] : []), writeQuestion(question)];
    }),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
