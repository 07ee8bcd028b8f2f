import { useEffect, useState } from 'preact/hooks';
import { openVault, type VaultState } from '../storage/seal/vault.ts';

const looking: VaultState = { is: 'looking' };

/** How it stands with the vault of this page. `looking` until it has been asked, so that a form finds the markup it was printed with. */
export function useVault(): VaultState {
  const [state, setState] = useState(looking);
  useEffect(() => {
    const vault = openVault();
    const show = () => setState(vault.state);
    const stop = vault.subscribe(show);
    show();
    return stop;
  }, []);
  return state;
}
