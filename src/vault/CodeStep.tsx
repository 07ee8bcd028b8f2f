import { useState } from 'preact/hooks';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { printCode } from './print-code.tsx';
import { SecretField } from './SecretField.tsx';

interface Props {
  code: string;
  last: string;
  change(last: string): void;
  tried: boolean;
}

/** Whether the last group was copied as it stands. */
export function isCopied(code: string, last: string): boolean {
  return code.endsWith(`-${last.normalize('NFKC').trim().toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')}`);
}

/** A recovery code, shown once: to be printed or copied, and the last group typed from the paper. */
export function CodeStep({ code, last, change, tried }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <ol class="vt-code" aria-label={words.locked.code}>
        {code.split('-').map((group, n) => (
          <li key={n}>{group}</li>
        ))}
      </ol>
      <p class="vt-acts">
        <button type="button" class="btn" onClick={() => setSaid(printCode(code) ? '' : words.walk.code.cannotPrint)}>
          {words.walk.code.print}
        </button>
        <span role="status">{said}</span>
      </p>
      <SecretField label={words.walk.code.last} value={last} change={change} plain length={8} error={tried && !isCopied(code, last) ? words.walk.code.wrong : undefined} />
    </>
  );
}
