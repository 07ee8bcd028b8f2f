import { useState } from 'preact/hooks';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { exchange as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { giveTable, type TableFormat } from '../../../ui/give-table.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { readOlder } from '../read-older.ts';
import { ReasonForm } from '../entry/ReasonForm.tsx';
import { isPersonal } from '../fields/table.ts';
import { sayTime } from '../fields/time.ts';
import { oldestFirst, sortEntries } from '../ledger.ts';
import type { PanelProps } from '../panel.ts';
import { exportKind } from '../stored.ts';
import { toTable } from '../table.ts';
import { readClock } from '../use-now.ts';
import { ImportForm } from './ImportForm.tsx';

/** Files out, covered unless a reason is given, and files in. */
export function ExchangePanel(props: PanelProps) {
  const { data, heading: Heading, store, listed, names, now, give, say } = props;
  const [full, setFull] = useState(false);
  const { list } = useKept(store, exportKind, data, readOlder);
  const hides = data.sealed || data.fields.some((field) => isPersonal(field) || field.fields?.some(isPersonal));
  const day = now.slice(0, 10);
  const out = (format: TableFormat) => void giveTable(give, words.fileName(data.title, day), format, toTable(data, sortEntries(listed, oldestFirst), log), data.title);

  // First it is written down, then it goes out: an export that nobody knows of there is none.
  const giveAll = async ({ reason, by }: { reason: string; by: string }): Promise<string> => {
    const payload = { reason: reason.trim(), by: by.trim(), at: readClock(), count: listed.length };
    const answer = await store.save(exportKind, { id: store.newId(), of: data.id, definition: { fingerprint: data.fingerprint, data }, revision: 0, payload });
    if (answer.answer !== 'saved') return log.notSaved(answer.answer === 'unavailable' ? reasons[answer.why] : reasons.full);
    await giveTable(give, words.fullName(data.title, day), 'xlsx', toTable(data, sortEntries(listed, oldestFirst), log, true), data.title);
    setFull(false);
    say('');
    return '';
  };

  return (
    <>
      <Heading>{words.exportTitle}</Heading>
      <p class="lg-note">{hides ? words.exportNote(listed.length) : words.exportPlain(listed.length)}</p>
      <p class="lg-acts">
        <button type="button" class="btn" disabled={listed.length === 0} onClick={() => out('csv')}>
          {log.exportCsv}
        </button>
        <button type="button" class="btn" disabled={listed.length === 0} onClick={() => out('xlsx')}>
          {log.exportXlsx}
        </button>
        {hides && (
          <button type="button" class="btn" disabled={listed.length === 0} aria-expanded={full} onClick={() => setFull(!full)}>
            {words.full}
          </button>
        )}
      </p>
      {full && (
        <ReasonForm
          id={`lg-${data.id}-full`}
          said={{ title: words.fullTitle, hint: words.fullHint, reason: words.fullReason, by: words.fullBy, lacksReason: words.lacksReason, lacksBy: words.lacksBy, confirm: words.fullConfirm }}
          names={names}
          run={giveAll}
          close={() => setFull(false)}
        />
      )}
      {list.is === 'ready' && list.kept.length > 0 && (
        <details>
          <summary>{words.fullLog}</summary>
          <ul class="lg-note num">
            {list.kept.map(({ record: { id, payload } }) => (
              <li key={id}>{words.fullSaid(sayTime(payload.at), payload.by, payload.count, payload.reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <ImportForm {...props} />
    </>
  );
}
