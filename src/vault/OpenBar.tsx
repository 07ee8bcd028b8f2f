import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate, toLocalDateTime } from '../lib/clock.ts';
import type { IdleMinutes } from '../storage/preferences.ts';
import type { Finding } from '../storage/seal/manifest.ts';
import { type OpenView, openVault } from '../storage/seal/vault.ts';
import { AsideNotice } from '../ui/AsideNotice.tsx';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { useGiving } from '../ui/use-giving.tsx';
import { OnDemand } from './OnDemand.tsx';

interface Props {
  state: OpenView;
  heading: 'h2' | 'h3' | 'h4';
  idle: IdleMinutes;
  setIdle(minutes: IdleMinutes): void;
  lockRef: Ref<HTMLButtonElement>;
}

/** While the vault is open: who opened it, the button that locks it in all tabs, and what was found wrong. */
export function OpenBar({ state, heading: Heading, idle, setIdle, lockRef }: Props) {
  const [settings, setSettings] = useState(false);
  const { give, box } = useGiving();
  const unseen = state.findings.filter(({ seen }) => !seen);
  return (
    <div class="vt-open" data-noprint>
      <p class="vt-bar">
        <span role="status">{words.open.as(state.who ? state.who.name : words.open.byCode, Number(idle))}</span>
        <button ref={lockRef} type="button" class="btn" onClick={() => void openVault().lock()}>
          {words.open.lock}
        </button>
        <button type="button" class="btn" aria-expanded={settings} onClick={() => setSettings(!settings)}>
          {settings ? words.open.close : words.open.settings}
        </button>
      </p>
      {unseen.length > 0 && (
        <div class="vt vt--bad" role="alert">
          <Heading>{words.finding.title}</Heading>
          {unseen.map((finding) => (
            <p key={finding.at}>{sayFinding(finding)}</p>
          ))}
          <p>
            <button type="button" class="btn" onClick={() => void openVault().acknowledge()}>
              {words.finding.ok}
            </button>
          </p>
        </div>
      )}
      <AsideNotice aside={state.asides} name={words.open.aside} give={give} />
      {box}
      {settings && <OnDemand load={() => import('./Settings.tsx').then((part) => part.Settings)} props={{ state, heading: Heading, idle, setIdle }} />}
    </div>
  );
}

function sayFinding({ at, since, expected, found }: Finding): string {
  if (since === null || expected === null) return words.finding.lost(sayTime(at), found);
  return words.finding.said(sayTime(at), sayTime(since), expected, found);
}

function sayTime(ms: number): string {
  const time = toLocalDateTime(ms);
  return `${formatDate(time)}${time.slice(11)}`;
}
