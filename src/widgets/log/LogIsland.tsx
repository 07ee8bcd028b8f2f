import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toCsv } from '../../lib/csv.ts';
import { openStore } from '../../storage/store.ts';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { printAs, setUsualPrint } from '../../ui/print.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { status, storage as reasons } from '../../ui/text/zh-Hans/form.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useKept } from '../../ui/use-kept.ts';
import { isBlank } from './actions.ts';
import type { LogData } from './data.ts';
import { sayMonth } from './FilterBar.tsx';
import { Ledger } from './Ledger.tsx';
import { everything, makeEntry, monthsOf, namesOf, newestFirst, selectEntries, sortEntries } from './ledger.ts';
import { NewEntry } from './NewEntry.tsx';
import { Paper } from './Paper.tsx';
import { toTable } from './rows.ts';
import type { LogState } from './state.ts';
import { logKind, readDefinition } from './stored.ts';
import { useDraft } from './use-draft.ts';
import { useNow } from './use-now.ts';

interface Props {
  data: LogData;
  /** On the page of the logs, where it can also be printed. */
  page?: boolean;
}

/** A log as it is worked with: an entry to write, the entries there are, and what goes out as paper or file. */
export default function LogIsland({ data, page = false }: Props) {
  const store = useMemo(() => openStore(), []);
  const now = useNow();
  const { list: kept } = useKept(store, logKind, data, readDefinition);
  const draft = useDraft(store, data, kept);
  const [writing, setWriting] = useState<'no' | 'new' | 'resumed'>('no');
  const [filter, setFilter] = useState(everything);
  const [order, setOrder] = useState(newestFirst);
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const addButton = useRef<HTMLButtonElement>(null);

  const keptList = kept.is === 'ready' ? kept.kept : [];
  const entries = useMemo(() => keptList.map(({ record, data }) => makeEntry(data, record.id, record.payload, record.number, now)), [kept, now]);
  const listed = useMemo(() => sortEntries(selectEntries(entries, filter), order), [entries, filter, order]);
  const onPaper = useMemo(() => sortEntries(listed, { column: 'number', descending: false }), [listed]);
  const months = monthsOf(listed);
  const aside = [...(kept.is === 'ready' ? kept.aside : []), ...draft.aside];
  const heading = page ? 'h3' : 'h4';
  const names = `lg-${data.id}-names`;
  const { record, registration } = draft;

  // Once: what was begun and not registered is taken up again.
  const ready = record.phase === 'ready';
  useEffect(() => {
    if (ready && writing === 'no' && !isBlank(record.payload)) setWriting('resumed');
  }, [ready]);
  useEffect(() => {
    if (page) setUsualPrint(listed.length > 0 ? 'result' : 'blank');
  }, [page, listed.length > 0]);

  const print = (mode: 'blank' | 'result') => setSaid(printAs(mode) ? '' : words.cannotPrint);
  const fold = () => {
    setWriting('no');
    addButton.current?.focus();
  };
  const register = async () => {
    setSaid('');
    if (await draft.register()) fold();
  };
  const save = async (id: string, next: LogState, done: string): Promise<string> => {
    const found = keptList.find(({ record }) => record.id === id);
    if (!found) return words.goneElsewhere;
    const { record, data } = found;
    const answer = await store.save(logKind, { id, of: record.of, definition: { fingerprint: data.fingerprint, data }, revision: record.revision, payload: next });
    if (answer.answer === 'changed') return answer.theirs.answer === 'ok' ? words.changedElsewhere : words.goneElsewhere;
    if (answer.answer !== 'saved') return words.notSaved(reasons[answer.answer === 'full' ? 'full' : answer.why]);
    setSaid(done);
    return '';
  };

  return (
    <>
      <div class="lg-acts" data-noprint data-needs-js>
        <button ref={addButton} type="button" class="btn btn--p" aria-expanded={writing !== 'no'} onClick={() => (writing === 'no' ? setWriting('new') : fold())}>
          {words.add}
        </button>
        {page && (
          <>
            <button type="button" class="btn" onClick={() => print('blank')}>
              {words.printBlank}
            </button>
            <button type="button" class="btn" disabled={listed.length === 0} onClick={() => print('result')}>
              {words.printResult}
            </button>
          </>
        )}
        <button type="button" class="btn" disabled={listed.length === 0} onClick={() => give(`${data.title}-${now.slice(0, 10)}`, 'csv', toCsv(toTable(data, onPaper, words)))}>
          {words.exportCsv}
        </button>
        {writing === 'no' && !isBlank(record.payload) && <span class="lg-note">{words.foldedDraft}</span>}
      </div>
      <p class="lg-said" role="status" data-noprint>
        {said || (registration.is === 'done' && registration.said)}
      </p>
      {box}
      {writing !== 'no' && (
        <NewEntry
          data={data}
          record={record}
          heading={heading}
          latest={keptList.map(({ record }) => record.payload.registered.at).sort().at(-1) ?? ''}
          names={names}
          resumed={writing === 'resumed'}
          failure={registration.is === 'failed' ? registration.why : ''}
          busy={registration.is === 'busy'}
          register={() => void register()}
          discard={draft.discard}
          fold={fold}
          exportDraft={(text) => give(data.title, 'txt', text)}
        />
      )}
      {kept.is === 'loading' && (
        <p class="lg-note" data-noprint data-needs-js>
          {status.loading}
        </p>
      )}
      {kept.is === 'unavailable' && (
        <p class="lg-bad" role="alert" data-noprint>
          {words.unavailable[kept.why]}
        </p>
      )}
      <AsideNotice aside={aside} name={data.title} give={give} />
      {kept.is === 'ready' && (
        <>
          <datalist id={names}>
            {namesOf(entries).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Ledger
            data={data}
            heading={heading}
            entries={entries}
            listed={listed}
            filter={filter}
            order={order}
            names={names}
            definitionOf={(id) => keptList.find(({ record }) => record.id === id)?.definition ?? 'present'}
            setFilter={setFilter}
            setOrder={setOrder}
            save={save}
          />
          {page && listed.length > 0 && <Paper data={data} entries={onPaper} month={[...new Set([months.at(-1) ?? '', months[0] ?? ''])].map(sayMonth).join(words.to)} />}
        </>
      )}
    </>
  );
}
