import { useMemo, useRef, useState } from 'preact/hooks';
import { mostRows, type OpenedFile, openFile } from '../../../../lib/open-file.ts';
import { importing as words } from '../../../../ui/text/zh-Hans/scorecard-import.ts';
import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import { formatDate } from '../../../../lib/clock.ts';
import { sayMonth } from '../../rows.ts';
import type { PanelProps } from '../panel.ts';
import { saveSheets, type ToSave } from '../save-sheet.ts';
import { columnTargets, guessMapping, type Mapping, mappedTwice } from './columns.ts';
import { MappingTable } from './MappingTable.tsx';
import { applyRow, planImport } from './plan-import.ts';
import { Preview } from './Preview.tsx';

/** Figures from a file: which column is what, what will come of it, and then into the sheets. */
export function ImportPanel({ store, scorecards, sheets, month, today, give, done }: PanelProps) {
  const monthly = scorecards.filter(({ period }) => period === 'month');
  const [form, setForm] = useState(monthly[0]?.id ?? '');
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [mapping, setMapping] = useState<Mapping>([]);
  const [replace, setReplace] = useState(false);
  const [make, setMake] = useState(true);
  const [progress, setProgress] = useState('');
  const [failure, setFailure] = useState('');
  const source = useRef<File | undefined>(undefined);

  const data = (monthly.find(({ id }) => id === form) ?? monthly[0])!.data;
  const targets = useMemo(() => columnTargets(data, words.targets), [data]);
  const [head = [], ...rows] = file?.is === 'rows' ? file.rows : [];
  const twice = mappedTwice(mapping, targets);
  const ready = file?.is === 'rows' && mapping.includes('person') && twice.length === 0;
  const mine = useMemo(() => sheets.filter(({ record }) => record.of === data.id && record.payload.month === month), [sheets, data, month]);
  const plan = useMemo(() => (ready ? planImport(rows, mapping, data, mine, scorecard) : { rows: [], rejects: [], unchanged: 0 }), [file, mapping, ready, data, mine]);
  const chosen = plan.rows.filter(({ sheet, fills, replaces }) => (sheet ? fills.length > 0 || (replace && replaces.length > 0) : make));
  const made = chosen.filter(({ sheet }) => !sheet).length;
  const figures = chosen.reduce((n, { fills, replaces }) => n + fills.length + (replace ? replaces.length : 0), 0);

  const take = async (asked: File | undefined, of = targets, encoding?: 'utf-8' | 'gbk') => {
    if (!asked) return;
    source.current = asked;
    setFailure('');
    const opened = await openFile(asked, of.map(({ label }) => label), encoding);
    setFile(opened);
    setMapping(opened.is === 'rows' ? guessMapping(opened.rows[0] ?? [], of) : []);
  };
  const chooseForm = (id: string) => {
    setForm(id);
    const next = monthly.find((one) => one.id === id)?.data;
    if (next) void take(source.current, columnTargets(next, words.targets));
  };
  const run = async () => {
    const brought = words.brought(source.current?.name ?? '', formatDate(today));
    const them = chosen.map((row): ToSave => {
      const payload = applyRow(row, month, replace, brought);
      return row.sheet ? { is: 'next', sheet: row.sheet, payload } : { is: 'new', data, payload };
    });
    setFailure('');
    const { done: saved, why } = await saveSheets(store, them, (n) => setProgress(hall.running(n, them.length)));
    setProgress('');
    if (why === '') done(words.done(figures, made));
    else setFailure(hall.stopped(saved, why));
  };

  return (
    <>
      <h3>{words.title(sayMonth(month, scorecard))}</h3>
      <p class="ha-note">{words.note}</p>
      <div class="fields ha-filter">
        {monthly.length > 1 && (
          <label class="field">
            <span>{hall.form}</span>
            <select value={data.id} onChange={(event) => chooseForm(event.currentTarget.value)}>
              {monthly.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{words.choose}</span>
          <input type="file" accept=".csv,.xlsx,.txt,text/csv" onChange={(event) => void take(event.currentTarget.files?.[0])} />
        </label>
      </div>
      <div role="status">
        {file?.is === 'bad' && <p class="ha-bad">{file.why === 'tooMany' ? words.tooMany(file.rows ?? 0, mostRows) : words[file.why]}</p>}
        {failure !== '' && <p class="ha-bad">{failure}</p>}
        {progress !== '' && <p>{progress}</p>}
      </div>
      {file?.is === 'rows' && (
        <>
          {file.encoding && (
            <p class="ha-note">
              {words.encoding[file.encoding]}
              {file.encoding !== 'utf-16' && (
                <button type="button" class="ha-link" onClick={() => void take(source.current, targets, file.encoding === 'gbk' ? 'utf-8' : 'gbk')}>
                  {words.otherEncoding[file.encoding === 'gbk' ? 'utf-8' : 'gbk']}
                </button>
              )}
            </p>
          )}
          <MappingTable targets={targets} head={head} first={rows[0] ?? []} mapping={mapping} change={setMapping} />
          {!mapping.includes('person') && <p class="ha-bad">{words.lacksPerson}</p>}
          {twice.length > 0 && <p class="ha-bad">{twice.map(({ label }) => words.twice(label)).join('')}</p>}
          {ready && <Preview plan={plan} head={head} file={data.title} replace={replace} setReplace={setReplace} make={make} setMake={setMake} give={give} />}
          <p class="ha-acts">
            <button type="button" class="btn btn--p" disabled={chosen.length === 0 || progress !== ''} onClick={() => void run()}>
              {words.run(figures, made)}
            </button>
            <button type="button" class="btn" disabled={progress !== ''} onClick={() => setFile(null)}>
              {hall.cancel}
            </button>
          </p>
        </>
      )}
    </>
  );
}
