import { useEffect, useState } from 'preact/hooks';
import { listLoggedEvents, type LogSource } from '../../brought/logged-events.ts';
import { formatDate } from '../../lib/clock.ts';
import { openVault } from '../../storage/seal/vault.ts';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { BringProps } from './BringPanel.tsx';
import { sayMonth } from './rows.ts';

type Found = Awaited<ReturnType<typeof listLoggedEvents>>;

/** The entries of a log that name this person: as dated events where each takes points, else as their number. */
export function BringLogged({ line, state, actions, close, source }: BringProps & { source: LogSource }) {
  const [found, setFound] = useState<Found>();
  const { person, name, month } = state;
  useEffect(() => void listLoggedEvents(openVault().store, source, { person, name }, month).then(setFound), [source, person, name, month]);

  if (found === undefined) return <p role="status">{words.looking}</p>;
  if (found === null) return <p role="status">{words.noLog}</p>;
  if ('why' in found) return <p role="status">{words.cannotRead}</p>;

  const { title, own, unnamed } = found;
  const { indicator, events, sides } = line;
  const period = sayMonth(month, scorecard);
  const isEvents = indicator.method === 'deduction';
  const idOf = (number: string) => `${indicator.id}-${number}`;
  const isKnown = (number: string) => isEvents && events.some(({ event }) => event.id === idOf(number));
  const fresh = own.filter(({ number }) => !isKnown(number));
  const from = words.broughtLog(title, period, own.length);
  const was = sides.first.text;
  const rule = indicator.rules[0]?.id ?? '';
  const take = () => {
    if (isEvents && own.length > 0) actions.bringEvents(indicator.id, fresh.map(({ number, date }) => ({ id: idOf(number), item: indicator.id, date, fact: words.entryFact(title, number), points: '', rule })), from);
    else actions.bring(indicator.id, String(own.length), from);
    close();
  };
  // Nothing to count is a figure too: 0. Not where events are on the sheet, which are counted themselves.
  const canTake = isEvents ? (own.length > 0 ? fresh.length > 0 : events.length === 0) : true;
  return (
    <>
      <p role="status">{own.length > 0 ? words.entries(title, period, own.length) : words.noEntry(title, period)}</p>
      {own.length > 0 && (
        <ul>
          {own.map(({ number, date }) => (
            <li key={number} class="num">
              {words.entry(number, formatDate(date))}
              {isKnown(number) && <span>{words.known}</span>}
            </li>
          ))}
        </ul>
      )}
      {unnamed > 0 && <p>{words.unnamed(unnamed)}</p>}
      {isEvents && fresh.length > 0 && events.length === 0 && was !== '' && <p>{words.eventsReplace(was)}</p>}
      {canTake ? (
        <button type="button" class="btn" onClick={take}>
          {isEvents && own.length > 0 ? words.takeEntries(fresh.length) : words.take(was, String(own.length))}
        </button>
      ) : (
        own.length > 0 && <p>{words.allKnown}</p>
      )}
    </>
  );
}
