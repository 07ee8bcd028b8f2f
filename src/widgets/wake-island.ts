import { type ComponentType, h, hydrate } from 'preact';
import { island as words } from '../ui/text/zh-Hans/form.ts';

/** A form as its page shows it, or as a part of a chapter. */
interface IslandProps {
  data: unknown;
  page: boolean;
}

const islands: Record<string, () => Promise<{ default: unknown }>> = {
  checklist: () => import('./checklist/ChecklistIsland.tsx'),
  scorecard: () => import('./scorecard/ScorecardIsland.tsx'),
  hall: () => import('./scorecard/hall/HallIsland.tsx'),
  round: () => import('./checklist/round/RoundIsland.tsx'),
  actions: () => import('./checklist/mending/ActionsIsland.tsx'),
  bench: () => import('./log/bench/BenchIsland.tsx'),
  log: () => import('./log/LogIsland.tsx'),
  reading: () => import('../reader/ReadingIsland.tsx'),
  storage: () => import('../local-data/LocalDataIsland.tsx'),
  quiz: () => import('./quiz/QuizIsland.tsx'),
};

/**
 * Makes the blank form inside this element work: fetches its script and the data it was printed from, side by side, and takes the
 * markup over as it stands. Where the network fails the form stays readable, and says so.
 */
export async function wakeIsland(place: HTMLElement): Promise<void> {
  const { island = '', src = '', page } = place.dataset;
  try {
    const [{ default: component }, data] = await Promise.all([loadIsland(island), fetchData(src)]);
    hydrate(h(component as ComponentType<IslandProps>, { data, page: page !== undefined }), place);
    place.dataset['awake'] = '';
    if (island !== 'storage') void guard(place);
  } catch (error) {
    offerRetry(place);
    throw error;
  }
}

/**
 * Says what there is to say of the records of this browser, once there are any. Imported on demand although it is small: it lies in the
 * file that all forms share, which a page must not load before a form comes near.
 */
async function guard(place: HTMLElement): Promise<void> {
  const { whenKept } = await import('../storage/has-canary.ts');
  whenKept(() => void import('../local-data/guard.ts').then(({ watchOver }) => watchOver(place), () => {}));
}

const loadIsland = async (name: string) => (islands[name] ?? (await import('./quiz/pages.ts')).pages[name])!();

async function fetchData(src: string): Promise<unknown> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src} answered ${answer.status}`);
  return answer.json();
}

function offerRetry(place: HTMLElement): void {
  const retry = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: words.retry });
  const said = Object.assign(document.createElement('p'), { className: 'asleep', role: 'alert' });
  said.append(words.asleep, retry);
  retry.addEventListener('click', () => {
    said.remove();
    void wakeIsland(place);
  });
  place.before(said);
}
