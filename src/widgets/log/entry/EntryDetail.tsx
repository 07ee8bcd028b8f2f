import { useEffect, useRef, useState } from 'preact/hooks';
import { RuleLinks } from '../../../ui/RuleLinks.tsx';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Edition } from '../../../ui/use-kept.ts';
import { strikeRow, voidEntry } from '../actions.ts';
import { isPersonal } from '../fields/table.ts';
import { sayTime } from '../fields/time.ts';
import type { Entry } from '../ledger.ts';
import { CellValue } from '../list/CellValue.tsx';
import { isBelated } from '../month/place.ts';
import { fieldsOf, sayClock, sayMonth } from '../say.ts';
import type { LogState } from '../state.ts';
import { readClock } from '../use-now.ts';
import { AmendForm } from './AmendForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { RowForm } from './RowForm.tsx';
import { Rows } from './Rows.tsx';

interface Props {
  entry: Entry;
  definition: Edition;
  /** Number of the entry that it repeats. */
  repeats: string | undefined;
  names: string;
  /** Months that are closed. */
  closed: ReadonlySet<string>;
  /** A repeated field that is to be written at once. */
  begin: string;
  /** Answers why it was not saved; empty when it was. */
  save(next: LogState, said: string): Promise<string>;
  /** Begins another entry that says the same. */
  copy(): void;
  /** Where entries are printed: this one as a form. */
  print?: (() => void) | undefined;
}

type Mode = { is: 'view' } | { is: 'amend' } | { is: 'void' } | { is: 'row'; field: string } | { is: 'strike'; field: string; row: number };
const viewing: Mode = { is: 'view' };

