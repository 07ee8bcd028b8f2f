import { useState } from 'preact/hooks';
import { formatDate } from '../lib/clock.ts';
import { type Canary, changeCanary } from '../storage/canary.ts';
import { askToLast, type Room } from '../storage/room.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Give } from '../ui/use-giving.tsx';
import type { BookForms } from './book-forms.ts';
import { GroupTable } from './GroupTable.tsx';
import type { Overview } from './overview.ts';
import { sayBytes } from './say.ts';

interface Props {
  book: BookForms;
  overview: Overview;
  canary: Canary | null;
  room: Room;
  /** By a person, on this page: nobody has lost anything. */
  emptied: boolean;
  give: Give;
  look(): Promise<void>;
}

/** What is kept, form by form, since when, in how much room, and whether the browser will keep it. */
export function OverviewPanel({ book, overview, canary, room, emptied, give, look }: Props) {
  const { records, sealed, first, groups, unreadable } = overview;
  const rows = overview.rows + sealed;
  return (
    <section class="ld" aria-labelledby="overview-h">
      <h2 id="overview-h">{words.overview}</h2>
      {canary && rows < canary.rows && <Lost expected={canary.rows} found={rows} look={look} />}
      {records + sealed + unreadable.length === 0 ? (
        <p>{emptied ? words.emptied : words.nothing}</p>
      ) : (
        <p class="num">
          <b>{[words.records(records), first && words.since(formatDate(first))].filter(Boolean).join(words.join) + words.stop}</b>
          {sealed > 0 && words.sealedRows(sealed)}
          {room.used !== undefined && room.most !== undefined && words.room(sayBytes(room.used), sayBytes(room.most)) + words.stop}
        </p>
      )}
      {rows > 0 && <Lasting room={room} look={look} />}
      {groups.length > 0 && <GroupTable book={book} groups={groups} label={words.tableOf(words.overview)} />}
      {unreadable.length > 0 && (
        <p class="ld__warn ld__acts">
          <span>{words.unreadable(unreadable.length)}</span>
          <button type="button" class="btn" onClick={() => give(words.unreadableName, 'json', JSON.stringify(unreadable, null, 1))}>
            {words.giveUnreadable}
          </button>
        </p>
      )}
    </section>
  );
}

function Lost({ expected, found, look }: { expected: number; found: number; look(): Promise<void> }) {
  const startOver = () => {
    changeCanary({ rows: found, ...(found === 0 ? { since: Date.now(), backup: null } : {}) }, Date.now());
    void look();
  };
  return (
    <div class="ld__warn ld__warn--bad" role="alert">
      <p>{words.lost(expected, found)}</p>
      <p class="ld__acts">
        <a class="btn btn--p" href="#restore">
          {words.choose}
        </a>
        <button type="button" class="btn" onClick={startOver}>
          {words.startOver(found)}
        </button>
      </p>
    </div>
  );
}

function Lasting({ room, look }: { room: Room; look(): Promise<void> }) {
  const [isRefused, setRefused] = useState(false);
  if (room.lasting === 'yes') return <p class="ld__lead">{words.lasting}</p>;
  if (room.lasting === 'unknown') return <p class="ld__lead">{words.lastingUnknown}</p>;
  const ask = async () => {
    setRefused(!(await askToLast()));
    await look();
  };
  return (
    <>
      <p class="ld__acts">
        <span>{words.notLasting}</span>
        <button type="button" class="btn" onClick={() => void ask()}>
          {words.askToLast}
        </button>
      </p>
      <p role="status" class="ld__said">
        {isRefused && words.refusedToLast}
      </p>
    </>
  );
}
