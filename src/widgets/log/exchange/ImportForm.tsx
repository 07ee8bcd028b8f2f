import { useMemo, useRef, useState } from 'preact/hooks';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { exchange as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { firstValues } from '../actions.ts';
import { NameControl } from '../entry/NameControl.tsx';
import type { PanelProps } from '../panel.ts';
import { importEntries } from './import-entries.ts';
import { guessMapping, importable, type Mapping, mappedTwice, readRows, unmapped } from './mapping.ts';
import { MappingTable } from './MappingTable.tsx';
import { Preview } from './Preview.tsx';
import { mostRows, openFile, type OpenedFile } from '../../../lib/open-file.ts';

/** A file in: which column is what, what will come of it, and then every row as an entry. */
export function ImportForm({ data, heading: Heading, store, entries, names, now, give, say }: PanelProps) {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [mapping, setMapping] = useState<Mapping>([]);
  const [by, setBy] = useState(readCurrentProfile()?.name ?? '');
  const [tried, setTried] = useState(false);
  const [progress, setProgress] = useState('');
  const [failure, setFailure] = useState('');
  const bytes = useRef<File | undefined>(undefined);

  const labels = useMemo(() => importable(data).map(({ label }) => label), [data]);
  const there = useMemo(() => entries.flatMap(({ state }) => (state.voided ? [] : [firstValues(state), state.values])), [entries]);
  const [head = [], ...rows] = file?.is === 'rows' ? file.rows : [];
  const lacking = unmapped(mapping, data);
  const twice = mappedTwice(mapping, data);
  const ready = file?.is === 'rows' && lacking.length === 0 && twice.length === 0;
  const read = useMemo(() => (ready ? readRows(rows, mapping, data, now, there, log.field) : { good: [], rejects: [] }), [file, mapping, ready, there]);

  const take = async (chosen: File | undefined, encoding?: 'utf-8' | 'gbk') => {
    if (!chosen) return;
    bytes.current = chosen;
    setFailure('');
    const opened = await openFile(chosen, labels, encoding);
    setFile(opened);
    setMapping(opened.is === 'rows' ? guessMapping(opened.rows[0] ?? [], data) : []);
  };
  const run = async () => {
    setTried(true);
    if (by.trim() === '') return document.getElementById(`lg-${data.id}-importer`)?.focus();
    const all = read.good.length;
    setProgress(words.running(0, all));
    const { done, why } = await importEntries(store, data, read.good, by, now, (n) => n % 20 === 0 && setProgress(words.running(n, all)));
    setProgress('');
    if (why === '') {
      setFile(null);
      say(words.done(done));
    } else setFailure(words.stopped(done, why));
  };

  return (
    <>
      <Heading>{words.importTitle}</Heading>
      <p class="lg-note">{words.importNote}</p>
      <label class="field lg-file">
        <span>{words.choose}</span>
        <input type="file" accept=".csv,.xlsx,.txt,text/csv" onClick={forgetChoice} onChange={(event) => void take(event.currentTarget.files?.[0])} />
      </label>
      <div role="status">
        {file?.is === 'bad' && <p class="lg-bad">{file.why === 'tooMany' ? words.tooMany(file.rows ?? 0, mostRows) : words[file.why]}</p>}
        {failure !== '' && <p class="lg-bad">{failure}</p>}
        {progress !== '' && <p>{progress}</p>}
      </div>
      {file?.is === 'rows' && (
        <>
          {file.encoding && (
            <p class="lg-note">
              {words.encoding[file.encoding]}
              {file.encoding !== 'utf-16' && (
                <button type="button" class="lg-link" onClick={() => void take(bytes.current, file.encoding === 'gbk' ? 'utf-8' : 'gbk')}>
                  {words.otherEncoding[file.encoding === 'gbk' ? 'utf-8' : 'gbk']}
                </button>
              )}
            </p>
          )}
          <MappingTable data={data} head={head} first={rows[0] ?? []} mapping={mapping} change={setMapping} />
          {lacking.length > 0 && <p class="lg-bad">{words.lacks(lacking.map(({ label }) => label).join(log.and))}</p>}
          {twice.length > 0 && <p class="lg-bad">{twice.map(({ label }) => words.twice(label)).join('')}</p>}
          {ready && <Preview data={data} good={read.good} rejects={read.rejects} head={head} give={give} />}
          {ready && read.good.length > 0 && (
            <div class="fields lg-by">
              <NameControl id={`lg-${data.id}-importer`} label={words.by} value={by} error={tried && by.trim() === '' ? words.lacksImporter : undefined} names={names} change={setBy} />
            </div>
          )}
          <p class="lg-acts">
            <button type="button" class="btn btn--p" disabled={!ready || read.good.length === 0 || progress !== ''} onClick={() => void run()}>
              {words.run(read.good.length)}
            </button>
            <button type="button" class="btn" disabled={progress !== ''} onClick={() => setFile(null)}>
              {words.close}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** So that the same file, mended in the meantime, is a change too. */
function forgetChoice({ currentTarget }: { currentTarget: HTMLInputElement }): void {
  currentTarget.value = '';
}
