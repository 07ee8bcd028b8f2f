import { useState } from 'preact/hooks';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { readMonth } from '../actions.ts';
import type { Chosen } from './chosen.ts';
import type { HallScorecard } from './use-hall.ts';

interface Props {
  scorecards: readonly HallScorecard[];
  chosen: Chosen;
  change(next: Partial<Chosen>): void;
  month: string;
}

/** Which month, which role, which scorecard. */
export function FilterBar({ scorecards, chosen, change, month }: Props) {
  const [typed, setTyped] = useState<string>();
  const roles = [...new Map(scorecards.map(({ role, roleName }) => [role, roleName]))];
  const forms = scorecards.filter(({ role }) => chosen.role === '' || role === chosen.role);
  const bad = typed !== undefined && readMonth(typed) === null;
  const type = (text: string) => {
    const read = readMonth(text);
    setTyped(read === null ? text : undefined);
    if (read !== null) change({ month: read });
  };
  return (
    <div class="fields ha-filter" data-noprint>
      <label class={bad ? 'field field--bad' : 'field'}>
        <span>{words.month}</span>
        <input type="month" autocomplete="off" maxLength={7} value={typed ?? month} aria-invalid={bad} aria-describedby={bad ? 'ha-month-error' : undefined} onInput={(event) => type(event.currentTarget.value)} />
        {bad && (
          <span class="field__error" id="ha-month-error">
            {words.badMonth}
          </span>
        )}
      </label>
      {roles.length > 1 && (
        <label class="field">
          <span>{words.role}</span>
          <select value={chosen.role} onChange={(event) => change({ role: event.currentTarget.value, form: '' })}>
            <option value="">{words.allRoles}</option>
            {roles.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {forms.length > 1 && (
        <label class="field">
          <span>{words.form}</span>
          <select value={chosen.form} onChange={(event) => change({ form: event.currentTarget.value })}>
            <option value="">{words.allForms}</option>
            {forms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