/** All of an entry, with its history, and the ways to carry it on. */
export function EntryDetail({ entry, definition, repeats, names, begin, closed, save, copy, print }: Props) {
  const { id, number, data, state, summary } = entry;
  const [mode, setMode] = useState<Mode>(begin === '' ? viewing : { is: 'row', field: begin });
  const [open, setOpen] = useState(false);
  const last = useRef(mode);
  const box = useRef<HTMLDivElement>(null);
  const mark = `lg-${id}`;
  const { registered, voided } = state;
  const hides = data.fields.some((field) => isPersonal(field) || field.fields?.some(isPersonal)) || data.sealed;
  const show = open || mode.is === 'amend';
  const { rules } = summary.stage;

  // Back to the button that was pressed, once its form is gone.
  useEffect(() => {
    const before = last.current;
    if (mode.is === 'view' && before.is !== 'view') box.current?.querySelector<HTMLElement>(`[data-mode="${before.is}${'field' in before ? before.field : ''}"]`)?.focus();
    last.current = mode;
  }, [mode]);

  const close = () => setMode(viewing);
  const saveAndClose = async (next: LogState, said: string) => {
    const why = await save(next, said);
    if (why === '') close();
    return why;
  };
  const form = { number, state, names, close, save: saveAndClose };
  const act = (to: Mode, said: string) => (
    <button type="button" class="btn" data-mode={`${to.is}${'field' in to ? to.field : ''}`} onClick={() => setMode(to)}>
      {said}
    </button>
  );
  const labelled = (field: string) => data.fields.find(({ id }) => id === field)?.label ?? field;
  const said = fieldsOf(data, state.values).filter(({ kind }) => kind !== 'signature');
  const written = said.filter(({ id }) => state.values[id] || state.rows[id]?.length || state.changes.some(({ field }) => field === id));
  const empty = said.filter((field) => !written.includes(field));
  const writing = mode.is === 'row' ? data.fields.find(({ id }) => id === mode.field) : undefined;

  return (
    <div class="lg-detail" ref={box}>
      {voided && <p class="lg-bad">{words.voidedAt(voided.reason, voided.by, sayTime(voided.at))}</p>}
      {repeats && data.repeats && <p class="lg-bad">{words.repeated(data.repeats.title, repeats)}</p>}
      {isBelated(entry) && <p class="lg-note">{entryWords.belatedIn(sayMonth(entry.day, words), sayMonth(entry.month, words))}</p>}
      {definition !== 'present' && <p class="lg-note">{definition === 'older' ? entryWords.olderEdition(data.edition) : entryWords.lostDefinition}</p>}
      {mode.is === 'view' && (
        <p class="lg-acts">
          {!voided && act({ is: 'amend' }, entryWords.amend)}
          {!voided && data.fields.filter(({ kind }) => kind === 'entries').map((field) => act({ is: 'row', field: field.id }, entryWords.addRow(field.label)))}
          {!voided && act({ is: 'void' }, entryWords.makeVoid)}
          {hides && (
            <button type="button" class="btn" aria-pressed={open} onClick={() => setOpen(!open)}>
              {open ? entryWords.hide : entryWords.reveal}
            </button>
          )}
          <button type="button" class="btn" onClick={copy}>
            {entryWords.copy}
          </button>
          {print && (
            <button type="button" class="btn" onClick={print}>
              {entryWords.printOne}
            </button>
          )}
        </p>
      )}
      {!voided && mode.is === 'amend' && <AmendForm id={`${mark}-a`} data={data} closed={closed} {...form} />}
      {!voided && writing && <RowForm id={`${mark}-r`} data={data} field={writing} {...form} />}
      {!voided && mode.is === 'void' && (
        <ReasonForm
          id={`${mark}-v`}
          said={{ title: entryWords.voidOf(number), hint: entryWords.voidHint, reason: entryWords.voidReason, by: entryWords.voidedBy, lacksReason: entryWords.lacksReason, lacksBy: entryWords.lacksVoider, confirm: entryWords.confirmVoid }}
          reasons={data.voidReasons}
          names={names}
          close={close}
          run={(given) => saveAndClose(voidEntry(state, given, readClock()), entryWords.voidDone(number))}
        />
      )}
      {!voided && mode.is === 'strike' && (
        <ReasonForm
          id={`${mark}-s`}
          said={{ title: words.strikeOf(labelled(mode.field), mode.row + 1), hint: entryWords.strikeHint, reason: entryWords.strikeReason, by: entryWords.struckBy, lacksReason: entryWords.lacksStrikeReason, lacksBy: entryWords.lacksStriker, confirm: words.strike }}
          names={names}
          close={close}
          run={(given) => saveAndClose(strikeRow(state, mode.field, mode.row, given, readClock()), entryWords.rowStruck(number, labelled(mode.field)))}
        />
      )}
      <dl>
        {written.map((field) => (
          <div key={field.id} class={field.kind === 'entries' ? 'lg-all' : undefined}>
            <dt>{field.label}</dt>
            <dd>
              {field.kind === 'entries' ? (
                <Rows field={field} state={state} open={show} strike={voided || mode.is !== 'view' ? undefined : (row) => setMode({ is: 'strike', field: field.id, row })} />
              ) : (
                <CellValue field={field} state={state} open={show} all />
              )}
            </dd>
          </div>
        ))}
        {summary.clocks.length > 0 && (
          <div>
            <dt>{words.clocks}</dt>
            <dd>
              {summary.clocks.map((reading) => (
                <span key={reading.clock.id} class={reading.over > 0 ? 'lg-clock lg-bad' : 'lg-clock'}>
                  {sayClock(reading, words)}
                </span>
              ))}
            </dd>
          </div>
        )}
        {(data.stages.length > 1 || rules.length > 0) && !voided && (
          <div>
            <dt>{words.stage}</dt>
            <dd>
              {summary.stage.title}
              <RuleLinks rules={rules} />
            </dd>
          </div>
        )}
      </dl>
      {empty.length > 0 && (
        <details class="lg-rest">
          <summary>{entryWords.notWritten(empty.length)}</summary>
          <p class="lg-note">{empty.map(({ label }) => label).join(words.and)}</p>
        </details>
      )}
      <p class="lg-note num">{words.registeredAt(registered.by, sayTime(registered.at))}</p>
    </div>
  );
}
