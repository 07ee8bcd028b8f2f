import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { QuizData } from '../data.ts';
import { arrange } from '../draw.ts';
import { PaperQuestion } from './PaperQuestion.tsx';

/** The whole quiz as a blank sheet: what one reads without JavaScript, and what is printed. No answer is on it. */
export function BlankQuiz({ data }: { data: QuizData }) {
  return (
    <div class="qz-paper">
      <p class="fill pr">
        {words.sheetFields.map((field) => (
          <span key={field}>
            {field}
            <i />
          </span>
        ))}
      </p>
      <ol class="qz-sheet" data-without-js>
        {data.questions.map((question, n) => (
          <PaperQuestion key={question.id} question={question} choices={arrange(question, data.id)} before={data.questions[n - 1]} />
        ))}
      </ol>
    </div>
  );
}
