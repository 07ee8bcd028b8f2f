import { useContext, useState } from 'preact/hooks';
import { attributes, type ControlProps } from './control.ts';
import { OtherLogs } from '../../other-logs.ts';

/** An entry of another log, chosen from those that are there, or written where it is not among them. They are read when they are wanted. */
export function RecordControl(props: ControlProps) {
  const { id, field } = props;
  const [offered, setOffered] = useState<string[] | null>(null);
  const read = useContext(OtherLogs);
  const fetchOffers = () => {
    if (offered || !read || !field.log || !field.shows) return;
    void read(field.log, field.shows).then(setOffered);
  };
  return (
    <>
      <input type="text" list={`${id}-o`} onFocus={fetchOffers} {...attributes(props)} />
      <datalist id={`${id}-o`}>
        {offered?.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
