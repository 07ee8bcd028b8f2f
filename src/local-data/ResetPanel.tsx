import { useState } from 'preact/hooks';
import type { Archive } from '../storage/backup/archive.ts';
import { forgetCanary } from '../storage/canary.ts';
import { writeReader } from '../storage/reader-preference.ts';
import { openSignals } from '../storage/seal/signals.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Give } from '../ui/use-giving.tsx';
import { giveBackup } from './give-backup.ts';
import { sayFailure } from './say.ts';

interface Props {
  archive: Archive;
  edition: string;
  give: Give;
  /** Everything is gone. */
  look(): Promise<void>;
}

/** Everything gone, after a backup and a word that was typed. */
export function ResetPanel({ archive, edition, give, look }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isBad, setBad] = useState(false);
  const say = (text: string, bad: boolean) => {
    setSaid(text);
    setBad(bad);
  };

  const reset = async () => {
    if (typed.trim() !== words.resetWord) return say(words.resetWrong(words.resetWord), true);
    const read = await archive.read();
    if (read.answer === 'failed') return say(words.resetFailed(sayFailure(read)), true);
    if (!giveBackup(give, words.resetSafetyName, read.snapshot, edition)) return say(words.resetFailed(words.tooLarge), true);
    const done = await archive.reset();
    if (done.answer === 'failed') return say(words.resetFailed(sayFailure(done)), true);
    openSignals('handbook-vault').send('lock');
    forgetCanary();
    writeReader(undefined);
    setTyped('');
    say(words.resetDone, false);
    await look();
  };

  return (
    <section class="ld" aria-labelledby="reset-h" data-noprint>
      <h2 id="reset-h">{words.reset}</h2>
      <p class="ld__lead">{words.resetLead}</p>
      <div class="ld__reset">
        <label class="field">
          <span>{words.resetLabel(words.resetWord)}</span>
          <input value={typed} maxLength={10} autocomplete="off" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
        <button type="button" class="btn" onClick={() => void reset()}>
          {words.resetNow}
        </button>
      </div>
      <p role="status" class={isBad ? 'ld__said ld__said--bad' : 'ld__said'}>
        {said}
      </p>
    </section>
  );
}
