import { looksPersonal } from '../../../lib/personal.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { personal } from '../../../ui/text/zh-Hans/form.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  note: string;
  /** Something was answered, so one can say by what. */
  asked: boolean;
  missing: boolean;
  change(note: string): void;
}

/** 证据: what was seen. On paper a line for it. */
export function EvidenceNote({ id, note, asked, missing, change }: Props) {
  return (
    <div class="ck-note-line">
      {asked && (
        <label class={missing ? 'field ck-missing' : 'field'} data-noprint>
          <span>{words.answer.note}</span>
          <input type="text" name={`${id}-note`} autocomplete="off" maxLength={300} placeholder={words.answer.noteHint} value={note} onInput={(event) => change(event.currentTarget.value)} />
        </label>
      )}
      {asked && looksPersonal(note) && <p class="field__error">{personal.form}</p>}
      <p class={asked ? 'pr ck-line' : note ? 'ck-line' : 'pr ck-line'}>
        {words.label(words.answer.note)}
        <i>
          <b>{note}</b>
        </i>
      </p>
    </div>
  );
}
