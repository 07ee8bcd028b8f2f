import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import type { Field, LogData } from '../data.ts';
import { FieldControl } from '../fields/controls/FieldControl.tsx';
import { isWritten } from '../fields/table.ts';
import type { Gap } from '../model.ts';
import { sayGap } from '../say-gap.ts';
import type { Values } from '../state.ts';

interface Props {
  /** Prefix of the ids on the page. */
  id: string;
  data: LogData;
  fields: readonly Field[];
  values: Values;
  /** What is wrong and is to be shown by now. */
  gaps: readonly Gap[];
  names: string;
  change(field: string, value: string): void;
}

export const controlId = (prefix: string, field: string): string => `${prefix}-${field}`;

/** Puts the cursor into a field, or into the first control of one that has several. */
export function focusControl(id: string): void {
  const place = document.getElementById(id);
  (place?.matches('[role="group"]') ? (place.querySelector<HTMLElement>('input') ?? place) : place)?.focus();
}

export function EntryFields({ id, data, fields, values, gaps, names, change }: Props) {
  return (
    <div class="fields">
      {fields.filter(isWritten).map((field) => {
        const gap = gaps.find((gap) => gap.field === field.id);
        return (
          <FieldControl
            key={field.id}
            id={controlId(id, field.id)}
            field={field}
            value={values[field.id] ?? ''}
            error={gap && sayGap(data, gap, entryWords, fields)}
            names={names}
            sealed={data.sealed}
            change={(value) => change(field.id, value)}
          />
        );
      })}
    </div>
  );
}
