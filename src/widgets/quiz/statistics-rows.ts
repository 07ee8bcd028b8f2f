import type { Column, Table } from '../../lib/table.ts';
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

/** One row a person, in the columns of `peopleHead`, as the page shows it. */
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

/** One row a question, in the columns of `itemsHead`, as the page shows it. */
export function toItemCells({ id, rules, people, right, discrimination, mistake }: ItemRow, catalogue: Catalogue, questions: ReadonlyMap<string, Question>, words: Words): string[] {
  const { trainer, exam, quiz } = words;
  const question = questions.get(id);
  return [
    question?.stem ?? id,
    sayRules(rules, catalogue, words),
    String(people),
    exam.percent(String(right)),
    discrimination === null ? trainer.none : discrimination.toFixed(2),
    mistake ? trainer.mistake(sayGiven(question, mistake.given, quiz), mistake.people) : trainer.none,
  ];
}

/** The same as a file: figures are figures, which a spreadsheet can sort and add up; what there is none of is empty. */
export function toPersonTable(rows: readonly PersonRow[], { trainer }: Pick<Words, 'trainer'>): Table {
  return {
    columns: trainer.peopleFile.map((title, n) => toColumn(title, n >= 3 && n !== 8)),
    rows: rows.map(({ person, answered, firstRight, exams, best, last, passed, ms }) => [
      person.name,
      person.number,
      person.hall,
      String(answered),
      firstRight === null ? '' : String(firstRight),
      String(exams),
      best === null ? '' : sayTenths(best),
      last === null ? '' : sayTenths(last),
      passed === null ? '' : passed ? trainer.passed : trainer.failed,
      String(Math.round(ms / 60_000)),
    ]),
  };
}

export function toItemTable(rows: readonly ItemRow[], catalogue: Catalogue, questions: ReadonlyMap<string, Question>, words: Words): Table {
  return {
    columns: words.trainer.itemsFile.map((title, n) => toColumn(title, [3, 4, 5, 7].includes(n))),
    rows: rows.map((row) => {
      const question = questions.get(row.id);
      const { mistake } = row;
      return [
        row.id,
        question?.stem ?? '',
        sayRules(row.rules, catalogue, words),
        String(row.people),
        String(row.right),
        row.discrimination === null ? '' : row.discrimination.toFixed(2),
        mistake ? sayGiven(question, mistake.given, words.quiz) : '',
        mistake ? String(mistake.people) : '',
      ];
    }),
  };
}

const toColumn = (title: string, isFigure: boolean): Column => ({ title, width: isFigure ? 14 : 28, ...(isFigure ? { type: 'number' as const } : {}) });

const sayRules = (rules: readonly string[], catalogue: Catalogue, { quiz }: Pick<Words, 'quiz'>): string => rules.map((rule) => catalogue.rules[rule]?.label ?? rule).join(quiz.joinItems);
