import { entry as entryWords } from '../../../../ui/text/zh-Hans/log-entry.ts';
import { attributes, type ControlProps } from './control.ts';

/** One of some options. What was chosen once and is no option any more stays. */
export function ChoiceControl(props: ControlProps) {
  const { value, field } = props;
  const { options = [] } = field;
  return (
    <select {...attributes(props)}>
      <option value="">{entryWords.choose}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
      {value !== '' && !options.includes(value) && <option>{value}</option>}
    </select>
  );
}
