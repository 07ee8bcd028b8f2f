import { useState } from 'preact/hooks';
import { findWeakness, isStrong, readPassphrase } from '../storage/seal/passphrase.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { type DrawnWord, drawWords } from './draw-words.ts';
import { SecretField } from './SecretField.tsx';

interface Props {
  label: string;
  passphrase: string;
  again: string;
  change(name: 'passphrase' | 'again', value: string): void;
  /** The gaps are to be shown. */
  tried: boolean;
}

/** Why this passphrase cannot be taken, in words; empty where it can. */
export function passphraseGap(passphrase: string, again: string): string {
  const weakness = findWeakness(readPassphrase(passphrase));
  if (weakness) return words.weak[weakness];
  return readPassphrase(passphrase) === readPassphrase(again) ? '' : words.differs;
}

/** A passphrase, twice; or four words that the site draws. */
export function NewPassphrase({ label, passphrase, again, change, tried }: Props) {
  const [plain, setPlain] = useState(false);
  const [drawn, setDrawn] = useState<DrawnWord[]>([]);
  const read = readPassphrase(passphrase);
  const weakness = findWeakness(read);
  const strength = passphrase === '' || weakness ? '' : isStrong(read) ? words.strong : words.enough;
  const gap = tried ? passphraseGap(passphrase, again) : '';

  const draw = () => {
    const four = drawWords();
    setDrawn(four);
    setPlain(true);
    change('passphrase', four.map(({ sound }) => sound).join(' '));
    change('again', '');
  };

  return (
    <>
      <div class="fields">
        <SecretField
          label={label}
          value={passphrase}
          change={(value) => change('passphrase', value)}
          plain={plain}
          hint={strength || words.rule}
          error={gap && gap !== words.differs ? gap : undefined}
        />
        <SecretField label={words.again} value={again} change={(value) => change('again', value)} plain={plain} error={gap === words.differs ? gap : undefined} />
      </div>
      <p class="vt-acts">
        <button type="button" class="btn" onClick={draw}>
          {drawn.length === 0 ? words.draw : words.drawAgain}
        </button>
        <label class="vt-tick">
          <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.currentTarget.checked)} />
          <span>{words.show}</span>
        </label>
      </p>
      <div role="status">
        {drawn.length > 0 && (
          <p class="vt-drawn">
            {words.drawn(drawn.map(({ word }) => word).join('、'))}
            {words.drawnType(drawn.map(({ sound }) => sound).join(' '))}
          </p>
        )}
      </div>
    </>
  );
}
