import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Ahead as AheadOf, Line } from './model.ts';
import { sayValue, unitOf } from './rows.ts';

interface Props {
  ahead: AheadOf;
  lines: readonly Line[];
}

/** 还差几分: what is lacking to the next band, and which single indicator would make up for it, with which figure. */
export function Ahead({ ahead: { band, lacks, ways }, lines }: Props) {
  return (
    <div class="sc-ahead">
      <p>
        <b class="num">{words.ahead(lacks.toFixed(2), band.title)}</b>
        {ways.length > 0 ? words.aheadWays : words.aheadNone}
      </p>
      {ways.length > 0 && (
        <ul>
          {ways.map(({ indicator, figure }) => {
            const now = lines.find((line) => line.indicator.id === indicator.id)?.figure;
            const say = (value: string) => `${sayValue(indicator, value, words)}${unitOf(indicator)}`;
            return (
              <li key={indicator.id}>
                {words.label(indicator.title)}
                <span class="num">{words.aheadWay(now?.is === 'figure' ? say(now.value.toFixed()) : '', say(figure))}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
