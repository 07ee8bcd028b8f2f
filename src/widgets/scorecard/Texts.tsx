import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { type ScorecardState, type TextField, textFields } from './state.ts';

interface Props {
  state: ScorecardState;
  write(field: TextField, text: string): void;
  /** A sheet is open; the blank form has lines on paper only. */
  open: boolean;
  closed: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
}

/** 评语 and 改进计划: fields on screen, text or lines on paper. */
export function Texts({ state, write, open, closed, page }: Props) {
  if (!open && !page) return null;
  return (
    <div class="sc-texts">
      {open && (
        <div data-noprint>
          {textFields.map((field) => (
            <label key={field} class="field">
              <span>
                {words[field]}
                <small>{words.textHint}</small>
              </span>
              <textarea rows={3} autocomplete="off" value={state[field]} readOnly={closed} onInput={(event) => write(field, event.currentTarget.value)} />
            </label>
          ))}
        </div>
      )}
      {page && textFields.map((field) => (
        <p key={field} class="pr sc-text">
          {words.label(words[field])}
          <b>{state[field]}</b>
        </p>
      ))}
    </div>
  );
}
