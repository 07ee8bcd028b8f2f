import type { ComponentChildren, ComponentType } from 'preact';
import { looksPersonal } from '../../../../lib/personal.ts';
import { personal as personalWords } from '../../../../ui/text/zh-Hans/form.ts';
import { entry as entryWords } from '../../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../../ui/text/zh-Hans/log.ts';
import type { Field, FieldKind } from '../../data.ts';
import { kindOf } from '../table.ts';
import { readClock } from '../../use-now.ts';
import type { ControlProps } from './control.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import { DurationControl } from './DurationControl.tsx';
import { LineControl, LongTextControl } from './TextControl.tsx';
import { RecordControl } from './RecordControl.tsx';
import { YesNoControl } from './YesNoControl.tsx';

export interface FieldControlProps {
  /** Id of the control on the page. */
  id: string;
  field: Field;
  value: string;
  error: string | undefined;
  /** Id of the list of names that are offered for a person. */
  names: string;
  /** Kept encrypted: a number in a sentence is warned of, not refused. */
  sealed: boolean;
  change(value: string): void;
}

const controls: Partial<Record<FieldKind, ComponentType<ControlProps>>> = {
  'long-text': LongTextControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  'yes-no': YesNoControl,
  duration: DurationControl,
  record: RecordControl,
};
/** Several controls under one name: a group, whose label is no label element. */
const grouped: readonly FieldKind[] = ['choices', 'yes-no', 'duration'];

/** One field with its label, what belongs in it, and what is wrong with it. */
export function FieldControl({ id, field, value, error, names, sealed, change }: FieldControlProps) {
  const { label, kind, required, hint, personal, unit } = field;
  const isFree = (kind === 'text' || kind === 'long-text') && !personal;
  const warned = !error && isFree && looksPersonal(value);
  const told = hint ?? (kind === 'record' ? words.field.recordHint : undefined);
  const notes = [told && `${id}-h`, warned && `${id}-p`, error && `${id}-e`].filter(Boolean).join(' ') || undefined;
  // Said before the end is reached, not at every key of a short text.
  const { longest } = kindOf(field);
  const nearEnd = kind === 'long-text' && value.length > longest * 0.8;
  const Control = controls[kind] ?? LineControl;
  const title = (
    <>
      {label}
      {kind === 'money' ? entryWords.inUnit(words.field.yuan) : kind === 'number' && unit && entryWords.inUnit(unit)}
      {required && <small>{words.required}</small>}
    </>
  );
  return (
    <div class={kind === 'long-text' || kind === 'choices' ? 'lg-wide' : undefined}>
      <Named id={id} group={grouped.includes(kind)} bad={error !== undefined} title={title} notes={notes}>
        <Control id={id} field={field} value={value} bad={error !== undefined} notes={notes} names={names} change={change} />
      </Named>
      {kind === 'date-time' && value === '' && (
        <button type="button" class="lg-link" aria-label={`${label}${entryWords.now}`} onClick={() => change(readClock())}>
          {entryWords.now}
        </button>
      )}
      {told && (
        <p class="lg-note" id={`${id}-h`}>
          {told}
        </p>
      )}
      {nearEnd && <p class={value.length > longest ? 'field__error' : 'lg-note'}>{entryWords.length(value.length, longest)}</p>}
      {warned && (
        <p class="field__error" id={`${id}-p`}>
          {sealed ? entryWords.personalWarned : personalWords.log}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-e`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface NamedProps {
  id: string;
  group: boolean;
  bad: boolean;
  title: ComponentChildren;
  notes: string | undefined;
  children: ComponentChildren;
}

function Named({ id, group, bad, title, notes, children }: NamedProps) {
  const look = bad ? 'field field--bad' : 'field';
  return group ? (
    <div class={look} role="group" id={id} tabIndex={-1} aria-labelledby={`${id}-l`} aria-describedby={notes}>
      <span id={`${id}-l`}>{title}</span>
      {children}
    </div>
  ) : (
    <label class={look}>
      <span>{title}</span>
      {children}
    </label>
  );
}
