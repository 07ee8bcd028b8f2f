import { useEffect, useRef, useState } from 'preact/hooks';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { round as words } from '../../../ui/text/zh-Hans/checklist-round.ts';
import { Segments } from '../answers/controls/Segments.tsx';
import type { ChecklistState } from '../state.ts';
import { type RecheckGap, type RecheckInput, recheckGaps } from './recheck.ts';

interface Props {
  state: ChecklistState;
  /** Names the form. */
  label: string;
  today: string;
  write(input: RecheckInput): Promise<boolean>;
  close(): void;
}

const fields = ['result', 'by', 'date', 'due'] as const;
const gapsOf: Record<(typeof fields)[number], RecheckGap[]> = { result: ['result'], by: ['by'], date: ['date', 'early'], due: ['due', 'later-due'] };

/** What somebody found who went to look. Nothing is written before the button. */
export function RecheckForm({ state, label, today, write, close }: Props) {
  const [input, setInput] = useState<RecheckInput>({ result: '', by: readCurrentProfile()?.name ?? '', date: today, closed: true, due: '' });
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const gaps = tries > 0 ? recheckGaps(state, input) : [];

  useEffect(() => form.current?.querySelector<HTMLElement>(gaps.length > 0 ? '[aria-invalid="true"]' : ':checked')?.focus(), [tries]);

  const confirm = async (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (recheckGaps(state, input).length === 0 && (await write(input))) close();
  };

  return (
    <form class="ck-fix" ref={form} aria-label={label} onSubmit={(event) => void confirm(event)} data-noprint>
      <p id="recheck-outcome">{words.outcome}</p>
      <Segments
        name="outcome"
        labelledby="recheck-outcome"
        options={[
          { value: 'closed', text: words.mended, tone: 'ok' },
          { value: 'open', text: words.notMended, tone: 'no' },
        ]}
        chosen={input.closed ? 'closed' : 'open'}
        choose={(value) => setInput({ ...input, closed: value === 'closed' })}
      />
      <div class="fields">
        {fields
          .filter((field) => field !== 'due' || !input.closed)
          .map((field) => {
            const gap = gapsOf[field].find((each) => gaps.includes(each));
            const isDate = field === 'date' || field === 'due';
            return (
              <div key={field}>
                <label class={gap ? 'field field--bad' : 'field'}>
                  <span>{words.fields[field]}</span>
                  <input
                    type={isDate ? 'date' : 'text'}
                    name={field}
                    autocomplete="off"
                    maxLength={field === 'by' ? 40 : 300}
                    value={input[field]}
                    aria-invalid={gap !== undefined}
                    onInput={(event) => setInput({ ...input, [field]: event.currentTarget.value })}
                  />
                </label>
                {gap && <p class="field__error">{words.gaps[gap]}</p>}
              </div>
            );
          })}
      </div>
      <p class="ck-acts">
        <button type="submit" class="btn btn--p">
          {words.confirm}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
