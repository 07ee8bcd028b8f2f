import type { Field } from '../../data.ts';

/** What a control of any kind is given. */
export interface ControlProps {
  id: string;
  field: Field;
  value: string;
  bad: boolean;
  /** Ids of what describes it. */
  notes: string | undefined;
  /** Id of the list of names. */
  names: string;
  change(value: string): void;
}

/** What every single control carries. Nothing is restored by the browser: what was typed is kept here, or nowhere. */
export const attributes = ({ id, field, value, bad, notes, change }: ControlProps) => ({
  id,
  value,
  required: field.required,
  autocomplete: 'off' as const,
  'aria-invalid': bad,
  'aria-describedby': notes,
  onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
});
