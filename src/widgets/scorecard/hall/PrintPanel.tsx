import { useState } from 'preact/hooks';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { BlankSheet } from '../BlankSheet.tsx';
import type { PanelProps } from './panel.ts';
import { SheetFoot, SheetHead } from './SheetHead.tsx';
import paperStyle from '../paper.css?url';
import style from '../scorecard.css?url';

const most = 60;

/** The table on paper, and piles of blank sheets. */
export function PrintPanel({ scorecards, rows, print }: PanelProps) {
  const [form, setForm] = useState(scorecards[0]?.id ?? '');
  const [copies, setCopies] = useState(String(Math.max(1, rows.length)));
  const n = Math.min(most, Math.max(1, Math.floor(Number(copies)) || 1));
  const data = scorecards.find(({ id }) => id === form)?.data;
  return (
    <>
      {[style, paperStyle].map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <p class="ha-acts">
        <button type="button" class="btn btn--p" disabled={rows.length === 0} onClick={() => print(null)}>
          {words.printTable}
        </button>
      </p>
      <h3>{words.blanks}</h3>
      <div class="fields ha-filter">
        <label class="field">
          <span>{words.blanksForm}</span>
          <select value={form} onChange={(event) => setForm(event.currentTarget.value)}>
            {scorecards.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.blanksCount}</span>
          <input type="number" min="1" max={most} value={copies} onInput={(event) => setCopies(event.currentTarget.value)} />
        </label>
      </div>
      <p class="ha-acts">
        <button
          type="button"
          class="btn"
          disabled={!data}
          onClick={() =>
            data &&
            print(
              Array.from({ length: n }, (_, key) => (
                <section key={key} class="sc sc--page ha-page">
                  <SheetHead data={data} />
                  <BlankSheet data={data} page />
                  <SheetFoot data={data} />
                </section>
              )),
              data.title,
            )
          }
        >
          {words.printBlanks(n)}
        </button>
      </p>
    </>
  );
}
