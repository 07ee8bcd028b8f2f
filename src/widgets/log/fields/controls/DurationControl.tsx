import { log as words } from '../../../../ui/text/zh-Hans/log.ts';
import { joinDuration, splitDuration } from '../duration.ts';
import type { ControlProps } from './control.ts';

/** Hours and minutes. */
export function DurationControl({ id, value, field, bad, change }: ControlProps) {
  const { hours, minutes } = splitDuration(value);
  const part = (name: 'h' | 'm', text: string, unit: string, give: (text: string) => string) => (
    <label>
      <input id={`${id}-${name}`} type="text" inputMode="numeric" autocomplete="off" value={text} required={field.required} aria-invalid={bad} onInput={(event) => change(give(event.currentTarget.value))} />
      {unit}
    </label>
  );
  return (
    <span class="lg-duration">
      {part('h', hours, words.field.hours, (text) => joinDuration(text, minutes))}
      {part('m', minutes, words.field.minutes, (text) => joinDuration(hours, text))}
    </span>
  );
}
