import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { Match } from '../data.ts';
import type { ControlProps } from './control.ts';
import { Mark } from './Mark.tsx';

/** 匹配: a list to choose from beside each left side. */
export function MatchControl({ id, question, choices, given, marked, change }: ControlProps<Match>) {
  return (
    <div class="qz-pairs">
      {question.pairs.map(({ left, right }, n) => (
        <label key={left} class="field" for={`${id}-pair-${n}`}>
          <span>
            {left}
            {marked && <Mark good={given[n] === right}>{given[n] === right ? words.pairRight : words.pairWrong}</Mark>}
          </span>
          <select id={`${id}-pair-${n}`} disabled={marked} value={given[n] ?? ''} onChange={(event) => change(question.pairs.map((_, other) => (other === n ? event.currentTarget.value : (given[other] ?? ''))))}>
            <option value="">{words.choose}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
