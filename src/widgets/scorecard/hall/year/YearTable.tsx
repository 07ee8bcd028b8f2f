import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { year as words } from '../../../../ui/text/zh-Hans/scorecard-year.ts';
import type { ScorecardSummary } from '../../model.ts';
import type { Sheet } from '../../sheet.ts';
import type { YearSummary } from '../../year.ts';
import { Blank } from '../MonthTable.tsx';
import type { Assessed } from './people.ts';

/** A person with their year. */
export interface YearRow extends Assessed {
  summary: YearSummary;
  /** The yearly sheet; null where there is none. */
  annual: { sheet: Sheet; summary: ScorecardSummary } | null;
}

interface Props {
  rows: readonly YearRow[];
  year: string;
  /** 工号 of whoever is looked at. */
  chosen: string;
  choose(person: string): void;
}

const months = Array.from({ length: 12 }, (_, n) => n + 1);

/** Everybody with their twelve months, the average of those that count, and what the yearly sheet says. */
export function YearTable({ rows, chosen, choose }: Props) {
  const { columns } = words;
  const { sign } = hall;
  return (
    <>
      <p class="pr fill">
        <Blank name={hall.hall} />
        <Blank name={sign.date} blank={hall.blankDate} />
      </p>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={hall.tableOf}>
        <table class="ha-table ha-table--year num">
          <thead>
            <tr>
              <th scope="col">{columns.person}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {words.monthOnly(month)}
                </th>
              ))}
              <th scope="col">{columns.average}</th>
              <th scope="col">{columns.annual}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, name, summary, annual }) => (
              <tr key={person}>
                <th scope="row">
                  <button type="button" class="ha-link" aria-expanded={person === chosen} onClick={() => choose(person)}>
                    {name || person}
                  </button>
                  {name !== '' && <small>{hall.numberOf(person)}</small>}
                </th>
                {summary.months.map(({ month, is, score }, n) => (
                  <td key={month} data-label={words.monthOnly(n + 1)} class={is === 'counted' ? undefined : 'ha-gap'}>
                    {score?.toFixed(2) ?? words[is === 'draft' ? 'draft' : 'missing']}
                  </td>
                ))}
                <td data-label={columns.average}>
                  <b>{summary.average?.toFixed(2) ?? hall.none}</b>
                </td>
                <td data-label={columns.annual}>
                  {annual?.summary.total?.toFixed(2) ?? hall.none}
                  {annual?.summary.band && <small>{annual.summary.band.title}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="ha-note">{words.notes}</p>
      <div class="pr">
        <p class="sign">
          <Blank name={sign.by} />
          <Blank name={sign.head} />
          <Blank name={sign.date} blank={hall.blankDate} />
        </p>
        <p class="ha-note">{hall.paperNote}</p>
      </div>
    </>
  );
}
