import { formatDate } from '../../../lib/clock.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { RunActions } from '../bind-actions.ts';
import type { ChecklistData } from '../data.ts';
import { headOf } from '../model.ts';
import { Choices } from '../paper/Choices.tsx';
import type { ChecklistState, HeadField } from '../state.ts';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
  actions: RunActions;
  readOnly: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
  /** Head fields that are missing and are to be shown as missing by now. */
  errors: readonly HeadField[];
  /** The day is printed on the blank sheet too. */
  dated: boolean;
}

const controlType: Partial<Record<HeadField, string>> = { date: 'date', start: 'time', end: 'time' };

/** Where, when and by whom: fields while it is a draft, one line once it is closed, write-on lines on paper. */
export function RunHeader({ data, state: { head, completed }, actions, readOnly, page, errors, dated }: Props) {
  const asked = headOf(data).map(({ field }) => field);
  const said = { ...head, date: head.date && formatDate(head.date) };
  const closed = readOnly || completed !== undefined;
  const title = (field: HeadField) => (field === 'subject' ? (data.subject?.label ?? words.head.subject) : words.head[field]);
  const choices: Partial<Record<HeadField, string[]>> = { shift: data.shifts, type: data.types ?? [] };

  return (
    <>
      {closed && (
        <dl class="ck-head" data-noprint>
          {asked.map((field) => (
            <div key={field}>
              <dt>{title(field)}</dt>
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
                  {title(field)}
                  {(field === 'start' || field === 'end') && <small>{words.headHint[field]}</small>}
                </span>
                {choices[field] ? (
                  <select {...control}>
                    <option value="">{words.choose}</option>
                    {choices[field].map((choice) => (
                      <option key={choice}>{choice}</option>
                    ))}
                  </select>
                ) : (
                  <input type={controlType[field] ?? 'text'} autocomplete="off" maxLength={40} {...control} />
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
              {words.label(title(field))}
              <i>
                {dated && field === 'date' ? said.date : <b>{said[field]}</b>}
                {field === 'date' && !dated && <u>{words.date}</u>}
                {(field === 'start' || field === 'end') && <u>{words.time}</u>}
                {choices[field] && <Choices of={choices[field]} />}
              </i>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
