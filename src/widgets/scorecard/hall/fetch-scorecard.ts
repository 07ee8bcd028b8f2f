import type { ScorecardData } from '../data.ts';
import type { ListedScorecard } from './listed.ts';

const fetched = new Map<string, Promise<ScorecardData | null>>();

/** The data of a scorecard, fetched once for this page; null where the network does not give them, and asked for again then. */
export function fetchScorecard({ id, src }: ListedScorecard): Promise<ScorecardData | null> {
  const known = fetched.get(id);
  if (known) return known;
  const asked = fetch(src)
    .then(async (answer) => (answer.ok ? ((await answer.json()) as ScorecardData) : null))
    .catch(() => null)
    .then((data) => {
      if (!data) fetched.delete(id);
      return data;
    });
  fetched.set(id, asked);
  return asked;
}
