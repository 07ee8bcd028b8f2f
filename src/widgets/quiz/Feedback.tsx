import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { Mark } from './controls/Mark.tsx';
import type { Question } from './data.ts';
import { kindOf } from './kinds/table.ts';
import { sayGiven } from './say.ts';

interface Props {
  question: Question;
  points: number;
}

/** Whether it was right, what would have been, why, and by which rule. */
export function Feedback({ question, points }: Props) {
  return (
    <div class={points === 1 ? 'qz-said qz-said--good' : 'qz-said qz-said--bad'}>
      <p>
        <Mark good={points === 1}>{points === 1 ? words.right : points > 0 ? words.partly : words.wrong}</Mark>
        {points < 1 && <span>{words.answerIs(sayGiven(question, kindOf(question).right(question), words))}</span>}
      </p>
      <p>
        <b>{words.explain}</b>
        {question.explain}
      </p>
      <p>
        <RuleLinks rules={question.rules} />
      </p>
    </div>
  );
}
