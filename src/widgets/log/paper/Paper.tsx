import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from '../data.ts';
import { sayTime } from '../fields/time.ts';
import type { Entry } from '../ledger.ts';
import { isLate } from '../model.ts';
import { CellValue } from '../list/CellValue.tsx';
import { isBelated } from '../month/place.ts';

interface Props {
  data: LogData;
  /** Without entries it is the blank sheet. */
  entries?: readonly Entry[] | undefined;
  /** In words, where all entries are of one month. */
  month?: string | undefined;
  /** 营业厅, where it is known. */
  hall?: string | undefined;
  /** Names and numbers of customers are printed. */
  open?: boolean | undefined;
  /** Said under the last row: that the month is closed, and its fingerprint. */
  children?: ComponentChildren;
}

/** Millimetres of the two columns that every log has. */
const numberWidth = 19;
const stageWidth = 12;

/** The ledger on paper, A4 laid on its side: title, filled-in lines, head row and signatures on every sheet, ／ where nothing was entered. */
export function Paper({ data, entries, month = '', hall = '', open = false, children }: Props) {
  const fields = data.fields.filter(({ width }) => width !== undefined);
  const staged = data.stages.length > 1;
  const widths = [numberWidth, ...fields.map(({ width = 0 }) => width), ...(staged ? [stageWidth] : [])];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { fill } = words;
  return (
    <table class="lg-sheet">
      <colgroup>
        {widths.map((width, n) => (
          <col key={n} width={`${((width / whole) * 100).toFixed(2)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr class="lg-head">
          <td colSpan={widths.length}>
            <p class="sheet-title">{data.title}</p>
            <p class="fill">
              <Line label={fill.hall}>{hall}</Line>
              <Line label={fill.month}>{entries ? month : words.blankMonth}</Line>
              <Line label={fill.keeper} />
            </p>
          </td>
        </tr>
        <tr>
          {[words.serial, ...fields.map(({ label }) => label), ...(staged ? [words.stage] : [])].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tfoot>
        <tr class="lg-head">
          <td colSpan={widths.length}>
            <p class="sign">
              <Line label={words.sign.keeper} />
              <Line label={words.sign.hallManager} />
            </p>
          </td>
        </tr>
      </tfoot>
      <tbody>
        {!entries && Array.from({ length: data.rows }, (_, row) => <BlankRow key={row} length={widths.length} />)}
        {entries?.map((entry) => (
          <EntryRow key={entry.id} entry={entry} fields={fields} staged={staged} open={open} />
        ))}
        {children && (
          <tr class="lg-why">
            <td colSpan={widths.length}>{children}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

export function Line({ label, children }: { label: string; children?: ComponentChildren }) {
  return (
    <span>
      {words.label(label)}
      <i>{children}</i>
    </span>
  );
}

function BlankRow({ length }: { length: number }) {
  return (
    <tr class="lg-empty">
      {Array.from({ length }, (_, n) => (
        <td key={n} />
      ))}
    </tr>
  );
}

function EntryRow({ entry, fields, staged, open }: { entry: Entry; fields: readonly Field[]; staged: boolean; open: boolean }) {
  const { number, state, summary } = entry;
  const { voided } = state;
  return (
    <Fragment>
      <tr class={voided ? 'lg-void' : undefined}>
        <td>
          {number}
          {isBelated(entry) && <small>{words.belated}</small>}
        </td>
        {fields.map((field) => (
          <td key={field.id}>{field.kind === 'signature' ? null : <CellValue field={field} state={state} open={open} />}</td>
        ))}
        {staged && (
          <td>
            {voided ? words.voided : summary.stage.title}
            {summary.clocks
              .filter(isLate)
              .map(({ clock }) => (
                <small key={clock.id}>{`${clock.title}${words.overdue}`}</small>
              ))}
          </td>
        )}
      </tr>
      {voided && (
        <tr class="lg-why">
          <td colSpan={fields.length + (staged ? 2 : 1)}>{words.voidedAt(voided.reason, voided.by, sayTime(voided.at))}</td>
        </tr>
      )}
    </Fragment>
  );
}
