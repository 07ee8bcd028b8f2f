import { useEffect, useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { LogData } from './data.ts';
import type { Registration } from './use-draft.ts';

interface Props {
  data: LogData;
  /** What was done last, where it was not a registration. */
  said: string;
  registration: Registration;
  /** Opens an entry and begins a repeated one under this field of it. */
  write(id: string, field: string): void;
}

/** Milliseconds for which it stays in sight. */
const shownFor = 10_000;

/** What was done, in sight wherever the list stands; and after an entry was registered, what is written under it again and again. */
export function Said({ data, said, registration, write }: Props) {
  const [isNew, setNew] = useState(false);
  const done = said === '' && registration.is === 'done' ? registration : undefined;
  useEffect(() => {
    setNew(true);
    const timer = setTimeout(() => setNew(false), shownFor);
    return () => clearTimeout(timer);
  }, [said, done]);
  return (
    <div class={isNew ? 'lg-said lg-said--new' : 'lg-said'} role="status" data-noprint>
      {said || done?.said}
      {done &&
        data.fields
          .filter(({ kind }) => kind === 'entries')
          .map(({ id, label }) => (
            <button key={id} type="button" class="btn" onClick={() => write(done.entry, id)}>
              {words.writeFirst(label)}
            </button>
          ))}
    </div>
  );
}
