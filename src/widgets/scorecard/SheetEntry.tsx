import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { toRows } from './rows.ts';
import type { Sheet } from './sheet.ts';

interface Props {
  sheet: Sheet;
  opened: boolean;
  open(sheet: Sheet): void;
  remove(sheet: Sheet): void;
}

/** One kept sheet in the list: whose, of when, what came out, and what can be done with it. */
export function SheetEntry({ sheet, opened, open, remove }: Props) {
  const { id, payload } = sheet.record;
  const { person, name, month, total, band, vetoes, state } = toRows(sheet.data, payload, words).sheet;
  const said = [total && words.points(total), payload.completed ? band : state, vetoes && words.vetoes].filter(Boolean).join(words.list);
  const mark = id.replaceAll(' ', '-');
  const act = (word: string, does: (sheet: Sheet) => void) => (
    <button type="button" class="sc-link" aria-describedby={mark} onClick={() => does(sheet)}>
      {word}
    </button>
  );

  return (
    <li>
      <span id={mark} class="num">
        <b>{words.name(person, month, name)}</b>
        {said}
      </span>
      <span class="sc-acts">
        {opened ? <b>{words.opened}</b> : act(words.open, open)}
        {/* A completed sheet has been signed, or may have been: it stays. */}
        {!payload.completed && payload.reopenings.length === 0 && act(words.remove, remove)}
      </span>
    </li>
  );
}
