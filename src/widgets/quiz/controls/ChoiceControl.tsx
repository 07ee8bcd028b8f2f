import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { Judge, Multiple, Option, Single } from '../data.ts';
import { kindOf } from '../kinds/table.ts';
import type { ControlProps } from './control.ts';
import { Mark } from './Mark.tsx';

/** 单选, 多选, 判断: rows to choose from, with letters. */
export function ChoiceControl({ id, question, choices, given, marked, change }: ControlProps<Single | Multiple | Judge>) {
  const several = question.kind === 'multiple';
  const right = marked ? kindOf(question).right(question) : [];
  const noteOf = (text: string) => (question.kind === 'judge' ? undefined : (question.options.find((option: Option) => option.text === text)?.note ?? undefined));
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two, and both have a name.
    <div class="qz-choices" role={several ? 'group' : 'radiogroup'} aria-labelledby={`${id}-stem`}>
      {choices.map((choice, n) => {
        const chosen = given.includes(choice);
        const isRight = right.includes(choice);
        const note = marked && chosen ? noteOf(choice) : undefined;
        return (
          <label key={choice} class="qz-choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen}
              disabled={marked}
              onChange={() => change(choose(choice, given, several))}
            />
            <b aria-hidden="true">{words.letter(n)}</b>
            <span>
              {question.kind === 'judge' ? (choice === 'true' ? words.yes : words.no) : choice}
              {marked && (chosen || isRight) && (
                <Mark good={isRight && (chosen || !several)}>{chosen ? (isRight ? words.chosenRight : words.chosenWrong) : several ? words.missed : words.rightOne}</Mark>
              )}
              {note && <small>{note}</small>}
            </span>
          </label>
        );
      })}
    </div>
  );
}

/** Choosing again takes a choice of several back. */
export function choose(choice: string, given: readonly string[], several: boolean): string[] {
  if (!several) return [choice];
  return given.includes(choice) ? given.filter((one) => one !== choice) : [...given, choice];
}
