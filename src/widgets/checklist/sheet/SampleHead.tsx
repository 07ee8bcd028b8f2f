import { useState } from 'preact/hooks';
import { looksPersonal } from '../../../lib/personal.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { personal } from '../../../ui/text/zh-Hans/form.ts';
import type { Repeat, Section } from '../data.ts';
import { samplesOf } from '../places.ts';
import type { ChecklistState, Sample } from '../state.ts';
import type { RowProps } from './ItemRow.tsx';
import { sampleId } from './row-id.ts';

interface HeadProps extends RowProps {
  of: string;
  section: Section;
  repeat: Repeat;
  sample: Sample;
  /** Place of the case, from 1. */
  ordinal: number;
}

/** Which case the items under it are about. */
export function SampleHead({ of, section, repeat, sample, ordinal, state, actions, readOnly, tried }: HeadProps) {
  const closed = readOnly || state.completed !== undefined;
  const bad = tried && sample.label.trim() === '';
  const { name, label } = repeat;
  return (
    <header class="ck-sample__head" id={sampleId(of, section.id, sample.id)}>
      <b>{words.sample(name, ordinal)}</b>
      {label && (
        <span class="ck-sample__label">
          {closed ? (
            <span data-noprint>
              {words.label(label)}
              {sample.label}
            </span>
          ) : (
            <label class={bad ? 'field field--bad' : 'field'} data-noprint data-needs-js>
              <span>{label}</span>
              <input type="text" autocomplete="off" maxLength={40} aria-invalid={bad} value={sample.label} onInput={(event) => actions.nameSample(section, sample.id, event.currentTarget.value)} />
            </label>
          )}
          <span class="pr ck-line">
            {words.label(label)}
            <i>
              <b>{sample.label}</b>
            </i>
          </span>
          {looksPersonal(sample.label) && <span class="field__error">{personal.form}</span>}
        </span>
      )}
    </header>
  );
}

interface AddProps extends RowProps {
  section: Section;
  repeat: Repeat;
  /** How many cases there are. */
  count: number;
}

/** One more case, or one fewer: the last one goes, and can be had back. */
export function AddSample({ section, repeat: { name, min, max }, count, state, actions, readOnly }: AddProps) {
  const [before, setBefore] = useState<ChecklistState>();
  if (readOnly || state.completed) return null;
  const last = samplesOf(section, state).at(-1);
  const lastName = words.sample(name, count);
  return (
    <p class="ck-acts" data-noprint data-needs-js>
      {count < max && (
        <button type="button" class="btn" onClick={() => {
            setBefore(undefined);
            actions.addSample(section);
          }}
        >
          {words.addSample(name)}
        </button>
      )}
      {count > min && last && (
        <button
          type="button"
          class="ck-link"
          onClick={() => {
            setBefore(state);
            actions.dropSample(section, last.id);
          }}
        >
          {words.dropSample(lastName)}
        </button>
      )}
      <span role="status">{before && words.dropped(words.sample(name, samplesOf(section, before).length))}</span>
      {before && (
        <button
          type="button"
          class="ck-link"
          onClick={() => {
            actions.bringBack(section, before);
            setBefore(undefined);
          }}
        >
          {words.undoDrop}
        </button>
      )}
    </p>
  );
}
