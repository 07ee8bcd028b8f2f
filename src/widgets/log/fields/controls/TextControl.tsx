import type { FieldKind } from '../../data.ts';
import { attributes, type ControlProps } from './control.ts';

const types: Partial<Record<FieldKind, string>> = { date: 'date', 'date-time': 'datetime-local', phone: 'tel' };

/** A line: text, a figure, a name, a number, a day. */
export function LineControl(props: ControlProps) {
  const { kind } = props.field;
  return <input type={types[kind] ?? 'text'} inputMode={kind === 'number' || kind === 'money' ? 'decimal' : undefined} list={kind === 'person' ? props.names : undefined} {...attributes(props)} />;
}

export function LongTextControl(props: ControlProps) {
  return <textarea rows={2} {...attributes(props)} />;
}
