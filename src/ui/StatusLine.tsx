import type { ComponentChildren } from 'preact';
import { formatTime } from '../lib/clock.ts';
import type { Loaded } from '../storage/envelope.ts';
import type { SaveStatus } from './autosave.ts';
import { status as words, storage as reasons } from './text/zh-Hans/form.ts';

export interface StatusLineProps<T> {
  status: SaveStatus<T>;
  /** The form holds something that is not on the disk. */
  unsaved?: boolean;
  /** The version that lost when the person chose; the line offers it as long as it is there. */
  other?: T | undefined;
  retry?: () => void;
  keepMine?: () => void;
  takeTheirs?: () => void;
  swap?: () => void;
  /** Gives the person what is in the form as a file or as text to copy. */
  onExport?: () => void;
  /** The same for a row that cannot be read: its JSON, as it lies there. */
  onExportAside?: (bytes: string) => void;
  /** What the other tab has saved, so that the person can compare before choosing. */
  describe?: (theirs: T) => ComponentChildren;
}

/** Says whether what was entered is on the disk, and where it is not, why and what can be done. Takes a whole `useRecord`. */
export function StatusLine<T>(props: StatusLineProps<T>) {
  const { status } = props;
  const bad = status.is === 'failed' || status.is === 'changed' || status.is === 'read-only';
  return (
    <div class={bad ? 'status status--bad' : 'status'} data-status={status.is} data-needs-js data-noprint>
      <p role="status">{status.is === 'saving' ? <span aria-hidden="true">{words.saving}</span> : sentence(props)}</p>
      {status.is === 'changed' && status.theirs.answer === 'ok' && props.describe?.(status.theirs.record.payload)}
      <Choices {...props} />
    </div>
  );
}

/** While saving, the live region stays empty: it would otherwise be read out at every answer. */
function sentence<T>({ status, unsaved }: StatusLineProps<T>): string {
  switch (status.is) {
    case 'saved':
      return words.saved(formatTime(status.at));
    case 'failed':
      return unsaved === false ? words.cannotSave(reasons[status.why]) : words.failed(reasons[status.why]);
    case 'changed':
      return describeChange(status.theirs);
    case 'read-only':
      return words.readOnly[status.why];
    default:
      return words[status.is];
  }
}

function describeChange(theirs: Loaded<unknown>): string {
  if (theirs.answer === 'ok') return words.changed(formatTime(theirs.record.savedAt));
  return theirs.answer === 'empty' ? words.changedRemoved : words.changedAside;
}

function Choices<T>({ status, unsaved, other, onExport, onExportAside, ...act }: StatusLineProps<T>) {
  if (status.is === 'failed') {
    const isOver = status.why === 'outdated' || status.why === 'cleared';
    return (
      <>
        {isOver ? <Choice onClick={() => location.reload()}>{words.reload}</Choice> : <Choice onClick={act.retry}>{words.retry}</Choice>}
        {unsaved !== false && <Choice onClick={onExport}>{words.exportUnsaved}</Choice>}
      </>
    );
  }
  if (status.is === 'changed') {
    const canKeep = status.theirs.answer === 'ok' || status.theirs.answer === 'empty';
    return (
      <>
        {canKeep && <Choice onClick={act.keepMine}>{words.keepMine}</Choice>}
        <Choice onClick={act.takeTheirs}>{words.takeTheirs}</Choice>
        <Choice onClick={onExport}>{words.exportUnsaved}</Choice>
      </>
    );
  }
  if (status.is === 'read-only') {
    const { bytes } = status.aside;
    return (
      <>
        {status.why === 'newer' && <Choice onClick={() => location.reload()}>{words.reload}</Choice>}
        <Choice onClick={onExportAside && (() => onExportAside(bytes))}>{words.exportAside}</Choice>
      </>
    );
  }
  if (other === undefined || (status.is !== 'saved' && status.is !== 'untouched')) return null;
  return (
    <>
      <span>{words.other}</span>
      <Choice onClick={act.swap}>{words.swap}</Choice>
    </>
  );
}

/** A choice that the widget does not offer is not shown. */
function Choice({ onClick, children }: { onClick: (() => void) | undefined; children: ComponentChildren }) {
  return onClick ? (
    <button type="button" class="btn" onClick={onClick}>
      {children}
    </button>
  ) : null;
}
