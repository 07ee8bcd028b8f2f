import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import type { Channel, Note } from '../../src/storage/channel.ts';
import { drawRecoveryCode } from '../../src/storage/seal/recovery-code.ts';
import type { Signal, Signals } from '../../src/storage/seal/signals.ts';
import { openVault, type Vault, type VaultOptions } from '../../src/storage/seal/vault.ts';
import { openStore } from '../../src/storage/store.ts';
import './tabs.ts';

export const passphrase = '一只 Brown 狐狸 over 9 dogs';
export const code = drawRecoveryCode();

/** What one tab says, the others hear, after the present task as a browser has it. */
function startRadio<M>() {
  const listeners = new Set<{ tab: object; listener: (message: M) => void }>();
  return () => {
    const tab = {};
    return {
      listen(listener: (message: M) => void) {
        const own = { tab, listener };
        listeners.add(own);
        return () => void listeners.delete(own);
      },
      post(message: M) {
        for (const other of listeners) if (other.tab !== tab) queueMicrotask(() => other.listener(message));
      },
    };
  };
}

/** One browser with a disk for records in clear and under seal, and as many tabs as are opened. Passphrases cost little here. */
export function startSealedBrowser() {
  const disk = new FakeFactory();
  const notes = startRadio<Note>();
  const signals = startRadio<Signal>();
  let time = 1_000_000;
  const now = () => (time += 1_000);
  const openTab = (options: VaultOptions = {}): Vault => {
    const { post, listen } = signals();
    const ofTab: Signals = { send: post, listen };
    return openVault({ indexedDB: disk, now, channel: notes() as Channel, signals: ofTab, refusal: () => undefined, rounds: 10, ...options });
  };
  return {
    disk,
    openTab,
    openClear: () => openStore({ indexedDB: disk, now, channel: notes() as Channel }),
    /** A tab with a new vault, open. */
    async createVault(options?: VaultOptions): Promise<Vault> {
      const vault = openTab(options);
      await vault.create(passphrase, '王芳', code);
      return vault;
    },
    async unlockTab(options?: VaultOptions): Promise<Vault> {
      const vault = openTab(options);
      await vault.unlock(passphrase);
      return vault;
    },
  };
}
