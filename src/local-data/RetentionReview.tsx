import { useState } from 'preact/hooks';
import { readCurrentProfile } from '../reader/current-profile.ts';
import type { Resolving } from '../storage/backup/resolve-sealed.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Seen } from './overview.ts';
import { sayFailure, sayNumber } from './say.ts';

interface Props {
  /** Of the log. */
  title: string;
  book: BookForms;
  resolving: Resolving;
  rows: readonly Seen[];
  say(text: string): void;
  look(): Promise<void>;
}

/** Entries to be purged or left, by a person's choice, name and reason. */
export function RetentionReview({ title, book, resolving, rows, say, look }: Props) {
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
    const done = await resolving.purge(
      rows.filter(({ row }) => chosen.has(row.id)).map(({ row }) => row),
      { reason: reason.trim(), by: by.trim() },
    );
    say(done.answer === 'done' ? words.purged(done.result) : sayFailure(done));
    setAsking(false);
    await look();
  };

  return (
    <>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.tableOf(title)}>
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
                    {sayNumber(book, row) || words.select}
                  </label>
                </th>
                <td>{day}</td>
                <td>{understood.is === 'read' && understood.described.whose}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="fields" data-noprint>
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
