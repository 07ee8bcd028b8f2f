import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';

interface Props {
  name: string;
  checked: boolean;
  disabled: boolean;
  choose(na: boolean): void;
}

/** 不适用 beside a field that is typed in. */
export function NotApplicable({ name, checked, disabled, choose }: Props) {
  return (
    <span class="seg">
      <label class="seg__na">
        <input type="checkbox" name={`${name}-na`} checked={checked} disabled={disabled} onChange={(event) => choose(event.currentTarget.checked)} />
        <span class="seg__mark" aria-hidden="true" />
        {checklist.answer.na}
      </label>
    </span>
  );
}
