import { useMemo, useState } from 'preact/hooks';
import { hall as words } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import { sayMonth } from '../../rows.ts';
import { monthBefore } from '../month.ts';
import type { PanelProps } from '../panel.ts';
import { saveSheets, type ToSave } from '../save-sheet.ts';
import { type CarryPlan, planCarry } from './plan-carry.ts';

/** Last month's targets into this month: what would be done, then doing it. */
export function CarryPanel({ store, sheets, month, missing, done }: PanelProps) {
  const plan = useMemo(() => planCarry(sheets, month, missing), [sheets, month, missing]);
  const [progress, setProgress] = useState('');
  const [failure, setFailure] = useState('');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { fill, kept } = plan;
  const make = plan.make.filter((one) => !without.has(keyOf(one)));
  const choose = (key: string, chosen: boolean) => setWithout(new Set(chosen ? [...without].filter((one) => one !== key) : [...without, key]));
  const who = (them: readonly { payload: { name: string; person: string } }[]) => them.map(({ payload }) => payload.name || payload.person).join(words.and);
  const run = async () => {
    const them: ToSave[] = [...make.map((one) => ({ is: 'new' as const, ...one })), ...fill.map((one) => ({ is: 'next' as const, ...one }))];
    const [made, filled] = [make.length, fill.length];
    setFailure('');
    const { done: saved, why } = await saveSheets(store, them, (n) => setProgress(words.running(n, them.length)));
    setProgress('');
    if (why === '') done(words.carryDone(made, filled));
    else setFailure(words.stopped(saved, why));
  };
  return (
    <>
      <h3>{words.carry}</h3>
      <p class="ha-note">{words.carryLead(sayMonth(monthBefore(month), scorecard), sayMonth(month, scorecard))}</p>
      <ul class="ha-plan">
        {plan.make.length > 0 && (
          <li>
            <fieldset disabled={progress !== ''}>
              <legend>
                <b>{words.carryMake(make.length)}</b>
              </legend>
              <p class="ha-note">{words.carryLeavers}</p>
              <div class="ha-checks">
                {plan.make.map((one) => (
                  <label key={keyOf(one)} class="ha-check">
                    <input type="checkbox" checked={!without.has(keyOf(one))} onInput={(event) => choose(keyOf(one), event.currentTarget.checked)} />
                    <span>
                      {one.payload.name || one.payload.person}
                      <small>{`${words.numberOf(one.payload.person)}${words.list}${one.data.title}`}</small>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        )}
        {fill.length > 0 && (
          <li>
            <b>{words.carryFill(fill.length)}</b>
            {words.label('')}
            {who(fill)}
          </li>
        )}
        {kept.length > 0 && (
          <li>
            {words.carryKept(kept.length)}
            {words.label('')}
            {who(kept.map(({ record }) => record))}
          </li>
        )}
      </ul>
      {plan.make.length + fill.length === 0 && <p>{words.carryNothing}</p>}
      <div role="status">
        {progress && <p>{progress}</p>}
        {failure && <p class="ha-bad">{failure}</p>}
      </div>
      {plan.make.length + fill.length > 0 && (
        <p class="ha-acts">
          <button type="button" class="btn btn--p" disabled={progress !== '' || make.length + fill.length === 0} onClick={() => void run()}>
            {words.carryRun}
          </button>
        </p>
      )}
    </>
  );
}

const keyOf = ({ data, payload }: CarryPlan['make'][number]) => `${data.id} ${payload.person}`;
