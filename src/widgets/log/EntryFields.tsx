import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from './data.ts';
import { FieldControl } from './FieldControl.tsx';
import type { Gap } from './model.ts';
import { sayGap } from './say.ts';
import type { Values } from './state.ts';

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

export function EntryFields({ id, data, fields, values, gaps, names, change }: Props) {
  return (
    <div class="fields">
      {fields.map((field) => {
        const gap = gaps.find((gap) => gap.field === field.id);
        return (
          <FieldControl
            key={field.id}
            id={controlId(id, field.id)}
            field={field}
            value={values[field.id] ?? ''}
            error={gap && sayGap(data, gap, words)}
            names={names}
            change={(value) => change(field.id, value)}
          />
        );
      })}
    </div>
  );
}
