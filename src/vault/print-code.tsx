import { render } from 'preact';
import { formatDate, toLocalDate } from '../lib/clock.ts';
import { printAs } from '../ui/print.ts';
import { vault } from '../ui/text/zh-Hans/vault.ts';

const words = vault.sheet;

/**
 * Prints the sheet that goes into the safe, and nothing else of the page. The code is in the document only as long as the
 * dialogue is open. Answers false where the browser cannot print.
 */
export function printCode(code: string): boolean {
  const place = Object.assign(document.createElement('div'), { className: 'pr vt-sheet' });
  document.body.append(place);
  render(<RecoverySheet code={code} date={formatDate(toLocalDate(Date.now()))} />, place);
  const clear = () => {
    render(null, place);
    place.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  const can = printAs('sheet');
  if (!can) clear();
  return can;
}

function RecoverySheet({ code, date }: { code: string; date: string }) {
  return (
    <>
      <h1 class="double-rule">{words.title}</h1>
      <p class="vt-sheet__w">{words.warning}</p>
      <ol class="vt-code">
        {code.split('-').map((group, n) => (
          <li key={n}>{group}</li>
        ))}
      </ol>
      <ol class="vt-sheet__how">
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl class="vt-sheet__fill">
        {words.lines.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>
        {words.lost}
        {words.date(date)}
      </p>
    </>
  );
}
