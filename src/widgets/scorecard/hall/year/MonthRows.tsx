import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import { year as words } from '../../../../ui/text/zh-Hans/scorecard-year.ts';
import { sheetId } from '../../actions.ts';
import { sayMonth } from '../../rows.ts';
import type { YearSummary } from '../../year.ts';

/** The same as the trend shows, month by month, the missing ones named. */
export function MonthRows({ summary: { months }, open }: { summary: YearSummary; open(sheet: string): void }) {
  const { columns } = words;
  return (
    <table class="num ha-small ha-months">
      <thead>
        <tr>
          <th scope="col">{columns.month}</th>
          <th scope="col">{columns.total}</th>
          <th scope="col">{columns.band}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, is, sheets, score }) => (
          <tr key={month}>
            <th scope="row">
              {sheets.length === 0
                ? sayMonth(month, scorecard)
                : sheets.map(({ data, state }) => (
                    <button key={data.id} type="button" class="ha-link" onClick={() => open(sheetId(data.id, state.person, month))}>
                      {sayMonth(month, scorecard)}
                      {sheets.length > 1 && hall.sheetOf(data.title)}
                    </button>
                  ))}
            </th>
            <td class={is === 'counted' ? undefined : 'ha-gap'}>{(score ?? sheets[0]?.total)?.toFixed(2) ?? hall.none}</td>
            <td>
              {sheets.flatMap(({ band }) => band?.title ?? []).join(words.and) || hall.none}
              {sheets.some(({ vetoes }) => vetoes.length > 0) && <small class="ha-bad">{hall.vetoed(sheets.flatMap(({ vetoes }) => vetoes).join(words.and))}</small>}
            </td>
            <td class={is === 'counted' ? undefined : 'ha-gap'}>{words.states[is]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
