import { chineseNumber } from '../../../lib/rule-ref.ts';
import { quizExam } from '../../../ui/text/zh-Hans/quiz-exam.ts';
import { quizPaper as words } from '../../../ui/text/zh-Hans/quiz-paper.ts';
import type { Exam } from '../assessment-schema.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Question } from '../data.ts';
import { arrange } from '../draw.ts';
import { markTenths, sayTenths } from '../score.ts';
import { sayKey } from './key.ts';
import { PaperQuestion } from './PaperQuestion.tsx';
import { toParts } from './parts.ts';

interface Props {
  catalogue: Pick<Catalogue, 'edition' | 'bank'>;
  id: string;
  exam: Exam;
  seed: string;
  /** In the order of the paper. */
  questions: readonly Question[];
  asKey: boolean;
}

/** A paper as it is handed out, or its key. Numbers run through both alike. */
export function ExamPaper({ catalogue, id, exam, seed, questions, asKey }: Props) {
  const each = sayTenths(markTenths([1], questions.length));
  const arranged = (question: Question) => arrange(question, `${id}/${seed}`);
  return (
    <div class="qz-paper">
      <div class="qz-head">
        <h2>{asKey ? words.keyTitle(exam.title) : exam.title}</h2>
        <p class="num">{words.terms(questions.length, exam.minutes, exam.pass)}</p>
        <p class="num">{words.number(seed, catalogue.edition, catalogue.bank)}</p>
      </div>
      {!asKey && (
        <p class="fill pr">
          {words.fields.map((field) => (
            <span key={field}>
              {field}
              <i />
            </span>
          ))}
        </p>
      )}
      {asKey && (
        <p class="qz-note">
          {quizExam.terms.multiple[exam.multiple]}
          {quizExam.terms.others}
        </p>
      )}
      <ol class={asKey ? 'qz-sheet qz-key' : 'qz-sheet'}>
        {toParts(questions).map(({ name, questions: own }, n) => (
          <>
            <li key={name} class="qz-sheet__h">
              {words.part(chineseNumber(n + 1), words.parts[name](own.length, each))}
            </li>
            {own.map((question, m) =>
              asKey ? (
                <li key={question.id} class="qz-sheet__q">
                  <b>{sayKey(question, arranged(question), words)}</b>
                  <small>{question.rules.map(({ label }) => label).join(words.join)}</small>
                </li>
              ) : (
                <PaperQuestion key={question.id} question={question} choices={arranged(question)} before={own[m - 1]} plain={name !== 'case'} />
              ),
            )}
          </>
        ))}
      </ol>
    </div>
  );
}
