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

/** What was done, in sight wherever the list stands; and after an entry was registered, what is written under it again and again. */
export function Said({ data, said, registration, write }: Props) {
  const done = said === '' && registration.is === 'done' ? registration : undefined;
  return (
    <div class="lg-said" role="status" data-noprint>
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
