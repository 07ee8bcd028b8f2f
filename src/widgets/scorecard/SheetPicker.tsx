import { useEffect, useRef, useState } from 'preact/hooks';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as sheetWords } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { readMonth, readPerson, readYear } from './actions.ts';
import type { ScorecardData } from './data.ts';

interface Props {
  /** The kept sheets are known, so that the one of this pair is found. */
  ready: boolean;
  /** What a sheet is of. */
  period: ScorecardData['period'];
  /** The month that is offered, or the year. */
  month: string;
  /** The present one: no sheet is written for a later one. */
  latest: string;
  /** How many sheets are kept, and the id of their list. */
  kept: number;
  listId: string;
  open(person: string, month: string): void;
}

/** Whose sheet, and of which month. The same pair always opens the same sheet. */
export function SheetPicker({ ready, period, month: offered, latest, kept, listId, open }: Props) {
  const [person, setPerson] = useState('');
  const [typed, setTyped] = useState<string>();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const month = typed ?? offered;
  const ways = periods[period];
  const errors = { person: tries > 0 && readPerson(person) === null ? words.badPerson : '', month: tries > 0 ? sayPeriodError(period, month, latest) : '' };
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [tries]);

  const submit = (event: Event) => {
    event.preventDefault();
    const [who, when] = [readPerson(person), ways.read(month)];
    if (who === null || when === null || when > latest) return setTries(tries + 1);
    setTries(0);
    open(who, when);
  };
  const fields = [
    { name: 'person', label: words.person, value: person, change: setPerson, type: 'text', hint: words.personHint, length: 20 },
    { name: 'month', label: ways.label, value: month, change: setTyped, type: ways.type, hint: ways.hint, length: 7 },
  ] as const;

  return (
    <form class="sc-pick" ref={form} onSubmit={submit} noValidate data-noprint data-needs-js>
      <div class="fields">
        {fields.map(({ name, label, value, change, type, hint, length }) => (
          <div key={name}>
            <label class={errors[name] ? 'field field--bad' : 'field'}>
              <span>{label}</span>
              <input
                type={type}
                name={name}
                autocomplete="off"
                maxLength={length}
                placeholder={hint}
                value={value}
                aria-invalid={errors[name] !== ''}
                aria-describedby={errors[name] ? `sc-${name}-error` : undefined}
                onInput={(event) => change(event.currentTarget.value)}
              />
            </label>
            {errors[name] && (
              <p class="field__error" id={`sc-${name}-error`}>
                {errors[name]}
              </p>
            )}
          </div>
        ))}
        <button type="submit" class="btn btn--p" disabled={!ready}>
          {words.openPair}
        </button>
      </div>
      <p class="sc-note">
        {words.privacy}
        {kept > 0 && <a href={`#${listId}`}>{words.toSheets(kept)}</a>}
      </p>
    </form>
  );
}

const periods = {
  month: { read: readMonth, type: 'month', label: words.month, hint: words.monthHint, bad: words.badMonth, future: words.futureMonth },
  year: { read: readYear, type: 'text', label: sheetWords.year, hint: sheetWords.yearHint, bad: sheetWords.badYear, future: sheetWords.futureYear },
} as const;

function sayPeriodError(period: ScorecardData['period'], typed: string, latest: string): string {
  const { read, bad, future } = periods[period];
  const said = read(typed);
  if (said === null) return bad;
  return said > latest ? future : '';
}
