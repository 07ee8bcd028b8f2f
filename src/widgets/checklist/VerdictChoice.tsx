import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { type Verdict, verdicts } from './state.ts';

interface Props {
  /** Name of the radios, unique on the page. */
  name: string;
  /** Ids of the texts that name the question. */
  labelledby: string;
  verdict: Verdict | undefined;
  disabled?: boolean;
  choose(verdict: Verdict): void;
}

/** 合格, 不合格, 不适用: one stop of the Tab key, arrows within. On paper the same marks are the boxes. */
export function VerdictChoice({ name, labelledby, verdict, disabled, choose }: Props) {
  return (
    <div class="seg" role="radiogroup" aria-labelledby={labelledby}>
      {verdicts.map((each) => (
        <label key={each} class={`seg__${each}`}>
          <input type="radio" name={name} value={each} checked={verdict === each} disabled={disabled} onChange={() => choose(each)} />
          <span class="seg__mark" aria-hidden="true" />
          {words.verdict[each]}
        </label>
      ))}
    </div>
  );
}
