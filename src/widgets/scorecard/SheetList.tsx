import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved, Stored } from '../../storage/envelope.ts';
import { scorecard as words, status, storage as reasons } from '../../ui/text/zh-Hans.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import type { KeptRecords } from '../../ui/use-kept.ts';
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
  const [removed, setRemoved] = useState<Stored<ScorecardState>>();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);

  const takeOut = async (sheet: Sheet) => {
    const answer = await remove(sheet);
    setRemoved(answer.answer === 'saved' ? answer.record : undefined);
    setSaid(answer.answer === 'saved' ? words.removed(answer.record.payload.person, sayMonth(answer.record.payload.month, words)) : sayRefusal(answer, words.notRemoved));
  };
  const bringBack = async (record: Stored<ScorecardState>) => {
    const answer = await restore(record);
    setSaid(answer.answer === 'saved' ? '' : sayRefusal(answer, words.notRestored));
    if (answer.answer !== 'saved') return;
    setRemoved(undefined);
    title.current?.focus();
  };
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
      <div class="sc-acts">
        <p role="status">{said}</p>
        {removed && (
          <button ref={undo} type="button" class="btn" onClick={() => void bringBack(removed)}>
            {words.undo}
          </button>
        )}
      </div>
      {aside.length > 0 && (
        <p class="sc-acts sc-bad">
          {words.aside(aside.length)}
          <button type="button" class="btn" onClick={() => give(of, 'json', `[${aside.map(({ bytes }) => bytes).join(',\n')}]`)}>
            {words.exportAside}
          </button>
        </p>
      )}
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
            <SheetEntry key={sheet.record.id} sheet={sheet} opened={sheet.record.id === opened} open={open} remove={(each) => void takeOut(each)} />
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

/** Why a sheet was not removed or not brought back. */
function sayRefusal(answer: Saved<ScorecardState>, changed: string): string {
  if (answer.answer === 'full') return status.cannotSave(reasons.full);
  return answer.answer === 'unavailable' ? status.cannotSave(reasons[answer.why]) : changed;
}
