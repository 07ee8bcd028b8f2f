import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { RecordKind, Store } from '../storage/envelope.ts';
import { Autosave, type AutosaveOptions, type AutosaveView, type Change } from './autosave.ts';

/** One record and what can be done with it. Spread into `<StatusLine {...record} />`. */
export interface UsedRecord<T> extends AutosaveView<T> {
  change(change: Change<T>): void;
  retry(): void;
  keepMine(): void;
  takeTheirs(): void;
  swap(): void;
}

/**
 * The record that a form fills in, saved at every change. It is created by the first change, not by opening the page.
 * Another `id` is another record; a new `definition` counts from the next save.
 */
export function useRecord<T>(store: Store, kind: RecordKind<T>, options: AutosaveOptions<T>): UsedRecord<T> {
  const { of, id, definition } = options;
  // The other options belong to the record that is being opened, so `of` and `id` alone decide that it is another one.
  const autosave = useMemo(() => new Autosave(store, kind, options), [store, kind, of, id]);
  autosave.saveUnder(definition);

  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => autosave.start(() => redraw()), [autosave]);

  // A page that comes back from the back/forward cache has heard nothing while it lay there.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && autosave.refresh());
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, [autosave]);

  const { view } = autosave;
  useLeaveWarning(view.unsaved && (view.status.is === 'failed' || view.status.is === 'changed'));

  return useMemo(
    () => ({
      ...view,
      change: (change) => autosave.change(change),
      retry: () => autosave.retry(),
      keepMine: () => autosave.keepMine(),
      takeTheirs: () => autosave.takeTheirs(),
      swap: () => autosave.swap(),
    }),
    [autosave, view],
  );
}

/** Only while it is needed: a page with this listener is not kept for the back button. */
function useLeaveWarning(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks only where this is set.
      event.returnValue = true;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [needed]);
}
