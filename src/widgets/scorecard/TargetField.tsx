import { useEffect, useRef, useState } from 'preact/hooks';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { Line } from './model.ts';
import { unitOf } from './rows.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  line: Line;
  closed: boolean;
  aim(text: string): void;
}

/** This sheet's own target, where it has one; else the button that asks for it. */
export function TargetField({ id, line: { indicator, target }, closed, aim }: Props) {
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);

  if (!asked && !target) {
    if (closed) return null;
    return (
      <button type="button" class="sc-link" aria-label={words.setTargetOf(indicator.title)} onClick={() => setAsked(true)} data-noprint>
        {words.setTarget}
      </button>
    );
  }
  const wrong = target?.wrong ? scorecard.wrong[target.wrong]('max' in indicator ? `${indicator.max}${unitOf(indicator)}` : '') : '';
  return (
    <div class="sc-target" data-noprint>
      <label class={wrong ? 'field field--bad' : 'field'}>
        <span>{words.ownTarget(unitOf(indicator))}</span>
        <input
          ref={field}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          value={target?.text ?? ''}
          readOnly={closed}
          aria-invalid={wrong !== '' || undefined}
          aria-describedby={`${id}-g`}
          // Stays while it is emptied to be typed anew.
          onInput={(event) => {
            setAsked(true);
            aim(event.currentTarget.value);
          }}
        />
      </label>
      <p id={`${id}-g`} class={wrong ? 'field__error' : 'sc-note'}>
        {wrong || words.usualTarget}
      </p>
    </div>
  );
}
