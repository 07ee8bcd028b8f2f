import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { pack } from '../../../ui/text/zh-Hans/log-tools.ts';
import type { Field, LogData } from '../data.ts';
import { sayTime } from '../fields/time.ts';
import type { Entry } from '../ledger.ts';
import { CellValue } from '../list/CellValue.tsx';
import { sayClock } from '../say.ts';
import { Line } from './Paper.tsx';

interface Props {
  /** Without one it is the blank form. */
  entry?: Entry | undefined;
  data?: LogData | undefined;
  open?: boolean | undefined;
}

/** A single entry as a form that is signed: every field with its label, the repeated ones over the whole width. */
export function Slip({ entry, data = entry?.data, open = false }: Props) {
  if (!data) return null;
  return (
    <section class="lg-slip">
      <p class="sheet-title">{pack.slipTitle(data.title)}</p>
      <p class="fill">
        <Line label={words.number}>{entry?.number}</Line>
        <Line label={words.fill.hall} />
        <Line label={words.registeredBy}>{entry?.state.registered.by}</Line>
        <Line label={words.columns.registeredAt}>{entry && sayTime(entry.state.registered.at)}</Line>
      </p>
      <dl>
        {data.fields.map((field) => (
          <div key={field.id} class={widthOf(field, entry === undefined)}>
            <dt>{field.label}</dt>
            <dd>{entry && field.kind !== 'signature' ? <CellValue field={field} state={entry.state} open={open} all /> : (field.options ?? []).map((option) => <span key={option} class="lg-box">{option}</span>)}</dd>
          </div>
        ))}
        {entry && entry.summary.clocks.length > 0 && (
          <div class="lg-all">
            <dt>{words.clocks}</dt>
            <dd>{entry.summary.clocks.map((reading) => sayClock(reading, words)).join(words.list)}</dd>
          </div>
        )}
        {entry?.state.voided && (
          <div class="lg-all">
            <dt>{words.voided}</dt>
            <dd>{words.voidedAt(entry.state.voided.reason, entry.state.voided.by, sayTime(entry.state.voided.at))}</dd>
          </div>
        )}
      </dl>
      <p class="sign">
        {data.signs.map((who) => (
          <Line key={who} label={who} />
        ))}
        <Line label={words.signDate} />
      </p>
    </section>
  );
}

/** Sentences and long rows of boxes take half the sheet, repeated entries all of it; blank ones have lines' room. */
function widthOf({ kind, options = [] }: Field, blank: boolean): string | undefined {
  if (kind === 'entries') return blank ? 'lg-all lg-write' : 'lg-all';
  return kind === 'long-text' || (blank && options.join('').length > 16) ? 'lg-half' : undefined;
}
