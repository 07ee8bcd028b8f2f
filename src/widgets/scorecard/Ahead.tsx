import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { Ahead as AheadOf, Line } from './model.ts';
import { sayValue, unitOf } from './rows.ts';
import { toText } from './say-line.ts';

interface Props {
  ahead: AheadOf;
  lines: readonly Line[];
  /** Tries a figure; without it there is nothing to try with. */
  use?: (indicator: string, text: string) => void;
}

/** 还差几分: what is lacking to the next band, and what would make up for it alone: an indicator with which figure, or so many points more of 加分. */
export function Ahead({ ahead: { band, lacks, ways, bonuses }, lines, use }: Props) {
  const found = ways.length + bonuses.length > 0;
  return (
    <div class="sc-ahead">
      <p>
        <b class="num">{words.ahead(lacks.toFixed(2), band.title)}</b>
        {found ? words.aheadWays : words.aheadNone}
      </p>
      {found && (
        <ul>
          {ways.map(({ indicator, figure, adds }) => {
            const now = lines.find((line) => line.indicator.id === indicator.id)?.figure;
            const say = (value: string) => `${sayValue(indicator, value, words)}${unitOf(indicator)}`;
            const said = words.aheadWay(now?.is === 'figure' ? say(now.value.toFixed()) : '', say(figure));
            return (
              <li key={indicator.id}>
                {words.label(indicator.title)}
                <span class="num">
                  {said}
                  {scorecardSheet.adds(adds.toFixed(2))}
                </span>
                {use && (
                  <button type="button" class="sc-link" aria-label={scorecardSheet.useOf(indicator.title, say(figure))} onClick={() => use(indicator.id, toText(indicator, figure))}>
                    {scorecardSheet.use}
                  </button>
                )}
              </li>
            );
          })}
          {bonuses.map(({ adjustment, points, events }) => (
            <li key={adjustment.id}>
              {words.label(adjustment.title)}
              <span class="num">{events === null ? scorecardSheet.morePoints(points.toFixed(2)) : scorecardSheet.moreEvents(events)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
