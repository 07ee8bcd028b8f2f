import { useState } from 'preact/hooks';
import { toLocalDate } from '../lib/clock.ts';
import { readCurrentProfile } from '../reader/current-profile.ts';
import type { Archive } from '../storage/backup/archive.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Overview, Seen } from './overview.ts';
import { sayFailure, sayForm } from './say.ts';

interface Props {
  archive: Archive;
  book: BookForms;
  due: Overview['due'];
  purged: readonly Seen[];
  look(): Promise<void>;
}

/** So many rows are listed at once; the next come when these are decided. */
const mostListed = 100;

/** Entries whose retention is over, for a person to decide; and what was purged, by whom and why. */
export function RetentionPanel({ archive, book, due, purged, look }: Props) {
  const [said, setSaid] = useState('');
  return (
    <section class="ld" id="retention" aria-labelledby="retention-h">
      <h2 id="retention-h">{words.retention}</h2>
      <p class="ld__lead">{words.retentionLead}</p>
      {due.length === 0 && <p>{words.noneDue}</p>}
      {due.map(({ form, years, rows }) => (
        <details key={form.id} class="ld__due">
          <summary>{words.due(form.title, years, rows.length)}</summary>
          <Review key={`${rows.length}`} archive={archive} rows={rows.slice(0, mostListed)} say={setSaid} look={look} />
          {rows.length > mostListed && <p class="ld__lead">{words.more(rows.length - mostListed)}</p>}
        </details>
      ))}
      <p role="status" class="ld__said">
        {said}
      </p>
      {purged.length > 0 && (
        <details class="ld__due">
          <summary>{words.purgedList(purged.length)}</summary>
          <div class="table-wrap" tabIndex={0} role="region" aria-label={words.purgedList(purged.length)}>
            <table class="ld__table num">
              <thead>
                <tr>
                  <th scope="col">{words.form}</th>
                  <th scope="col">{words.number}</th>
                  <th scope="col">{words.purgedAt}</th>
                  <th scope="col">{words.by}</th>
                  <th scope="col">{words.reason}</th>
                </tr>
              </thead>
              <tbody>
                {purged.slice(0, mostListed).map(({ row }) => (
                  <tr key={row.id}>
                    <th scope="row">{sayForm(book, row)}</th>
                    <td>{row.number}</td>
                    <td>{toLocalDate(row.purged!.at)}</td>
                    <td>{row.purged!.by}</td>
                    <td>{row.purged!.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {purged.length > mostListed && <p class="ld__lead">{words.more(purged.length - mostListed)}</p>}
        </details>
      )}
    </section>
  );
}

function Review({ archive, rows, say, look }: { archive: Archive; rows: readonly Seen[]; say(text: string): void; look(): Promise<void> }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(() => readCurrentProfile()?.name ?? '');
  const [lack, setLack] = useState('');
  const [isAsking, setAsking] = useState(false);

  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
    setAsking(false);
  };
  const ask = () => {
    const missing = chosen.size === 0 ? words.nothingChosen : reason.trim() === '' ? words.needsReason : by.trim() === '' ? words.needsBy : '';
    setLack(missing);
    setAsking(missing === '');
  };
  const purge = async () => {
    const done = await archive.purge(
      rows.filter(({ row }) => chosen.has(row.id)).map(({ row }) => row),
      { reason: reason.trim(), by: by.trim() },
    );
    say(done.answer === 'done' ? words.purged(done.result) : sayFailure(done));
    setAsking(false);
    await look();
  };

  return (
    <>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.retention}>
        <table class="ld__table num">
          <thead>
            <tr>
              <th scope="col">
                <label class="ld__tick">
                  <input type="checkbox" checked={chosen.size === rows.length} onChange={({ currentTarget }) => setChosen(new Set(currentTarget.checked ? rows.map(({ row }) => row.id) : []))} />
                  {words.selectAll}
                </label>
              </th>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.keeper}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, day, understood }) => (
              <tr key={row.id}>
                <th scope="row">
                  <label class="ld__tick">
                    <input type="checkbox" checked={chosen.has(row.id)} onChange={({ currentTarget }) => toggle(row.id, currentTarget.checked)} />
                    {row.number ?? words.select}
                  </label>
                </th>
                <td>{day}</td>
                <td>{understood.is === 'read' && understood.described.whose}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="fields">
        <label class="field">
          <span>{words.reason}</span>
          <input value={reason} maxLength={200} placeholder={words.reasonHint} autocomplete="off" onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.by}</span>
          <input value={by} maxLength={60} autocomplete="off" onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        </label>
      </div>
      {isAsking ? (
        <div class="ld__ask" role="group" aria-label={words.sure(chosen.size)}>
          <p role="alert">{words.sure(chosen.size)}</p>
          <p class="ld__acts">
            <button type="button" class="btn btn--p" onClick={() => void purge()}>
              {words.purgeNow}
            </button>
            <button type="button" class="btn" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </p>
        </div>
      ) : (
        <p class="ld__acts">
          <button type="button" class="btn" onClick={ask}>
            {words.purge(chosen.size)}
          </button>
        </p>
      )}
      <p role="status" class="ld__said ld__said--bad">
        {lack}
      </p>
    </>
  );
}
