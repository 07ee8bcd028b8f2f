import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Store } from '../../storage/envelope.ts';
import { openStore } from '../../storage/store.ts';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { setUsualPrint } from '../../ui/print.ts';
import { status } from '../../ui/text/zh-Hans/form.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useKept } from '../../ui/use-kept.ts';
import { usePart } from '../../ui/use-part.ts';
import { copyValues } from './actions.ts';
import { isBlank } from './blank.ts';
import type { LogData } from './data.ts';
import { type Entry, namesOf, oldestFirst, sortEntries, usualView } from './ledger.ts';
import { followSaved } from './follow-saved.ts';
import { Ledger } from './list/Ledger.tsx';
import { closedMonths } from './month/closing.ts';
import { readOlder } from './read-older.ts';
import { OtherLogs, readOthersFrom } from './other-logs.ts';
import { Paper } from './paper/Paper.tsx';
import { sayPeriod } from './paper/say-period.ts';
import { usePaper } from './paper/use-paper.ts';
import { saveEntry } from './save-entry.ts';
import { logKind, monthKind } from './stored.ts';
import type { LogState } from './state.ts';
import { Said } from './Said.tsx';
import { Tools } from './Tools.tsx';
import { useDraft } from './use-draft.ts';
import { useEntries } from './use-entries.ts';
import { useNow } from './use-now.ts';

interface Props {
  data: LogData;
  /** On a page of its own, where it can also be printed. */
  page?: boolean;
  /** Where its entries are kept; without one the plain store, which takes no sealed log. */
  store?: Store;
}

const loadNewEntry = () => import('./entry/NewEntry.tsx').then(({ NewEntry }) => NewEntry);

/** A log as it is worked with: an entry to write, the entries there are, and what goes out as paper or file. */
export default function LogIsland({ data, page = false, store: given }: Props) {
  const store = useMemo(() => given ?? openStore(), [given]);
  const now = useNow();
  const follow = useMemo(() => followSaved(store, data), [store, data]);
  const { list: kept } = useKept(store, logKind, data, readOlder, follow);
  const { list: closed } = useKept(store, monthKind, data, readOlder);
  const closings = useMemo(() => (closed.is === 'ready' ? closed.kept.map(({ record }) => ({ number: record.number ?? 0, close: record.payload })) : []), [closed]);
  const months = useMemo(() => closedMonths(closings), [closings]);
  const draft = useDraft(store, data, kept);
  const [writing, setWriting] = useState<'no' | 'new' | 'resumed'>('no');
  const [view, setView] = useState(usualView);
  const [asked, setAsked] = useState<{ id: string; begin: string }>();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const form = usePart(loadNewEntry, writing !== 'no');
  const addButton = useRef<HTMLButtonElement>(null);
  const others = useMemo(() => readOthersFrom((sealed) => (sealed ? (given ?? null) : openStore())), [given]);

  const { entries, listed } = useEntries(kept, closings, view, now);
  const offered = useMemo(() => namesOf(entries), [entries]);
  const latest = useMemo(() => entries.map(({ state }) => state.registered.at).sort().at(-1) ?? '', [entries]);
  const aside = [...(kept.is === 'ready' ? kept.aside : []), ...draft.aside];
  const heading = page && !given ? 'h2' : 'h4';
  const names = `lg-${data.id}-names`;
  const { record, registration } = draft;
  const drawListed = () => {
    const onPaper = sortEntries(listed, oldestFirst);
    return <Paper data={data} entries={onPaper} month={sayPeriod(onPaper, words)} />;
  };
  const { place, print } = usePaper(() => (page && listed.length > 0 ? drawListed() : null));
  const say = (text: string) => {
    draft.forget();
    setSaid(text);
  };
  const printOr = (sheets: Parameters<typeof print>[0]) => {
    const done = print(sheets);
    setSaid(done ? '' : words.cannotPrint);
    return done;
  };

  // Once: what was begun and not registered is taken up again.
  const ready = record.phase === 'ready';
  useEffect(() => {
    if (ready && writing === 'no' && !isBlank(record.payload)) setWriting('resumed');
  }, [ready]);
  useEffect(() => {
    if (page) setUsualPrint(listed.length > 0 ? 'result' : 'blank');
  }, [page, listed.length > 0]);

  const fold = () => {
    setWriting('no');
    addButton.current?.focus();
  };
  const register = async () => {
    setSaid('');
    if (await draft.register()) fold();
  };
  const copy = ({ data: own, state }: Entry) => {
    draft.begin(copyValues(own, state.values));
    setWriting('new');
  };
  const save = async (id: string, next: LogState, done: string): Promise<string> => {
    const why = await saveEntry(store, kept.is === 'ready' ? kept.kept : [], id, next);
    if (why === '') say(done);
    return why;
  };
  const printEntry = (entry: Entry) => void import('./paper/Slip.tsx').then(({ Slip }) => printOr(<Slip entry={entry} />), () => setSaid(words.notFetched));

  return (
    <OtherLogs.Provider value={others}>
      <div class="lg-acts" data-noprint data-needs-js>
        <button ref={addButton} type="button" class="btn btn--p" aria-expanded={writing !== 'no'} onClick={() => (writing === 'no' ? setWriting('new') : fold())}>
          {words.add}
        </button>
        {page && (
          <>
            <button type="button" class="btn" onClick={() => printOr(<Paper data={data} />)}>
              {words.printBlank}
            </button>
            <button type="button" class="btn" disabled={listed.length === 0} onClick={() => printOr(drawListed())}>
              {words.printResult}
            </button>
          </>
        )}
        {writing === 'no' && !isBlank(record.payload) && <span class="lg-note">{words.foldedDraft}</span>}
      </div>
      {page && kept.is === 'ready' && (
        <Tools level={heading} data={data} store={store} entries={entries} listed={listed} closings={closings} names={names} now={now} give={give} say={say} print={printOr} view={view} setView={setView} />
      )}
      <Said data={data} said={said} registration={registration} write={(id, begin) => {
          say('');
          setAsked({ id, begin });
        }} />
      {box}
      {writing !== 'no' && form.is === 'lost' && <p class="lg-bad">{words.notFetched}</p>}
      {writing !== 'no' && form.is === 'here' && (
        <form.Component
          data={data}
          record={record}
          heading={heading}
          latest={latest}
          names={names}
          resumed={writing === 'resumed'}
          failure={registration.is === 'failed' ? registration.why : ''}
          busy={registration.is === 'busy'}
          closed={months}
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
            {offered.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Ledger
            data={data}
            heading={heading}
            entries={entries}
            listed={listed}
            step={page ? 50 : 10}
            view={view}
            asked={asked}
            names={names}
            closed={months}
            today={now.slice(0, 10)}
            definitionOf={(id) => kept.kept.find(({ record }) => record.id === id)?.definition ?? 'present'}
            setView={setView}
            save={save}
            copy={copy}
            print={page ? printEntry : undefined}
          />
        </>
      )}
      <div class="pr lg-paper" ref={place} />
    </OtherLogs.Provider>
  );
}
