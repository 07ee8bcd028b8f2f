import { toLocalDateTime } from '../../lib/clock.ts';
import type { Table } from '../../lib/table.ts';
import { ruleLabel } from '../../lib/rule-ref.ts';
import type { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import type { quizResults } from '../../ui/text/zh-Hans/quiz-results.ts';
import { sayGiven } from './say.ts';
import type { QuizState } from './state.ts';

const widths = [17, 8, 26, 28, 50, 16, 50, 12, 12];

/** Sittings as a table, one row an answer. Readable without the bank. */
export function toTable(sittings: readonly QuizState[], words: typeof quizResults, quizWords: typeof quiz): Table {
  const rows = sittings.flatMap(({ mode, title, questions, answers }) => {
    const asked = new Map(questions.map((one) => [one.id, one]));
    return answers.map(({ id, given, points, ms, at }) => {
      const { stem = '', rules = [] } = asked.get(id) ?? {};
      return [toLocalDateTime(at).replace('T', ' '), words.modes[mode], title, id, stem, rules.map(ruleLabel).join(quizWords.joinItems), sayGiven(undefined, given, quizWords), String(Math.round(points * 100) / 100), String(Math.round(ms / 1000))];
    });
  });
  return { columns: words.tableHead.map((title, n) => ({ title, width: widths[n]!, ...(n > 6 ? { type: 'number' as const } : {}) })), rows };
}
