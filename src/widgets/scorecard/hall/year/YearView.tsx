import { useMemo, useState } from 'preact/hooks';
import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { year as words } from '../../../../ui/text/zh-Hans/scorecard-year.ts';
import { printAs } from '../../../../ui/print.ts';
import { sheetId } from '../../actions.ts';
import { summarise } from '../../model.ts';
import { summariseYear } from '../../year.ts';
import type { HallViewProps } from '../hall-view.ts';
import landscape from '../landscape.css?url';
import { listAssessed } from './people.ts';
import { PersonYear } from './PersonYear.tsx';
import { type YearRow, YearTable } from './YearTable.tsx';

/** A year of the hall: the months of everybody, and of one person the trend and the yearly sheet. */
export function YearView({ store, scorecards, sheets, chosen, change, today }: HallViewProps) {
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const yearly = scorecards.filter(({ period }) => period === 'year');
  const annual = (yearly.find(({ id }) => id === chosen.form) ?? yearly[0])?.data;
  const latest = sheets.map(({ record }) => record.payload.month.slice(0, 4)).sort().at(-1);
  const year = chosen.year || latest || today.slice(0, 4);
  const bad = typed !== undefined && !/^2\d{3}$/.test(typed);
  const roleOf = new Map(scorecards.map(({ id, role }) => [id, role]));
  const roles = [...new Map(scorecards.filter(({ id }) => annual?.from.includes(id)).map(({ role, roleName }) => [role, roleName]))];
  const isChosen = (of: string) => (annual?.from.includes(of) ?? false) && (chosen.role === '' || roleOf.get(of) === chosen.role);

  const rows = useMemo(() => {
    if (!annual) return [];
    const filled = sheets.map(({ data, record }) => ({ data, state: record.payload }));
    return listAssessed(sheets, year, isChosen).map((assessed): YearRow => {
      const kept = sheets.find(({ record }) => record.id === sheetId(annual.id, assessed.person, year)) ?? null;
      return { ...assessed, summary: summariseYear(annual, assessed.person, year, filled), annual: kept && { sheet: kept, summary: summarise(kept.data, kept.record.payload) } };
    });
  }, [sheets, annual, year, chosen.role]);
  const row = rows.find(({ person }) => person === chosen.person);

  if (!annual) return <p>{words.none}</p>;
  return (
    <div class="ha-year">
      {!row && <link rel="stylesheet" href={landscape} />}
      <div class="fields ha-filter" data-noprint>
        <label class={bad ? 'field field--bad' : 'field'}>
          <span>{words.year}</span>
          <input
            type="number"
            min="2000"
            max="2999"
            value={typed ?? year}
            aria-invalid={bad}
            aria-describedby={bad ? 'ha-year-error' : undefined}
            onInput={({ currentTarget: { value } }) => {
              const read = /^2\d{3}$/.test(value);
              setTyped(read ? undefined : value);
              if (read) change({ year: value, person: '' });
            }}
          />
          {bad && (
            <span class="field__error" id="ha-year-error">
              {words.badYear}
            </span>
          )}
        </label>
        {roles.length > 1 && (
          <label class="field">
            <span>{hall.role}</span>
            <select value={chosen.role} onChange={(event) => change({ role: event.currentTarget.value, person: '' })}>
              <option value="">{hall.allRoles}</option>
              {roles.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {yearly.length > 1 && (
          <label class="field">
            <span>{words.form}</span>
            <select value={annual.id} onChange={(event) => change({ form: event.currentTarget.value, person: '' })}>
              {yearly.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class={row ? 'ha-month ha-month--behind' : 'ha-month'}>
        <h2 class="sheet-title">
          {words.title(year)}
        </h2>
        <p class="ha-note" role="status">
          {rows.length === 0 ? words.noSheets : words.count(rows.length)}
        </p>
        {failed && <p class="ha-bad">{hall.cannotPrint}</p>}
        {rows.length > 0 && (
          <p class="ha-acts" data-noprint>
            <button type="button" class="btn" onClick={() => setFailed(!printAs('result'))}>
              {hall.printYear}
            </button>
          </p>
        )}
        {rows.length > 0 && <YearTable rows={rows} year={year} chosen={chosen.person} choose={(person) => change({ person: person === chosen.person ? '' : person })} />}
      </div>
      {row && <PersonYear key={row.person} store={store} annual={annual} row={row} open={(sheet) => change({ sheet })} close={() => change({ person: '' })} />}
    </div>
  );
}
