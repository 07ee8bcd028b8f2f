import type { quizPaper } from '../../../ui/text/zh-Hans/quiz-paper.ts';
import type { Question } from '../data.ts';
import { kindOf } from '../kinds/table.ts';

const letters = 'ABCDEFGHI';

/** The right answer as a corrector looks for it on the paper: letters of the options as the paper has them, marks, words. */
export function sayKey(question: Question, choices: readonly string[], words: typeof quizPaper): string {
  const right = kindOf(question).right(question);
  const letter = (choice: string) => letters[choices.indexOf(choice)] ?? choice;
  switch (question.kind) {
    case 'judge':
      return question.answer ? words.right : words.wrong;
    case 'blank':
      return question.blanks.map(([answer = '', ...others]) => (others.length > 0 ? `${answer}（${words.also(others.join(words.join))}）` : answer)).join(words.list);
    case 'multiple':
      return right.map(letter).sort().join('');
    default:
      return right.map(letter).join('');
  }
}
