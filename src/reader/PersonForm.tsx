import { useEffect, useRef, useState } from 'preact/hooks';
import { looksPersonal } from '../lib/personal.ts';
import type { Saved } from '../storage/envelope.ts';
import { personal, status, storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { type BookReading, choosable } from './book-reading.ts';
import { lackOf, type Person, tidy } from './people.ts';
import type { ProfileState } from './stored.ts';

interface Props {
  /** Before the ids of the fields, because a page may show two of these forms. */
  id: string;
  book: BookReading;
  /** What the form starts from. */
  from: ProfileState;
  others: readonly Person[];
  save(state: ProfileState): Promise<Saved<ProfileState>>;
  /** After a save, or when the person thinks better of it. */
  done(saved: boolean): void;
}

/** Name, number, role and hall of one person. The name is enough. */
export function PersonForm({ id, book, from, others, save, done }: Props) {
  const [state, setState] = useState(from);
  const [said, setSaid] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const halls = [...new Set([...book.halls, ...others.map(({ hall }) => hall)])].filter(Boolean);
  const text = (field: 'name' | 'number' | 'hall', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input ref={field === 'name' ? first : undefined} name={field} value={state[field]} maxLength={60} autocomplete="off" list={field === 'hall' && halls.length > 0 ? `${id}-halls` : undefined} aria-invalid={field === 'name' && said === words.lacksName} aria-describedby={said ? `${id}-said` : undefined} onInput={(event) => setState({ ...state, [field]: event.currentTarget.value })} />
    </label>
  );

  const submit = async (event: Event) => {
    event.preventDefault();
    const person = tidy(state);
    const lack = lackOf(person, others);
    if (lack) {
      setSaid(lack === 'name' ? words.lacksName : words.taken);
      first.current?.focus();
      return;
    }
    const saved = await save(person);
    if (saved.answer === 'saved') done(true);
    else setSaid(sayRefusal(saved));
  };

  /** Leaves the form, not the menu that it stands in. */
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    done(false);
  };

  return (
    <form class="person" onSubmit={submit} onKeyDown={giveUp}>
      {text('name', words.name)}
      {text('number', `${words.staffNumber}（${words.optional}）`)}
      <label class="field">
        <span>{words.role}</span>
        <select name="role" value={state.role} onChange={(event) => setState({ ...state, role: event.currentTarget.value })}>
          <RoleOptions book={book} />
        </select>
      </label>
      {text('hall', `${words.hall}（${words.optional}）`)}
      {halls.length > 0 && (
        <datalist id={`${id}-halls`}>
          {halls.map((hall) => (
            <option key={hall} value={hall} />
          ))}
        </datalist>
      )}
      {[state.name, state.number, state.hall].some(looksPersonal) && <p class="field__error">{personal.form}</p>}
      <p role="status" id={`${id}-said`} class="field__error">
        {said}
      </p>
      <p class="person__acts">
        <button type="submit" class="btn btn--p">
          {words.save}
        </button>
        <button type="button" class="btn" onClick={() => done(false)}>
          {words.cancel}
        </button>
      </p>
      <p class="me__note">{words.keptHere}</p>
    </form>
  );
}

export function RoleOptions({ book }: { book: BookReading }) {
  return (
    <>
      <option value="">{words.allRoles}</option>
      {choosable(book.roles).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}

export function sayRefusal(answer: Exclude<Saved<unknown>, { answer: 'saved' }>): string {
  if (answer.answer === 'full') return status.failed(reasons.full);
  if (answer.answer === 'unavailable') return status.failed(reasons[answer.why]);
  return answer.theirs.answer === 'newer' || answer.theirs.answer === 'unreadable' ? words.asideElsewhere : words.changedElsewhere;
}
