import type { Aside, Definition, Loaded, RecordKind, Saved, Store, Stored } from '../storage/envelope.ts';
import type { Failure } from '../storage/failure.ts';
import { holdBack, takeBack } from './held-back.ts';

/** What may be said of the record that is being filled in. */
export type SaveStatus<T> =
  | { is: 'loading' }
  /** Nothing has been entered yet, so nothing is kept. */
  | { is: 'untouched' }
  | { is: 'saving' }
  /** On the disk since `at`, milliseconds since 1970. */
  | { is: 'saved'; at: number }
  /** The form keeps what was entered; the next change, or `retry`, tries again. */
  | { is: 'failed'; why: Failure }
  /** Another tab saved first. Nothing of ours is saved until the person has chosen. */
  | { is: 'changed'; theirs: Loaded<T> }
  | { is: 'read-only'; why: Aside['answer']; aside: Aside };

export interface AutosaveView<T> {
  phase: 'loading' | 'ready' | 'read-only';
  payload: T;
  status: SaveStatus<T>;
  /** Revision on the disk that the form builds on; 0 before the first save. */
  revision: number;
  savedAt: number | undefined;
  /** Fingerprint of the definition that the record was last saved under. */
  definition: string | undefined;
  /** The form holds something that is not on the disk. */
  unsaved: boolean;
  /** What lost when the person chose between two versions. `swap` brings it back. */
  other: T | undefined;
}

export interface AutosaveOptions<T> {
  /** Id of the checklist, scorecard or log. */
  of: string;
  definition: Definition;
  id: string;
  /** A blank form. */
  empty: () => T;
}

export type Change<T> = T | ((now: T) => T);

/**
 * Keeps one record equal to its form. Every change is saved at once; what comes in while a save is under way goes with the
 * next. What was entered leaves this object only when the disk has it or the person has chosen otherwise.
 */
export class Autosave<T> {
  view: AutosaveView<T>;
  readonly #store: Store;
  readonly #kind: RecordKind<T>;
  #options: AutosaveOptions<T>;
  readonly #listeners = new Set<() => void>();
  /** Changes that came before the record did. */
  #early: Change<T>[] = [];
  /** One answer of the store at a time; what is asked meanwhile waits in the next two. */
  #busy = false;
  #saveNext = false;
  #refreshNext = false;

  constructor(store: Store, kind: RecordKind<T>, options: AutosaveOptions<T>) {
    this.#store = store;
    this.#kind = kind;
    this.#options = options;
    this.view = { ...this.#blank(), phase: 'loading', status: { is: 'loading' }, other: undefined };
  }

  /** The definition may become another while the record stays: an old run is corrected under the one it was filled under. */
  saveUnder(definition: Definition): void {
    this.#options = { ...this.#options, definition };
  }

  /** Loads, and follows what other tabs save. Returns the stop function; what is not saved yet is still being saved after it. */
  start(listener: () => void): () => void {
    this.#listeners.add(listener);
    const { of, id } = this.#options;
    const unwatch = this.#store.watch(this.#kind, of, (saved) => saved === id && void this.refresh());
    const stopHolding = this.#store.beforeLock?.(() => {
      const { status, payload, unsaved } = this.view;
      if (unsaved && status.is === 'changed') void holdBack(this.#store, this.#kind, this.#options, payload);
    });
    void this.refresh();
    return () => {
      this.#listeners.delete(listener);
      unwatch();
      stopHolding?.();
    };
  }

  /** Reads again, unless the form holds something of its own: that is compared when it is next saved. */
  async refresh(): Promise<void> {
    this.#refreshNext = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    const { id } = this.#options;
    const loaded = await this.#store.load(this.#kind, id);
    const held = this.view.phase === 'loading' ? await takeBack(this.#store, this.#kind, id) : undefined;
    this.#busy = false;
    this.#take(loaded);
    this.#ask(held, loaded);
    await this.#continue();
  }

  change(change: Change<T>): void {
    if (this.view.phase === 'read-only') return;
    if (this.view.phase === 'loading') {
      this.#early.push(change);
      return;
    }
    this.#show({ payload: apply(change, this.view.payload), unsaved: true });
    if (this.view.status.is !== 'changed') void this.#save();
  }

  /** After a failure. */
  retry(): void {
    if (this.view.unsaved) void this.#save();
    else void this.refresh();
  }

  /** Saves the form over what the other tab has saved; theirs stays at hand as `other`. */
  keepMine(): void {
    const { status } = this.view;
    if (status.is !== 'changed') return;
    const { theirs } = status;
    const saving: SaveStatus<T> = { is: 'saving' };
    if (theirs.answer === 'ok') this.#show({ revision: theirs.record.revision, other: theirs.record.payload, status: saving });
    else if (theirs.answer === 'empty') this.#show({ revision: theirs.removed ?? 0, status: saving });
    else return;
    void this.#save();
  }

  /** Shows what the other tab has saved; ours stays at hand as `other`. */
  takeTheirs(): void {
    const { status, payload } = this.view;
    if (status.is !== 'changed') return;
    this.#show({ unsaved: false, other: payload });
    this.#take(status.theirs);
  }

  /** Takes the version that lost after all. The present one becomes `other`. */
  swap(): void {
    const { other, payload } = this.view;
    if (other === undefined || this.view.phase !== 'ready') return;
    this.#show({ other: payload });
    this.change(() => other);
  }

  async #save(): Promise<void> {
    this.#saveNext = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    const { payload, revision } = this.view;
    const { id, of, definition } = this.#options;
    this.#show({ status: { is: 'saving' } });
    const answer = await this.#store.save(this.#kind, { id, of, definition, revision, payload });
    this.#busy = false;
    this.#settle(answer, payload);
    await this.#continue();
  }

