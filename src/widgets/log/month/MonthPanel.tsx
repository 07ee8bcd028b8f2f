import { useMemo, useState } from 'preact/hooks';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { month as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { shorten } from '../chain.ts';
import { NameControl } from '../entry/NameControl.tsx';
import { sayTime } from '../fields/time.ts';
import type { PanelProps } from '../panel.ts';
import { Paper } from '../paper/Paper.tsx';
import { sayMonth } from '../say.ts';
import { logKind, monthIdOf, monthKind } from '../stored.ts';
import { readClock } from '../use-now.ts';
import { closeMonth, findExtra, findMissing, type LedgerMonth, listMonths, verifyMonth } from './close-month.ts';

/** 月结: month by month, the earliest first. */
export function MonthPanel({ data, store, entries, closings, names, now, print }: PanelProps) {
  const [asked, setAsked] = useState('');
  const [by, setBy] = useState(readCurrentProfile()?.name ?? '');
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const months = useMemo(() => listMonths(entries, closings, now), [entries, closings, now]);
  const next = months.filter(({ closing }) => !closing).at(-1)?.month;

  const close = async (month: LedgerMonth) => {
    setTried(true);
    if (by.trim() === '') return document.getElementById(`lg-${data.id}-closer`)?.focus();
    const payload = await closeMonth(month, closings, by, readClock());
    const answer = await store.save(monthKind, { id: monthIdOf(data.id, month.month), of: data.id, definition: { fingerprint: data.fingerprint, data }, revision: 0, payload, sequence: `${data.id}/month` });
    setAsked('');
    if (answer.answer === 'saved') {
      setFailure('');
      setSaid(words.done(sayMonth(month.month, log), answer.record.number ?? 0));
    } else setFailure(words.notClosed(answer.answer === 'changed' ? words.elsewhere : answer.answer === 'full' ? reasons.full : reasons[answer.why]));
  };
  const verify = async ({ month, closing }: LedgerMonth) => {
    if (!closing) return;
    const missing = await Promise.all(findMissing(closing, entries).map(async (id) => ({ id, loaded: await store.load(logKind, id) })));
    const gone = new Set(missing.filter(({ loaded }) => loaded.answer === 'empty' && loaded.purged).map(({ id }) => id));
    const { is, later, purged } = await verifyMonth(closing, entries, gone);
    const name = sayMonth(month, log);
    setFailure(is === 'differs' ? words.differs(name) : '');
    const extra = findExtra(closing, entries).map(({ number }) => number);
    const held = (is === 'same' ? (later > 0 ? words.corrected(name, later) : words.same(name)) : is === 'purged' ? words.purged(name, purged, closing.close.entries.length - purged) : is === 'unknown' ? words.noDigest : '');
    setSaid(extra.length > 0 ? `${held}${words.extra(extra.join(log.and), extra.length)}` : held);
  };
  const printMonth = ({ month, entries: own, closing }: LedgerMonth) =>
    print(
      <Paper data={data} entries={own} month={sayMonth(month, log)}>
        {closing ? words.paper(closing.number, closing.close.entries.length, sayFingerprint(closing.close.fingerprint)) : words.paperOpen(own.length)}
      </Paper>,
    );

  return (
    <>
      <p class="lg-note">{words.note}</p>
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {failure !== '' && <p class="lg-bad">{failure}</p>}
      </div>
      {months.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div class="table-wrap" tabIndex={0} role="region" aria-label={words.table}>
          <table class="num">
            <thead>
              <tr>
                {Object.values(words.columns).map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((one) => {
                const { month, entries: own, open, closing } = one;
                const name = sayMonth(month, log);
                return (
                  <tr key={month}>
                    <th scope="row">{name}</th>
                    <td>{closing ? closing.close.entries.length : own.length}</td>
                    <td>{open}</td>
                    <td>
                      {closing ? words.stateClosed(closing.number, closing.close.by, sayTime(closing.close.at)) : words.stateOpen}
                      {closing && <small class="lg-clock">{sayFingerprint(closing.close.fingerprint)}</small>}
                    </td>
                    <td>
                      {month === next && (
                        <button type="button" class="lg-link" aria-label={words.closeOf(name)} onClick={() => setAsked(month)}>
                          {words.close}
                        </button>
                      )}{' '}
                      {closing && (
                        <button type="button" class="lg-link" aria-label={words.verifyOf(name)} onClick={() => void verify(one)}>
                          {words.verify}
                        </button>
                      )}{' '}
                      <button type="button" class="lg-link" aria-label={words.printOf(name)} onClick={() => printMonth(one)}>
                        {words.print}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {months.map((one) =>
        one.month === asked && !one.closing ? (
          <div key={one.month} role="group" aria-label={words.closeOf(sayMonth(one.month, log))}>
            <p>{words.closeHint(sayMonth(one.month, log), one.entries.length, one.open)}</p>
            {!globalThis.crypto?.subtle && <p class="lg-bad">{words.noDigest}</p>}
            <div class="fields lg-by">
              <NameControl id={`lg-${data.id}-closer`} label={words.by} value={by} error={tried && by.trim() === '' ? words.lacksBy : undefined} names={names} change={setBy} />
            </div>
            <p class="lg-acts">
              <button type="button" class="btn btn--p" onClick={() => void close(one)}>
                {words.confirm}
              </button>
              <button type="button" class="btn" onClick={() => setAsked('')}>
                {words.cancel}
              </button>
            </p>
          </div>
        ) : null,
      )}
    </>
  );
}

const sayFingerprint = (fingerprint: string): string => (fingerprint === '' ? words.noFingerprint : words.fingerprint(shorten(fingerprint)));
