import { writeSorted } from '../lineage.ts';
import { toHex } from '../seal/bytes.ts';
import { type Header, readHeader } from '../seal/header.ts';
import type { ManifestRow } from '../seal/manifest.ts';
import type { SealedRow } from '../seal/sealed-row.ts';
import { sha256 } from './sha-256.ts';
import { isAcceptableSealed, keyOf, type Snapshot } from './snapshot.ts';

/**
 * A vault from a backup that could not be merged because nobody had unlocked it: its rows as they were, kept beside the vault of this
 * browser in one row of the store `vault` until someone opens both.
 */
export interface KeptVault {
  /** `kept-` and the checksum of the rest, so that the same backup is kept once. */
  id: string;
  header: Header;
  manifest: ManifestRow | null;
  rows: SealedRow[];
}

/** What becomes of the sealed part: there is none; it becomes the vault here; it is here already; it waits to be opened; nothing could open it. */
export type SealedFate = { is: 'none' } | { is: 'added' | 'same' | 'waiting' | 'rejected'; rows: number };

interface SealedPlan {
  vault: unknown[];
  sealed: unknown[];
  fate: SealedFate;
}

/** Decides by what lies in clear: random ids and initialisation vectors. What has been written on both sides is merged when it is opened. */
export function planSealed(ours: Snapshot, theirs: Snapshot): SealedPlan {
  const own = vaultOf(ours);
  const other = vaultOf(theirs);
  // Those that wait in the file wait here too.
  const kept = theirs.vault.filter(isKeptVault).filter((row) => !own.kept.has(row.id));
  const rows = other.rows.length;
  if (!other.header && rows === 0) return { vault: kept, sealed: [], fate: kept.length > 0 ? { is: 'waiting', rows: countRows(kept) } : { is: 'none' } };
  if (!other.header || rows !== theirs.sealed.length) return { vault: kept, sealed: [], fate: { is: 'rejected', rows: theirs.sealed.length } };
  const { header, manifest } = other;
  if (own.isAbsent) return { vault: [...kept, header, ...(manifest ? [manifest] : [])], sealed: other.rows, fate: { is: 'added', rows } };
  if (own.header?.key === header.key && areHere(other.rows, own.rows)) return { vault: kept, sealed: [], fate: { is: 'same', rows } };
  const waiting = keep(header, manifest ?? null, other.rows);
  if (own.kept.has(waiting.id)) return { vault: kept, sealed: [], fate: { is: 'same', rows } };
  return { vault: [...kept, waiting], sealed: [], fate: { is: 'waiting', rows } };
}

export function isKeptVault(row: unknown): row is KeptVault {
  if (typeof row !== 'object' || row === null) return false;
  const { id, header, manifest, rows } = row as Partial<KeptVault>;
  const isWhole = readHeader(header).is === 'header' && (manifest === null || isManifest(manifest)) && Array.isArray(rows) && rows.every(isAcceptableSealed);
  return isWhole && id === keep(header!, manifest!, rows!).id;
}

function keep(header: Header, manifest: ManifestRow | null, rows: readonly SealedRow[]): KeptVault {
  const said = writeSorted([header, manifest && toHex(manifest.iv), rows.map(({ id, iv }) => [id, toHex(iv)])]);
  return { id: `kept-${sha256(said).slice(0, 32)}`, header, manifest, rows: [...rows] };
}

const countRows = (kept: readonly KeptVault[]) => kept.reduce((sum, { rows }) => sum + rows.length, 0);

function vaultOf(snapshot: Snapshot) {
  const row = (id: string) => snapshot.vault.find((one) => keyOf('vault', one) === id);
  const read = readHeader(row('header'));
  const manifest = row('manifest');
  return {
    header: read.is === 'header' ? (row('header') as Header) : undefined,
    manifest: isManifest(manifest) ? manifest : undefined,
    rows: snapshot.sealed.filter(isAcceptableSealed),
    kept: new Set(snapshot.vault.map((one) => keyOf('vault', one))),
    isAbsent: row('header') === undefined && manifest === undefined && snapshot.sealed.length === 0,
  };
}

function isManifest(row: unknown): row is ManifestRow {
  if (typeof row !== 'object' || row === null) return false;
  const { id, revision, iv, bytes } = row as Partial<ManifestRow>;
  return id === 'manifest' && Number.isSafeInteger(revision) && iv instanceof Uint8Array && bytes instanceof Uint8Array;
}

function areHere(rows: readonly SealedRow[], own: readonly SealedRow[]): boolean {
  const there = new Map(own.map(({ id, iv }) => [id, toHex(iv)]));
  return rows.every(({ id, iv }) => there.get(id) === toHex(iv));
}
