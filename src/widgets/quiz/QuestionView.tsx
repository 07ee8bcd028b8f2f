import type { ComponentChildren } from 'preact';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { controlOf } from './controls/table.ts';
import type { Given, Question } from './data.ts';

interface Props {
  /** Prefix of the ids, unique on the page. */
  id: string;
  question: Question;
  choices: string[];
  given: Given;
  marked: boolean;
  /** 第3题，共10题. */
  number: string;
  change(given: Given): void;
  children?: ComponentChildren;
}

/** A question with its control. Its stem takes the focus when the question comes up. */
export function QuestionView({ id, question, choices, given, marked, number, change, children }: Props) {
  const Control = controlOf(question);
  const { kind, situation, stem, difficulty } = question;
  return (
    <div class="qz-question">
      <p class="qz-meta num">
        <span>{number}</span>
        <span>
          {situation && `${words.caseKind}${words.joinItems}`}
          {words.kinds[kind]}
          {words.list}
          {words.ask[kind]}
        </span>
        <span role="img" aria-label={words.difficultySaid(difficulty)}>
          {words.difficulty(difficulty)}
        </span>
      </p>
      {situation && (
        <div class="qz-case">
          <p>{situation.stem}</p>
        </div>
      )}
      <p class="qz-stem" id={`${id}-stem`} tabIndex={-1}>
        {stem}
      </p>
      <Control id={id} question={question} choices={choices} given={given} marked={marked} change={change} />
      {children}
    </div>
  );
}