  #settle(answer: Saved<T>, sent: T): void {
    if (answer.answer === 'saved') this.#saved(answer.record, sent);
    else if (answer.answer === 'full') this.#show({ status: { is: 'failed', why: 'full' } });
    else if (answer.answer === 'unavailable') this.#show({ status: { is: 'failed', why: answer.why } });
    // Both tabs made the same change, or ours was committed and the browser broke off before it could say so.
    else if (answer.theirs.answer === 'ok' && isSame(answer.theirs.record.payload, sent)) this.#saved(answer.theirs.record, sent);
    else this.#show({ status: { is: 'changed', theirs: answer.theirs } });
  }

  #saved({ revision, savedAt, definition }: Stored<T>, sent: T): void {
    const unsaved = this.view.payload !== sent;
    this.#show({ revision, savedAt, definition, unsaved, status: unsaved ? { is: 'saving' } : { is: 'saved', at: savedAt } });
  }

  /** While the person is being asked, nothing is saved: their answer starts the next one, or leaves nothing to save. */
  async #continue(): Promise<void> {
    if (this.#saveNext && this.view.unsaved && this.view.status.is !== 'changed') await this.#save();
    else if (this.#refreshNext) await this.refresh();
  }

  /** Shows what was loaded, unless the form holds something of its own. */
  #take(loaded: Loaded<T>): void {
    if (this.view.unsaved) this.#compare(loaded);
    else if (loaded.answer === 'ok') this.#show({ phase: 'ready', ...this.#shown(loaded.record) });
    else if (loaded.answer === 'empty') this.#show({ phase: 'ready', ...this.#blank(loaded.removed), status: { is: 'untouched' } });
    else if (loaded.answer === 'unavailable') this.#show({ phase: 'ready', status: { is: 'failed', why: loaded.why } });
    else this.#show({ phase: 'read-only', status: { is: 'read-only', why: loaded.answer, aside: loaded } });
    this.#applyEarly(loaded);
  }

  /** Puts the question again that the lock cut short. */
  #ask(held: T | undefined, theirs: Loaded<T>): void {
    if (held === undefined || this.view.phase !== 'ready' || (theirs.answer === 'ok' && isSame(theirs.record.payload, held))) return;
    // It builds on something older than what is there.
    this.#show({ payload: held, revision: 0, unsaved: true, status: { is: 'changed', theirs } });
  }

  /** The form is not touched. Where the person is already being asked, they are asked about the newest. */
  #compare(theirs: Loaded<T>): void {
    const { status } = this.view;
    if (status.is === 'changed' && theirs.answer !== 'unavailable') this.#show({ status: { is: 'changed', theirs } });
  }

  /** A change that was worked out from a blank form would wipe a record that was there: only steps are taken over. */
  #applyEarly(loaded: Loaded<T>): void {
    const early = this.#early.filter((change) => loaded.answer !== 'ok' || typeof change === 'function');
    this.#early = [];
    for (const change of early) this.change(change);
  }

  #shown({ payload, revision, savedAt, definition }: Stored<T>): Partial<AutosaveView<T>> {
    const status: SaveStatus<T> = { is: 'saved', at: savedAt };
    return revision === this.view.revision ? { status } : { payload, revision, savedAt, definition, status };
  }

  #blank(revision = 0): Omit<AutosaveView<T>, 'phase' | 'status' | 'other'> {
    return { payload: this.#options.empty(), revision, savedAt: undefined, definition: undefined, unsaved: false };
  }

  #show(part: Partial<AutosaveView<T>>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function apply<T>(change: Change<T>, now: T): T {
  return typeof change === 'function' ? (change as (now: T) => T)(now) : change;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
