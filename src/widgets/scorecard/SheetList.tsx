import { useRef, useState } from 'preact/hooks';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import type { KeptRecords } from '../../ui/use-kept.ts';
import { useRemoval } from '../../ui/use-removal.tsx';
import type { ScorecardData } from './data.ts';
import { sayMonth } from './rows.ts';
import { SheetEntry } from './SheetEntry.tsx';
import type { ScorecardState } from './state.ts';
import { type Sheet, sortSheets } from './sheet.ts';

interface Props extends KeptRecords<ScorecardState, ScorecardData> {
  /** Id of the scorecard. */
  of: string;
  heading: 'h2' | 'h4';
  /** Id of the sheet that is open. */
  opened: string;
  open(sheet: Sheet): void;
}

const step = 20;

/** The kept sheets, of all months or of one. A removed one can be had back. */
export function SheetList({ of, heading: Heading, list, opened, open, remove, restore }: Props) {
  const [length, setLength] = useState(step);
  const [chosen, setChosen] = useState('');
  const { give, box } = useGiving();
  const title = useRef<HTMLHeadingElement>(null);
  const { takeOut, notice } = useRemoval({ remove, restore }, ({ person, month }) => words.removed(person, sayMonth(month, words)), () => title.current?.focus());

  const all = list.is === 'ready' ? sortSheets(list.kept) : [];
  const aside = list.is === 'ready' ? list.aside : [];
  const months = [...new Set(all.map(({ record }) => record.payload.month))];
  // A month whose last sheet was removed is no longer offered.
  const month = months.includes(chosen) ? chosen : '';
  const sheets = all.filter(({ record }) => month === '' || record.payload.month === month);

  // The page as it comes has no list, and is lighter for it.
  if (list.is === 'loading') return null;
  return (
    <section class="sc-list" aria-labelledby={`${of}-sheets`} data-noprint>
      <Heading id={`${of}-sheets`} ref={title} tabIndex={-1}>
        {words.sheets}
      </Heading>
      {list.is === 'unavailable' && <p class="sc-bad">{words.unavailable[list.why]}</p>}
      {list.is === 'ready' && <p class="sc-note">{all.length === 0 ? words.noSheets : words.kept}</p>}
      {notice}
      <AsideNotice aside={aside} name={of} give={give} />
      {box}
      {months.length > 1 && (
        <label class="field sc-filter">
          <span>{words.filter}</span>
          <select value={month} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{words.allMonths}</option>
            {months.map((each) => (
              <option key={each} value={each}>
                {sayMonth(each, words)}
              </option>
            ))}
          </select>
        </label>
      )}
      {sheets.length > 0 && (
        <ul>
          {sheets.slice(0, length).map((sheet) => (
            <SheetEntry key={sheet.record.id} sheet={sheet} opened={sheet.record.id === opened} open={open} remove={takeOut} />
          ))}
        </ul>
      )}
      {sheets.length > length && (
        <button type="button" class="btn" onClick={() => setLength(length + step)}>
          {words.more(Math.min(step, sheets.length - length))}
        </button>
      )}
    </section>
  );
}
