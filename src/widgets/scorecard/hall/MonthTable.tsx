import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import type { Sheet } from '../sheet.ts';
import { groupScore, groupTitles, type HallRow } from './month.ts';

interface Props {
  rows: readonly HallRow[];
  /** Of several scorecards. */
  mixed: boolean;
  /** Opens the sheet of this id. */
  open(sheet: string): void;
}

/** Everybody of a month, the best first; on paper with a row for the signatures. */
export function MonthTable({ rows, mixed, open }: Props) {
  const { columns, sign } = words;
  const groups = groupTitles(rows);
  const heads = [columns.place, columns.person, ...(mixed ? [columns.form] : []), ...groups, columns.total, columns.band, columns.state];
  return (
    <>
      <p class="pr fill">
        <Blank name={words.hall} />
        <Blank name={sign.date} blank={words.blankDate} />
      </p>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.tableOf}>
        <table class="ha-table num">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sheet, summary, place }) => {
              const { name, person } = sheet.record.payload;
              return (
                <tr key={sheet.record.id}>
                  <td data-label={columns.place}>{place ?? words.none}</td>
                  <th scope="row">
                    <button type="button" class="ha-link" onClick={() => open(sheet.record.id)}>
                      {name || person}
                    </button>
                    {name !== '' && <small>{words.numberOf(person)}</small>}
                  </th>
                  {mixed && <td data-label={columns.form}>{sheet.data.title}</td>}
                  {groups.map((title) => {
                    const score = groupScore({ sheet, summary }, title);
                    return (
                      <td key={title} data-label={title}>
                        {score || words.none}
                      </td>
                    );
                  })}
                  <td data-label={columns.total}>{summary.total ? <b>{summary.total.toFixed(2)}</b> : words.none}</td>
                  <td data-label={columns.band}>
                    {summary.band?.title ?? words.noBand}
                    {summary.vetoed.length > 0 && <small class="ha-bad">{words.vetoed(sayVetoes(sheet, summary.vetoed))}</small>}
                  </td>
                  <td data-label={columns.state}>
                    {sheet.record.payload.completed ? words.completed : words.draft}
                    {!sheet.record.payload.completed && summary.missing.length > 0 && <small>{words.lacks(summary.missing.length)}</small>}
                    {summary.wrong.length > 0 && <small class="ha-bad">{words.wrong(summary.wrong.length)}</small>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="ha-note">
        {words.rankNote}
        {mixed && words.mixedNote}
      </p>
      <div class="pr">
        <p class="sign">
          <Blank name={sign.by} />
          <Blank name={sign.head} />
          <Blank name={sign.date} blank={words.blankDate} />
        </p>
        <p class="ha-note">{words.paperNote}</p>
      </div>
    </>
  );
}

/** The vetoes of a sheet in words. */
export const sayVetoes = ({ data }: Sheet, vetoed: readonly string[]): string => data.vetoes.filter(({ id }) => vetoed.includes(id)).map(({ text }) => text).join(words.and);

export function Blank({ name, blank }: { name: string; blank?: string }) {
  return (
    <span>
      {words.label(name)}
      <i>{blank}</i>
    </span>
  );
}
