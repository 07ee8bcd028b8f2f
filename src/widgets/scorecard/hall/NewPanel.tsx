import { useEffect, useRef, useState } from 'preact/hooks';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../ui/text/zh-Hans/scorecard.ts';
import { begin, readPerson, sheetId } from '../actions.ts';
import { sayMonth } from '../rows.ts';
import type { PanelProps } from './panel.ts';
import { saveSheets } from './save-sheet.ts';

/** One more sheet of this month, or the one that is there. */
export function NewPanel({ store, scorecards, sheets, month, open }: PanelProps) {
  const monthly = scorecards.filter(({ period }) => period === 'month');
  const [form, setForm] = useState(monthly[0]?.id ?? '');
  const [person, setPerson] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = readPerson(person);
  const bad = tried && read === null;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const data = monthly.find(({ id }) => id === form)?.data;
    if (read === null || !data) return field.current?.focus();
    const id = sheetId(data.id, read, month);
    const { why } = sheets.some(({ record }) => record.id === id) ? { why: '' } : await saveSheets(store, [{ is: 'new', data, payload: { ...begin(read, month), name: name.trim().slice(0, 40) } }], () => {});
    setFailure(why);
    if (why === '') open(id);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h3>{words.make}</h3>
      <p class="ha-note">{words.makeLead(sayMonth(month, scorecard))}</p>
      <div class="fields">
        <label class={bad ? 'field field--bad' : 'field'}>
          <span>{scorecard.person}</span>
          <input ref={field} type="text" autocomplete="off" maxLength={20} value={person} aria-invalid={bad} aria-describedby={bad ? 'ha-person-error' : undefined} onInput={(event) => setPerson(event.currentTarget.value)} />
          {bad && (
            <span class="field__error" id="ha-person-error">
              {scorecard.badPerson}
            </span>
          )}
        </label>
        <label class="field">
          <span>{words.columns.person}</span>
          <input type="text" autocomplete="off" maxLength={40} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.form}</span>
          <select value={form} onChange={(event) => setForm(event.currentTarget.value)}>
            {monthly.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      {failure && (
        <p class="ha-bad" role="alert">
          {failure}
        </p>
      )}
      <p class="ha-acts">
        <button type="submit" class="btn btn--p">
          {words.makeRun}
        </button>
      </p>
    </form>
  );
}
