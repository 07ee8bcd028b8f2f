import { useEffect, useRef, useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { type Amendment, amend, amendmentGaps, changedFields } from './actions.ts';
import type { LogData } from './data.ts';
import { controlId, EntryFields } from './EntryFields.tsx';
import { NameControl } from './NameControl.tsx';
import { sayGap } from './say.ts';
import type { LogState } from './state.ts';
import { readClock } from './use-now.ts';

interface Props {
  /** Prefix of the ids on the page. */
  id: string;
  number: string;
  data: LogData;
  state: LogState;
  names: string;
  /** Answers why it was not saved; empty when it was. */
  save(next: LogState, said: string): Promise<string>;
  close(): void;
}

/** Fills in what was left open and corrects what is wrong. Nothing is written before 保存. */
export function AmendForm({ id, number, data, state, names, save, close }: Props) {
  const [edited, setEdited] = useState<Amendment>({ values: {}, by: '' });
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLDivElement>(null);
  // Only what was touched here: the rest follows what another tab may save meanwhile.
  const amendment = { ...edited, values: { ...state.values, ...edited.values } };
  const { corrected } = changedFields(data, state, amendment.values);
  const gaps = tried ? amendmentGaps(data, state, amendment, readClock()) : { same: false, by: false, fields: [] };
  const lacksBy = corrected.length > 0 ? words.lacksCorrector : words.lacksFiller;
  const problems = [...(gaps.same ? [words.same] : []), ...gaps.fields.map((gap) => sayGap(data, gap, words)), ...(gaps.by ? [lacksBy] : [])];
  const nameId = `${id}-by`;

  useEffect(() => {
    const open = data.fields.find((field) => !state.values[field.id]);
    const first = (open && document.getElementById(controlId(id, open.id))) ?? form.current?.querySelector<HTMLElement>('input, textarea, select');
    first?.focus();
  }, []);

  const trySave = async () => {
    const now = readClock();
    const { same, by, fields } = amendmentGaps(data, state, amendment, now);
    setTried(true);
    setFailure('');
    if (same) return;
    if (fields[0]) return document.getElementById(controlId(id, fields[0].field))?.focus();
    if (by) return document.getElementById(nameId)?.focus();
    setFailure(await save(amend(data, state, amendment, now), words.amended(number)));
  };

  return (
    <div class="lg-form" ref={form} role="group" aria-label={words.amendOf(number)}>
      <p class="lg-note">{words.amendHint}</p>
      <EntryFields
        id={id}
        data={data}
        fields={data.fields}
        values={amendment.values}
        gaps={gaps.fields}
        names={names}
        change={(field, value) => setEdited((now) => ({ ...now, values: { ...now.values, [field]: value } }))}
      />
      <div class="fields lg-by">
        <NameControl
          id={nameId}
          label={corrected.length > 0 ? words.correctedBy : words.filledBy}
          value={edited.by}
          error={gaps.by ? lacksBy : undefined}
          names={names}
          change={(by) => setEdited((now) => ({ ...now, by }))}
        />
      </div>
      <p role="status" class="lg-bad">
        {problems.length > 0 ? problems.join(words.list) : failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={() => void trySave()}>
          {words.save}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
