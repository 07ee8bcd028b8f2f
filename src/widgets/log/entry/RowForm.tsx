import { useEffect, useRef, useState } from 'preact/hooks';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { addRow, rowGaps, setValue } from '../actions.ts';
import type { Field, LogData } from '../data.ts';
import { sayGap } from '../say-gap.ts';
import type { LogState, Values } from '../state.ts';
import { readClock } from '../use-now.ts';
import { controlId, EntryFields, focusControl } from './EntryFields.tsx';
import { NameControl } from './NameControl.tsx';

interface Props {
  id: string;
  number: string;
  data: LogData;
  /** The field that it is one of. */
  field: Field;
  state: LogState;
  names: string;
  save(next: LogState, said: string): Promise<string>;
  close(): void;
}

/** One more repeated entry. */
export function RowForm({ id, number, data, field, state, names, save, close }: Props) {
  const [values, setValues] = useState<Values>({});
  const [by, setBy] = useState(readCurrentProfile()?.name ?? '');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const { fields = [] } = field;
  const gaps = tried ? rowGaps(data, field, values, by, readClock()) : { by: false, fields: [] };
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);

  const trySave = async () => {
    const now = readClock();
    const found = rowGaps(data, field, values, by, now);
    setTried(true);
    setFailure('');
    if (found.fields[0]) return focusControl(controlId(id, found.fields[0].field));
    if (found.by) return focusControl(`${id}-by`);
    setFailure(await save(addRow(data, state, field, values, by, now), entryWords.rowAdded(number, field.label)));
  };

  return (
    <div class="lg-form" ref={form} role="group" aria-label={entryWords.addRow(field.label)}>
      <EntryFields id={id} data={data} fields={fields} values={values} gaps={gaps.fields} names={names} change={(one, value) => setValues((now) => setValue(now, one, value))} />
      <div class="fields lg-by">
        <NameControl id={`${id}-by`} label={entryWords.filledBy} value={by} error={gaps.by ? entryWords.lacksFiller : undefined} names={names} change={setBy} />
      </div>
      <p role="status" class="lg-bad">
        {gaps.fields.length > 0 ? gaps.fields.map((gap) => sayGap(data, gap, entryWords, fields)).join(words.list) : failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={() => void trySave()}>
          {entryWords.save}
        </button>
        <button type="button" class="btn" onClick={close}>
          {entryWords.cancel}
        </button>
      </p>
    </div>
  );
}
