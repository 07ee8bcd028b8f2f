import { scorecard as words } from '../../ui/text/zh-Hans.ts';
import { type ScorecardState, type TextField, textFields } from './state.ts';

interface Props {
  state: ScorecardState;
  write(field: TextField, text: string): void;
  closed: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
}

/** 评语 and 改进计划: fields on screen, text or lines on paper. */
export function Texts({ state, write, closed, page }: Props) {
  return (
    <div class="sc-texts">
      <div data-noprint data-needs-js>
        {textFields.map((field) => (
          <label key={field} class="field">
            <span>
              {words[field]}
              <small>{words.textHint}</small>
            </span>
            <textarea rows={3} maxLength={1000} value={state[field]} readOnly={closed} onInput={(event) => write(field, event.currentTarget.value)} />
          </label>
        ))}
      </div>
      {page && textFields.map((field) => (
        <p key={field} class="pr sc-text">
          {words.label(words[field])}
          <b>{state[field]}</b>
        </p>
      ))}
    </div>
  );
}
