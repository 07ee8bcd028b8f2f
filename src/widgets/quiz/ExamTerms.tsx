import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import type { Exam } from './assessment-schema.ts';
import type { Catalogue } from './catalogue.ts';
import { markTenths, sayTenths } from './score.ts';

/** What the exam asks and how it is marked, before anybody begins. */
export function ExamTerms({ catalogue, exam }: { catalogue: Pick<Catalogue, 'chapters' | 'status'>; exam: Exam }) {
  const count = exam.quota.reduce((sum, { questions }) => sum + questions, 0);
  const titleOf = (chapter: string) => catalogue.chapters.find(({ id }) => id === chapter)?.title ?? chapter;
  return (
    <ul class="qz-terms" aria-label={words.termsTitle}>
      <li>{words.terms.count(count, sayTenths(markTenths([1], count)))}</li>
      <li>{words.terms.quota(exam.quota.map(({ chapter, questions }) => words.terms.part(titleOf(chapter), questions)).join(quiz.joinItems))}</li>
      <li>{words.terms.time(exam.minutes, exam.pass)}</li>
      <li>
        {words.terms.multiple[exam.multiple]}
        {words.terms.others}
      </li>
      <li>{words.terms.late}</li>
      {catalogue.status === 'example' && <li class="own">{words.example}</li>}
    </ul>
  );
}
