import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { Blank } from '../data.ts';
import { rightGaps } from '../kinds/blank.ts';
import type { ControlProps } from './control.ts';
import { Mark } from './Mark.tsx';

/** 填空: one field a gap, in the order of the gaps. */
export function BlankControl({ id, question, given, marked, change }: ControlProps<Blank>) {
  const right = marked ? rightGaps(question, given) : [];
  return (
    <div class="qz-gaps">
      {question.blanks.map((_, n) => (
        <label key={n} class="field" for={`${id}-gap-${n}`}>
          <span>
            {words.gap(n + 1)}
            {marked && <Mark good={right[n]!}>{right[n] ? words.gapRight : words.gapWrong}</Mark>}
          </span>
          <input
            id={`${id}-gap-${n}`}
            type="text"
            autocomplete="off"
            maxLength={60}
            aria-describedby={`${id}-stem`}
            value={given[n] ?? ''}
            disabled={marked}
            onInput={(event) => change(question.blanks.map((__, other) => (other === n ? event.currentTarget.value : (given[other] ?? ''))))}
          />
        </label>
      ))}
    </div>
  );
}
