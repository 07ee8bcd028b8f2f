import { useState } from 'preact/hooks';
import { printAs } from '../ui/print.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';

/** The blank form below is printed without unlocking anything. */
export function PrintBlank() {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" class="btn" onClick={() => setSaid(printAs('blank') ? '' : words.cannotPrintBlank)}>
        {words.printBlank}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
