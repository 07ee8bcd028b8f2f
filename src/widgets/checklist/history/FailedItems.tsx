import { history as words } from '../../../ui/text/zh-Hans/checklist-history.ts';
import type { ChecklistData } from '../data.ts';
import type { ChecklistState } from '../state.ts';
import { countFailures } from './trend.ts';

interface Props {
  id: string;
  runs: readonly { data: ChecklistData; state: ChecklistState }[];
}

const most = 10;

/** The items that failed most often: a bar each, in the table that says the same. */
export function FailedItems({ id, runs }: Props) {
  const items = countFailures(runs).slice(0, most);
  const longest = items[0]?.failed ?? 1;
  const titles = words.failedColumns;
  return (
    <section class="ck-chart" aria-labelledby={id}>
      <h3 id={id}>{words.failed}</h3>
      {items.length === 0 && <p>{words.noFailed}</p>}
      {items.length > 0 && (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th scope="col">{titles.item}</th>
                <th scope="col">{titles.failed}</th>
                <th scope="col">{titles.judged}</th>
                <th scope="col">{titles.rate}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ item, text, failed, judged }) => (
                <tr key={item}>
                  <th scope="row">
                    {text}
                    <svg class="ck-chart__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * failed) / longest} height="6" />
                    </svg>
                  </th>
                  <td class="num">{failed}</td>
                  <td class="num">{judged}</td>
                  <td class="num">{words.percent(Math.round((100 * failed) / judged))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
