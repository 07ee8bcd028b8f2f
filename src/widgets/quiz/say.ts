import type { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import type { quizExam } from '../../ui/text/zh-Hans/quiz-exam.ts';
import type { Given, Question } from './data.ts';

type Words = typeof quiz;

/** An answer in words, as one phrase. Without a question, of what was kept alone. */
export function sayGiven(question: Question | undefined, given: Given, words: Words): string {
  const filled = given.filter((one) => one !== '');
  if (filled.length === 0) return words.noAnswer;
  switch (question?.kind) {
    case 'judge':
      return given[0] === 'true' ? words.yes : words.no;
    case 'order':
      return given.join(words.arrow);
    case 'match':
      return question.pairs.map(({ left }, n) => words.pair(left, given[n] || words.noAnswer)).join(words.joinAnswers);
    default:
      // A kept answer to a question that is gone: what 判断 keeps is no word.
      return filled.map((one) => (!question && one === 'true' ? words.yes : !question && one === 'false' ? words.no : one)).join(words.joinAnswers);
  }
}

/** 754321 → `12:34`; hours are counted as minutes. */
export function sayTime(ms: number, { time }: Pick<typeof quizExam, 'time'>): string {
  const seconds = Math.ceil(ms / 1000);
  return time(Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
}
