import type { RuleRef } from '../../lib/rule-ref.ts';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { EventLine, Lack } from './events.ts';
import type { ScoreEvent } from './state.ts';

interface Props {
  line: EventLine;
  /** Of the button that takes it out. */
  name: string;
  rules: readonly RuleRef[];
  asksPoints: boolean;
  change(part: Partial<Omit<ScoreEvent, 'id' | 'item'>>): void;
  remove(): void;
}

/** One event: date, fact, the rule it rests on, and where it is left open its points. What it lacks is asked for, because it does not count so. */
export function EventFields({ line: { event, lacks }, name, rules, asksPoints, change, remove }: Props) {
  const error = `${event.id}-e`;
  const fieldOf = (...own: Lack[]) => (lacks.some((lack) => own.includes(lack)) ? 'field field--bad' : 'field');
  const isBad = (...own: Lack[]) => lacks.some((lack) => own.includes(lack)) || undefined;
  const describedBy = lacks.length > 0 ? error : undefined;
  return (
    <li data-event={event.id} class={asksPoints ? 'sc-event sc-event--points' : 'sc-event'}>
      <label class={fieldOf('date', 'period')}>
        <span>{words.date}</span>
        <input type="date" autocomplete="off" value={event.date} aria-invalid={isBad('date', 'period')} aria-describedby={describedBy} onInput={(input) => change({ date: input.currentTarget.value })} />
      </label>
      <label class={fieldOf('fact')}>
        <span>{words.fact}</span>
        <input type="text" autocomplete="off" maxLength={200} placeholder={words.factHint} value={event.fact} aria-invalid={isBad('fact')} aria-describedby={describedBy} onInput={(input) => change({ fact: input.currentTarget.value })} />
      </label>
      {rules.length === 1 && event.rule === rules[0]?.id ? (
        <p class="sc-event__rule">
          <span>{words.rule}</span>
          {rules[0].label}
        </p>
      ) : (
        <label class={fieldOf('rule')}>
          <span>{words.rule}</span>
          <select value={event.rule} aria-invalid={isBad('rule')} aria-describedby={describedBy} onChange={(input) => change({ rule: input.currentTarget.value })}>
            {!rules.some(({ id }) => id === event.rule) && <option value={event.rule}>{words.chooseRule}</option>}
            {rules.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {asksPoints && (
        <label class={fieldOf('points')}>
          <span>{words.points}</span>
          <input type="text" inputMode="decimal" autocomplete="off" maxLength={8} value={event.points} aria-invalid={isBad('points')} aria-describedby={describedBy} onInput={(input) => change({ points: input.currentTarget.value })} />
        </label>
      )}
      <button type="button" class="sc-link" aria-label={name} onClick={remove}>
        {words.removeEvent}
      </button>
      {lacks.length > 0 && (
        <p class="field__error" id={error}>
          {lacks.map((lack) => scorecard.lacks[lack]).join(scorecard.list)}
        </p>
      )}
    </li>
  );
}
