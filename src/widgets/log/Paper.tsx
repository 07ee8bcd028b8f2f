import { Fragment } from 'preact';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { CellValue } from './CellValue.tsx';
import type { LogData } from './data.ts';
import type { Entry } from './ledger.ts';
import { sayTime } from './say.ts';

interface Props {
  data: LogData;
  /** Without entries it is the blank sheet. */
  entries?: readonly Entry[];
  /** In words, where all entries are of one month. */
  month?: string;
}

/** Millimetres of the two columns that every log has, and the rows of a blank sheet. */
const numberWidth = 19;
const stageWidth = 12;
const blankRows = 16;

/** The ledger on paper, A4 laid on its side: head row on every sheet, ／ where nothing was entered. */
export function Paper({ data, entries, month = '' }: Props) {
  const fields = data.fields.filter(({ print }) => print);
  const widths = [numberWidth, ...fields.map(({ width = 0 }) => width), stageWidth];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { fill } = words;
  return (
    <div class={entries ? 'pr lg-result' : 'pr lg-blank'}>
      <p class="fill">
        <span>
          {words.label(fill.hall)}
          <i />
        </span>
        <span>
          {words.label(fill.month)}
          <i>{entries ? month : words.blankMonth}</i>
        </span>
        <span>
          {words.label(fill.keeper)}
          <i />
        </span>
      </p>
      <table class="lg-sheet">
        <colgroup>
          {widths.map((width, n) => (
            <col key={n} width={`${((width / whole) * 100).toFixed(2)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {[words.serial, ...fields.map(({ label }) => label), words.stage].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!entries &&
            Array.from({ length: blankRows }, (_, row) => (
              <tr key={row}>
                {widths.map((_, n) => (
                  <td key={n} />
                ))}
              </tr>
            ))}
          {entries?.map(({ id, number, state, summary }) => (
            <Fragment key={id}>
              <tr class={state.voided ? 'lg-void' : undefined}>
                <td>{number}</td>
                {fields.map((field) => (
                  <td key={field.id}>
                    <CellValue field={field} state={state} />
                  </td>
                ))}
                <td>
                  {state.voided ? words.voided : summary.stage.title}
                  {summary.clocks
                    .filter(({ over }) => over > 0)
                    .map(({ clock }) => (
                      <small key={clock.id}>{`${clock.title}${words.overdue}`}</small>
                    ))}
                </td>
              </tr>
              {state.voided && (
                <tr class="lg-why">
                  <td colSpan={widths.length}>{words.voidedAt(state.voided.reason, state.voided.by, sayTime(state.voided.at))}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
