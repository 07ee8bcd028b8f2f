import type { Database } from '../database.ts';
import { readHeader } from './header.ts';
import type { VaultState } from './vault.ts';

/** How it stands with the vault on the disk, before anybody unlocks it. */
export async function readState(database: Database): Promise<VaultState> {
  const read = readHeader(await database.get('vault', 'header'));
  if (read.is === 'header') return { is: 'locked' };
  if (read.is === 'newer') return { is: 'unavailable', why: 'outdated' };
  const isEmpty = read.is === 'absent' && (await database.count('vault')) === 0 && (await database.count('sealed')) === 0;
  return isEmpty ? { is: 'absent' } : { is: 'damaged' };
}
