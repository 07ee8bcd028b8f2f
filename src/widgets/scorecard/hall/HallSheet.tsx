import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../../../storage/envelope.ts';
import { setRunningHead, setUsualPrint } from '../../../ui/print.ts';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { begin } from '../actions.ts';
import { OpenSheet } from '../OpenSheet.tsx';
import type { Sheet } from '../sheet.ts';
import { SheetFoot, SheetHead } from './SheetHead.tsx';
import paperStyle from '../paper.css?url';
import style from '../scorecard.css?url';
import workStyle from '../work.css?url';

interface Props {
  store: Store;
  sheet: Sheet;
  close(): void;
}

/** One sheet of the hall, in place of the table. */
export function HallSheet({ store, sheet: { record, data, definition }, close }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  const { person, month } = record.payload;
  useEffect(() => {
    back.current?.focus();
    setRunningHead(data.title);
    return () => {
      setUsualPrint('result');
      setRunningHead(null);
    };
  }, []);
  return (
    <section class="sc sc--page">
      {[style, workStyle, paperStyle].map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <p class="ha-acts" data-noprint>
        <button ref={back} type="button" class="btn" onClick={close}>
          {words.back}
        </button>
      </p>
      <SheetHead data={data} />
      <OpenSheet store={store} opened={{ id: record.id, data, definition, empty: () => begin(person, month) }} page />
      <SheetFoot data={data} />
    </section>
  );
}
