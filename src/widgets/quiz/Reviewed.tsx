import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import type { Question } from './data.ts';
import { Feedback } from './Feedback.tsx';
import { sayGiven } from './say.ts';
import type { Answer, Asked } from './state.ts';

interface Props {
  answers: readonly Answer[];
  asked: readonly Asked[];
  questions: ReadonlyMap<string, Question>;
}

/** Answers with what was asked, what was said and what is right. A question that is gone shows what was kept of it. */
export function Reviewed({ answers, asked, questions }: Props) {
  return (
    <ol class="qz-reviewed">
      {answers.map(({ id, revision, given, points }) => {
        const found = questions.get(id);
        const question = found?.revision === revision ? found : undefined;
        return (
          <li key={id}>
            {question?.situation && <p class="qz-case">{question.situation.stem}</p>}
            <p class="qz-stem">{asked.find((one) => one.id === id)?.stem}</p>
            <p>{words.yourAnswer(sayGiven(question, given, words))}</p>
            {question && <Feedback question={question} points={points} />}
          </li>
        );
      })}
    </ol>
  );
}
