import { formatDate } from '../../lib/clock.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { RunActions } from './bind-actions.ts';
import { Choices } from './Choices.tsx';
import type { ChecklistData } from './data.ts';
import { type ChecklistState, type HeadField, headFields } from './state.ts';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
  actions: RunActions;
  readOnly: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
  /** Head fields that are missing and are to be shown as missing by now. */
  errors: readonly HeadField[];
}

const controlType: Record<HeadField, string> = { hall: 'text', date: 'date', shift: 'text', inspector: 'text', start: 'time', end: 'time' };

/** Where, when and by whom: fields while it is a draft, one line once it is closed, write-on lines on paper. */
export function RunHeader({ data, state: { head, completed }, actions, readOnly, page, errors }: Props) {
  const asked = headFields.filter((field) => field !== 'shift' || data.shifts.length > 0);
  const said = { ...head, date: head.date && formatDate(head.date) };
  const closed = readOnly || completed !== undefined;

  return (
    <>
      {closed && (
        <dl class="ck-head" data-noprint>
          {asked.map((field) => (
            <div key={field}>
              <dt>{words.head[field]}</dt>
              <dd>{said[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {!closed && (
        <div class="fields ck-fields" data-noprint data-needs-js>
          {asked.map((field) => {
            const bad = errors.includes(field);
            const control = {
              name: field,
              value: head[field],
              'aria-invalid': bad,
              onInput: (event: { currentTarget: { value: string } }) => actions.head(field, event.currentTarget.value),
            };
            return (
              <label key={field} class={bad ? 'field field--bad' : 'field'}>
                <span>
                  {words.head[field]}
                  {(field === 'start' || field === 'end') && <small>{words.headHint[field]}</small>}
                </span>
                {field === 'shift' ? (
                  <select {...control}>
                    <option value="">{words.chooseShift}</option>
                    {data.shifts.map((shift) => (
                      <option key={shift}>{shift}</option>
                    ))}
                  </select>
                ) : (
                  <input type={controlType[field]} autocomplete="off" maxLength={40} {...control} />
                )}
              </label>
            );
          })}
        </div>
      )}
      {page && (
        <p class="pr fill ck-fill">
          {asked.map((field) => (
            <span key={field}>
              {words.label(words.head[field])}
              <i>
                <b>{said[field]}</b>
                {field === 'date' && <u>{words.date}</u>}
                {(field === 'start' || field === 'end') && <u>{words.time}</u>}
                {field === 'shift' && <Choices of={data.shifts} />}
              </i>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
