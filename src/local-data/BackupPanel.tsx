import { useState } from 'preact/hooks';
import { formatDate, formatTime, toLocalDate } from '../lib/clock.ts';
import type { Archive } from '../storage/backup/archive.ts';
import { type Canary, changeCanary } from '../storage/canary.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Give } from '../ui/use-giving.tsx';
import { giveBackup } from './give-backup.ts';
import { sayFailure } from './say.ts';

interface Props {
  archive: Archive;
  edition: string;
  canary: Canary | null;
  give: Give;
  look(): Promise<void>;
}

/** One file for everything. Whether it arrived, the browser does not say: the date is set when a person has seen it. */
export function BackupPanel({ archive, edition, canary, give, look }: Props) {
  const [given, setGiven] = useState<{ at: number; rows: number }>();
  const [said, setSaid] = useState('');

  const backUp = async () => {
    const read = await archive.read();
    if (read.answer === 'failed') return setSaid(words.notSaved + sayFailure(read));
    const rows = read.snapshot.records.length + read.snapshot.sealed.length;
    const isGiven = giveBackup(give, words.backupName, read.snapshot, edition);
    setGiven(isGiven ? { at: Date.now(), rows } : undefined);
    setSaid(isGiven ? '' : words.tooLarge);
  };
  const confirm = async (backup: { at: number; rows: number }) => {
    changeCanary({ backup, changed: false }, Date.now());
    setGiven(undefined);
    setSaid(words.backedUp(formatTime(backup.at)));
    await look();
  };

  return (
    <section class="ld" id="backup" aria-labelledby="backup-h" data-noprint>
      <h2 id="backup-h">{words.backup}</h2>
      <p class="ld__lead">{words.backupLead}</p>
      <p class="num">
        <b>{canary?.backup ? words.lastBackup(formatDate(toLocalDate(canary.backup.at)), Math.max(0, canary.rows - canary.backup.rows)) : words.noBackup}</b>
      </p>
      <p class="ld__acts">
        <button type="button" class="btn btn--p" onClick={() => void backUp()}>
          {words.backUp}
        </button>
      </p>
      {given && (
        <div class="ld__ask" role="group" aria-labelledby="is-it-there">
          <p id="is-it-there" role="status">
            {words.isItThere}
          </p>
          <p class="ld__acts">
            <button type="button" class="btn btn--p" onClick={() => void confirm(given)}>
              {words.itIsThere}
            </button>
            <button type="button" class="btn" onClick={() => void backUp()}>
              {words.itIsNot}
            </button>
          </p>
        </div>
      )}
      <p role="status" class="ld__said">
        {said}
      </p>
    </section>
  );
}
