import type { Failure } from '../failure.ts';
import { deriveKeys } from '../seal/keys.ts';
import { openManifest } from '../seal/manifest.ts';
import { readPassphrase } from '../seal/passphrase.ts';
import { openRow } from '../seal/sealed-row.ts';
import { openSlots } from '../seal/slots.ts';
import type { Vault } from '../seal/vault.ts';
import type { Judge, Plan } from './plan.ts';
import { planMerge } from './plan.ts';
import type { KeptVault } from './plan-sealed.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';

export interface OpenedVault {
  snapshot: Snapshot;
  /** Rows that the key did not open. */
  closed: number;
}

/** What a kept vault says, opened in memory with a passphrase of its own; null where the passphrase opens nothing. */
export async function openKept({ header, manifest, rows }: KeptVault, passphrase: string): Promise<OpenedVault | null> {
  const opened = await openSlots(header.slots, readPassphrase(passphrase), header.vault);
  if (!opened) return null;
  const keys = await deriveKeys(opened.master, header.vault);
  opened.master.fill(0);
  const contents = await Promise.all(rows.map((row) => openRow(keys, header.vault, row).catch(() => null)));
  const counters = manifest ? await openManifest(keys, header.vault, manifest).then(({ counters: kept }) => kept, () => ({})) : {};
  const snapshot: Snapshot = { ...emptySnapshot(), counters: Object.entries(counters).map(([sequence, last]) => ({ sequence, last })) };
  for (const content of contents) if (content) snapshot[content.is === 'record' ? 'records' : 'definitions'].push(content.row);
  return { snapshot, closed: contents.filter((content) => content === null).length };
}

/** Merges what was opened into the vault of this browser, which is open: decided against what lies there at that moment, all or nothing. */
export async function mergeIntoVault(vault: Vault, theirs: Snapshot, judge: Judge): Promise<Plan | Failure | 'changed'> {
  let plan: Plan | undefined;
  const answer = await vault.mergeIn(({ records, definitions, counters }) => {
    const ours = { ...emptySnapshot(), records, definitions, counters: Object.entries(counters).map(([sequence, last]) => ({ sequence, last })) };
    plan = planMerge(ours, theirs, judge);
    const { writes } = plan;
    const last = Object.fromEntries((writes.counters as { sequence: string; last: number }[]).map(({ sequence, last: number }) => [sequence, number]));
    return { records: writes.records, definitions: writes.definitions, counters: last } as Parameters<Vault['putIn']>[0];
  });
  if (answer !== 'done') return answer === 'wrong' ? 'changed' : answer;
  return plan!;
}
