import { useState } from 'preact/hooks';
import type { Archive } from '../storage/backup/archive.ts';
import type { KeptVault } from '../storage/backup/plan-sealed.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import type { BookForms } from './book-forms.ts';
import { MergeForm } from './MergeForm.tsx';
import { SealedReview } from './SealedReview.tsx';

interface Props {
  archive: Archive;
  book: BookForms;
  kept: readonly KeptVault[];
  look(): Promise<void>;
}

/** The sealed part: what waits to be merged, and, once it is unlocked, the same review as for what lies in clear. */
export function SealedPanel({ archive, book, kept, look }: Props) {
  const [entered, setEntered] = useState(false);
  const isWaiting = kept.length > 0;
  /** Counts the merges, after which everything is to be read again. */
  const [merges, setMerges] = useState(0);
  const [said, setSaid] = useState('');
  // The form of what was merged is gone by now: the panel says what came of it.
  const merged = async (text: string) => {
    setSaid(text);
    setEntered(true);
    setMerges((count) => count + 1);
    await look();
  };
  return (
    <section class="ld" id="sealed" aria-labelledby="sealed-h">
      <h2 id="sealed-h">{words.sealedTitle}</h2>
      <p class="ld__lead" data-noprint>{words.sealedLead}</p>
      {isWaiting && (
        <p class="ld__warn num" id="waiting">
          {words.waitingLead(kept.reduce((sum, { rows }) => sum + rows.length, 0))}
        </p>
      )}
      {entered || isWaiting ? (
        <VaultGate heading="h3" asked={entered}>
          {(store) =>
            store && (
              <>
                {isWaiting && <h3>{words.waiting}</h3>}
                {kept.map((one) => (
                  <MergeForm key={one.id} archive={archive} kept={one} merged={merged} />
                ))}
                <p role="status" class="ld__said">
                  {said}
                </p>
                <SealedReview key={merges} book={book} />
              </>
            )
          }
        </VaultGate>
      ) : (
        <p class="ld__acts">
          <button type="button" class="btn" onClick={() => setEntered(true)}>
            {words.enterSealed}
          </button>
        </p>
      )}
    </section>
  );
}
