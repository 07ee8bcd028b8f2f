import { Fragment } from 'preact';
import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { Question } from '../data.ts';

interface Props {
  question: Question;
  choices: readonly string[];
  /** The one before it on the sheet: a situation is printed once. */
  before?: Question | undefined;
  /** Its kind is said by the heading of its part. */
  plain?: boolean;
}

/** A question as paper asks it. */
export function PaperQuestion({ question, choices, before, plain = false }: Props) {
  const { situation, kind, stem } = question;
  const lettered = kind === 'single' || kind === 'multiple' || kind === 'order';
  return (
    <>
      {situation && situation.id !== before?.situation?.id && <li class="qz-sheet__case">{situation.stem}</li>}
      <li class="qz-sheet__q">
        <p>
          {kind === 'blank' ? withLines(stem) : stem}
          {kind !== 'blank' && kind !== 'match' && <i class="qz-bracket" />}
          {!plain && <small>{words.kinds[kind]}</small>}
        </p>
        {lettered && (
          <ul class={choices.every((choice) => choice.length <= 12) ? 'qz-short' : undefined}>
            {choices.map((choice, n) => (
              <li key={choice}>
                <b>{words.letter(n)}</b>
                {choice}
              </li>
            ))}
          </ul>
        )}
        {question.kind === 'match' && (
          <div class="qz-two">
            <ul>
              {question.pairs.map(({ left }) => (
                <li key={left}>
                  <i class="qz-bracket" />
                  {left}
                </li>
              ))}
            </ul>
            <ul>
              {choices.map((choice, n) => (
                <li key={choice}>
                  <b>{words.letter(n)}</b>
                  {choice}
                </li>
              ))}
            </ul>
          </div>
        )}
      </li>
    </>
  );
}

/** A line to write on for each gap. */
function withLines(stem: string) {
  return stem.split(/_{4,}/).map((piece, n) => (
    <Fragment key={n}>
      {n > 0 && <i class="qz-bracket" />}
      {piece}
    </Fragment>
  ));
}
