import { useState } from 'preact/hooks';
import { toLocalDate } from '../../../lib/clock.ts';
import type { Store } from '../../../storage/envelope.ts';
import { AsideNotice } from '../../../ui/AsideNotice.tsx';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { useGiving } from '../../../ui/use-giving.tsx';
import { usePart } from '../../../ui/use-part.ts';
import type { Chosen } from './chosen.ts';
import type { ListedScorecard } from './listed.ts';
import { MonthView } from './MonthView.tsx';
import { useHall } from './use-hall.ts';

interface Props {
  store: Store;
  listed: readonly ListedScorecard[];
  chosen: Chosen;
  choose(chosen: Chosen): void;
}

const loadSheet = () => import('./HallSheet.tsx').then(({ HallSheet }) => HallSheet);
const loadYear = () => import('./year/YearView.tsx').then(({ YearView }) => YearView);

/** The unlocked hall: a month, a year, or one sheet of it. */
export function Hall({ store, listed, chosen, choose }: Props) {
  const [tries, setTries] = useState(0);
  const hall = useHall(store, listed, tries);
  const { give, box } = useGiving();
  const sheet = usePart(loadSheet, chosen.sheet !== '');
  const year = usePart(loadYear, chosen.view === 'year');
  const change = (next: Partial<Chosen>) => choose({ ...chosen, ...next });

  if (hall.is === 'loading') return <p role="status">{words.loading}</p>;
  if (hall.is === 'unavailable') return <p class="ha-bad">{reasons[hall.why]}</p>;
  if (hall.is === 'asleep') {
    return (
      <p role="alert" class="ha-bad">
        {words.notFetched}
        <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
          {words.retry}
        </button>
      </p>
    );
  }

  const { scorecards, sheets, aside } = hall;
  const today = toLocalDate(Date.now());
  const opened = chosen.sheet === '' ? undefined : sheets.find(({ record }) => record.id === chosen.sheet);
  if (opened && sheet.is === 'here') return <sheet.Component key={chosen.sheet} store={store} sheet={opened} close={() => change({ sheet: '' })} />;
  const shared = { store, scorecards, sheets, chosen, change, give, today };
  return (
    <div class="ha">
      <AsideNotice aside={aside} name={words.title} give={give} />
      {box}
      {sheet.is === 'lost' && <p class="ha-bad">{words.notFetched}</p>}
      <div class="seg ha-views" role="radiogroup" aria-label={words.view} data-noprint>
        {(['month', 'year'] as const).map((view) => (
          <label key={view}>
            <input type="radio" name="ha-view" value={view} checked={chosen.view === view} onChange={() => change({ view })} />
            <span class="seg__mark" />
            {words.views[view]}
          </label>
        ))}
      </div>
      {chosen.view === 'month' && <MonthView {...shared} />}
      {chosen.view === 'year' && year.is === 'here' && <year.Component {...shared} />}
      {chosen.view === 'year' && year.is === 'lost' && <p class="ha-bad">{words.notFetched}</p>}
    </div>
  );
}
