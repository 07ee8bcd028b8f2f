import type { Table } from '../../../../lib/table.ts';
import type { files } from '../../../../ui/text/zh-Hans/scorecard-files.ts';
import type { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import { groupScore, groupTitles, type HallRow } from '../month.ts';

/** A month as a table of one row a sheet, as the page shows it. */
export function toHallTable(rows: readonly HallRow[], words: { files: typeof files; scorecard: typeof scorecard }): Table {
  const { summary: heads, and } = words.files;
  const groups = groupTitles(rows);
  const figures = (title: string) => ({ title, width: 10, type: 'number' as const });
  return {
    columns: [figures(heads.place), { title: heads.name, width: 10 }, { title: heads.person, width: 10 }, { title: heads.form, width: 24 }, ...groups.map(figures), figures(heads.adjusted), figures(heads.total), { title: heads.band, width: 10 }, { title: heads.vetoes, width: 30 }, { title: heads.state, width: 10 }],
    rows: rows.map((row) => {
      const { sheet, summary, place } = row;
      const { payload } = sheet.record;
      return [
        place === null ? '' : String(place),
        payload.name,
        payload.person,
        sheet.data.title,
        ...groups.map((title) => groupScore(row, title) ?? ''),
        summary.bonus.minus(summary.penalty).toFixed(2),
        summary.total?.toFixed(2) ?? '',
        summary.band?.title ?? '',
        sheet.data.vetoes.filter(({ id }) => summary.vetoed.includes(id)).map(({ text }) => text).join(and),
        payload.completed ? words.scorecard.completed : words.scorecard.draft,
      ];
    }),
  };
}
