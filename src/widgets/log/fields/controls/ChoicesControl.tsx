import { joinChoices, splitChoices } from '../choice.ts';
import type { ControlProps } from './control.ts';

/** Any of some options. */
export function ChoicesControl({ id, value, field, change }: ControlProps) {
  const { options = [] } = field;
  const chosen = splitChoices(value);
  const toggle = (option: string, on: boolean) => change(joinChoices(on ? [...chosen, option] : chosen.filter((one) => one !== option), options));
  return (
    <span class="lg-checks">
      {[...options, ...chosen.filter((one) => !options.includes(one))].map((option, n) => (
        <label key={option} class="lg-check">
          <input id={`${id}-${n}`} type="checkbox" checked={chosen.includes(option)} onInput={(event) => toggle(option, event.currentTarget.checked)} />
          {option}
        </label>
      ))}
    </span>
  );
}
