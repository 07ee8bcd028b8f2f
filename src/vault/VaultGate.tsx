import type { ComponentChildren, Ref, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type IdleMinutes, readIdleMinutes } from '../storage/preferences.ts';
import type { Store } from '../storage/envelope.ts';
import { openVault } from '../storage/seal/vault.ts';
import { storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { keepFromHistory } from './keep-from-history.ts';
import { watchForLock } from './lock-watch.ts';
import { OnDemand } from './OnDemand.tsx';
import { OpenBar } from './OpenBar.tsx';
import { PrintBlank } from './PrintBlank.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { useVault } from './use-vault.ts';
import style from './vault.css?url';

interface Props {
  heading: 'h2' | 'h3' | 'h4';
  /** Kinds of records that an earlier release kept in clear: they come under seal at the next unlocking. */
  clearKinds?: readonly string[];
  /** Id of an element that holds the blank form, which is taken away while the vault is open. */
  blank?: string;
  /** Somebody has just asked for what lies behind it: what comes next gets the focus. */
  asked?: boolean;
  /** The form at work on this store; the blank form where there is none, because nothing is unlocked. */
  children(store: Store | null): ComponentChildren;
}

/** Before records that name people: the walk at first use, the lock, and while it is open the bar that locks again. */
export function VaultGate({ heading: Heading, clearKinds = [], blank, asked = false, children }: Props) {
  const state = useVault();
  const [idle, setIdle] = useState<IdleMinutes>('5');
  const [taken, setTaken] = useState('');
  const [begun, setBegun] = useState(false);
  const isOpen = state.is === 'open';
  const place = useRef<HTMLDivElement>(null);
  /** Where to go on from here: the passphrase, or the button that locks. */
  const next = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  // Before what has it now is taken away.
  focused.current = typeof document === 'undefined' ? null : document.activeElement;

  // Before anything is drawn, and so before anything can be written down.
  useLayoutEffect(() => (isOpen && place.current ? keepFromHistory(place.current) : undefined), [isOpen]);
  useLayoutEffect(() => (isOpen && blank ? takeAway(blank) : undefined), [blank, isOpen]);
  // Opened or locked by somebody's hand, or while they were writing: the focus is not to be lost with what had it.
  useLayoutEffect(() => {
    const { current: had } = focused;
    if (had?.isConnected === false || (asked && !had?.matches('input, textarea, select'))) next.current?.focus();
  }, [state.is]);
  useEffect(() => setIdle(readIdleMinutes()), []);
  useEffect(() => (isOpen ? watchForLock(openVault(), Number(idle)) : undefined), [isOpen, idle]);
  useEffect(() => {
    if (isOpen) void takeIn(clearKinds).then(setTaken);
  }, [isOpen]);

  // As the page was printed, until something is known: a form that is taken over must find its own markup.
  return (
    <>
      {state.is !== 'looking' && <link rel="stylesheet" href={style} />}
      {state.is === 'refused' && (
        <Notice heading={Heading} title={words.refused[state.why].title} text={words.refused[state.why].text}>
          {state.why === 'framed' && (
            <a class="btn" href={location.href} target="_blank" rel="noopener">
              {words.refused.framed.open}
            </a>
          )}
        </Notice>
      )}
      {state.is === 'damaged' && <Notice heading={Heading} title={words.damaged.title} text={words.damaged.text} bad />}
      {state.is === 'unavailable' && <Notice heading={Heading} title={words.open.title} text={words.unavailable(reasons[state.why])} bad />}
      {state.is === 'absent' &&
        (begun ? (
          <OnDemand load={() => import('./FirstUse.tsx').then(({ FirstUse }) => FirstUse)} props={{ heading: Heading }} />
        ) : (
          <Notice heading={Heading} title={words.walk.title} text={words.walk.lead + (blank ? words.blankBelow : '')}>
            <button ref={next as Ref<HTMLButtonElement>} type="button" class="btn btn--p" onClick={() => setBegun(true)}>
              {words.walk.begin}
            </button>{' '}
            {blank && <PrintBlank />}
          </Notice>
        ))}
      {state.is === 'locked' && <UnlockForm heading={Heading} hasBlank={blank !== undefined} field={next as RefObject<HTMLInputElement>} />}
      {state.is === 'open' && <OpenBar state={state} heading={Heading} idle={idle} setIdle={setIdle} lockRef={next as Ref<HTMLButtonElement>} />}
      {isOpen && taken !== '' && (
        <p class="vt-note" role="status" data-noprint>
          {taken}
        </p>
      )}
      {isOpen ? (
        <div key="open" ref={place}>
          {children(openVault().store)}
        </div>
      ) : (
        <div key="blank">{children(null)}</div>
      )}
    </>
  );
}

async function takeIn(kinds: readonly string[]): Promise<string> {
  const taken = await Promise.all(kinds.map((kind) => openVault().takeIn(kind)));
  if (taken.some((one) => typeof one === 'string')) return words.notTaken;
  const sum = taken.reduce<number>((all, one) => all + Number(one), 0);
  return sum > 0 ? words.taken(sum) : '';
}

/** Out of the document and not only out of sight: the form at work has the same ids. Returns what puts it back. */
function takeAway(id: string): () => void {
  const blank = document.getElementById(id);
  const mark = document.createComment('');
  blank?.replaceWith(mark);
  return () => blank && mark.replaceWith(blank);
}

/** An alert only where something is wrong. */
function Notice({ heading: Heading, title, text, bad = false, children }: { heading: Props['heading']; title: string; text: string; bad?: boolean; children?: ComponentChildren }) {
  return (
    <div class={bad ? 'vt vt--bad' : 'vt'} role={bad ? 'alert' : undefined} data-noprint data-needs-js>
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
