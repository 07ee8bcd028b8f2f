import type { Table } from '../../lib/table.ts';
import type { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import type { quizExam } from '../../ui/text/zh-Hans/quiz-exam.ts';
import type { quizTrainer } from '../../ui/text/zh-Hans/quiz-trainer.ts';
import type { Catalogue } from './catalogue.ts';
import type { Question } from './data.ts';
import { sayGiven } from './say.ts';
import { sayTenths } from './score.ts';
import type { ItemRow, PersonRow } from './statistics.ts';

interface Words {
  trainer: typeof quizTrainer;
  exam: typeof quizExam;
  quiz: typeof quiz;
}

/** One row a person, in the columns of `peopleHead`. The page and the files read it. */
export function toPersonCells({ person, answered, firstRight, exams, best, last, passed, ms }: PersonRow, { trainer, exam, quiz }: Words): string[] {
  const lastSaid = last === null ? trainer.none : [exam.mark(sayTenths(last)), passed === null ? '' : passed ? trainer.passed : trainer.failed].filter(Boolean).join(quiz.list);
  return [
    person.name,
    person.number || trainer.none,
    person.hall || trainer.none,
    quiz.count(answered),
    firstRight === null ? trainer.none : exam.percent(String(firstRight)),
    trainer.exams(exams),
    best === null ? trainer.none : exam.mark(sayTenths(best)),
    lastSaid,
    trainer.minutes(Math.round(ms / 60_000)),
  ];
}

/** One row a question, in the columns of `itemsHead`. */
export function toItemCells({ id, rules, people, right, discrimination, mistake }: ItemRow, catalogue: Catalogue, questions: ReadonlyMap<string, Question>, { trainer, exam, quiz }: Words): string[] {
  const question = questions.get(id);
  return [
    question?.stem ?? id,
    rules.map((rule) => catalogue.rules[rule]?.label ?? rule).join(quiz.joinItems),
    String(people),
    exam.percent(String(right)),
    discrimination === null ? trainer.none : discrimination.toFixed(2),
    mistake ? trainer.mistake(sayGiven(question, mistake.given, quiz), mistake.people) : trainer.none,
  ];
}

/** As it goes into a file: the first column, names or stems, is wide. */
export function toStatisticsTable(head: readonly string[], rows: string[][]): Table {
  return { columns: head.map((title, n) => ({ title, width: n === 0 ? 40 : 16 })), rows };
}
