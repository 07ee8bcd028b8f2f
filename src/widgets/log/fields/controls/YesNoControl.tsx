import { log as words } from '../../../../ui/text/zh-Hans/log.ts';
import type { ControlProps } from './control.ts';

/** 是 or 否; a second click on the same takes it back. */
export function YesNoControl({ id, value, field, change }: ControlProps) {
  return (
    <span class="lg-checks">
      {(['yes', 'no'] as const).map((one) => (
        <label key={one} class="lg-check">
          <input type="radio" name={id} checked={value === one} onClick={() => value === one && !field.required && change('')} onInput={() => change(one)} />
          {words.field[one]}
        </label>
      ))}
    </span>
  );
}
