import { useRef, useState } from 'preact/hooks';
import { sitePath } from '../lib/site-path.ts';
import { writeReader } from '../storage/reader-preference.ts';
import { openStore } from '../storage/store.ts';
import { AsideNotice } from '../ui/AsideNotice.tsx';
import { status, storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { useGiving } from '../ui/use-giving.tsx';
import { useRemoval } from '../ui/use-removal.tsx';
import type { BookReading } from './book-reading.ts';
import { PeopleList } from './PeopleList.tsx';
import { PersonForm, RoleOptions, sayRefusal } from './PersonForm.tsx';
import { usePeople, useReader } from './use-people.ts';

const nobody = { id: '', name: '', number: '', role: '', hall: '' };

/** Who works here, who else could, and whose rules are shown. */
export function ReaderMenu({ book, close }: { book: BookReading; close(): void }) {
  const { list, people, kept, save, remove, restore } = usePeople(openStore());
  const reader = useReader() ?? nobody;
  const [editing, setEditing] = useState<'nobody' | 'new' | 'present'>('nobody');
  const [said, setSaid] = useState('');
  const head = useRef<HTMLParagraphElement>(null);
  const { give, box } = useGiving();
  const { takeOut, notice } = useRemoval({ remove, restore }, ({ name }) => words.removed(name), () => head.current?.focus());
  const present = kept(reader.id);
  const roleName = book.roles.find(({ id }) => id === reader.role)?.name;

  const chooseRole = async (role: string) => {
    if (!present) return writeReader({ ...nobody, role });
    const saved = await save({ ...present.record.payload, role }, present);
    setSaid(saved.answer === 'saved' ? '' : sayRefusal(saved));
  };
  const back = () => {
    setEditing('nobody');
    head.current?.focus();
  };

  if (editing !== 'nobody') {
    const from = editing === 'present' && present ? present : undefined;
    return (
      <PersonForm
        id="me"
        book={book}
        from={from?.record.payload ?? { ...nobody, role: present ? '' : reader.role, hall: people.at(-1)?.hall ?? '' }}
        others={people.filter(({ id }) => id !== from?.record.id)}
        save={(state) => save(state, from)}
        done={back}
      />
    );
  }
  return (
    <>
      <p class="me__now" ref={head} tabIndex={-1}>
        {reader.name && words.now}
        {reader.name && <b>{reader.name}</b>}
        {reader.name ? roleName && words.list + roleName : roleName ? words.visiting(roleName) : words.nobody}
      </p>
      {list.is === 'loading' && <p class="me__note">{status.loading}</p>}
      {list.is === 'unavailable' && <p class="me__bad">{status.cannotSave(reasons[list.why])}</p>}
      {list.is === 'ready' && (
        <>
          {people.length > 0 ? <p class="me__h">{words.people}</p> : <p class="me__note">{words.noPeople}</p>}
          <PeopleList
            book={book}
            people={people}
            present={reader.id}
            choose={(person) => {
              writeReader(person);
              close();
            }}
          />
          {notice}
          <AsideNotice aside={list.aside} name="people" give={give} />
          {box}
          <p class="me__acts">
            <button type="button" class="btn" aria-label={words.addPerson} onClick={() => setEditing('new')}>
              {people.length > 0 ? words.add : words.addPerson}
            </button>
            {present && (
              <>
                <button type="button" class="btn" onClick={() => setEditing('present')} aria-label={words.edit + reader.name}>
                  {words.edit}
                </button>
                <button type="button" class="btn" onClick={() => takeOut(present)} aria-label={words.remove + reader.name}>
                  {words.remove}
                </button>
                <button type="button" class="btn" onClick={() => writeReader(undefined)}>
                  {words.noOne}
                </button>
              </>
            )}
          </p>
        </>
      )}
      <label class="field">
        <span>{words.role}</span>
        <select value={reader.role} onChange={(event) => void chooseRole(event.currentTarget.value)}>
          <RoleOptions book={book} />
        </select>
      </label>
      <p class="me__note">{words.roleHint}</p>
      <p role="status" class="me__bad">
        {said}
      </p>
      <a class="me__link" href={sitePath('reading/')}>
        {words.toReading}
      </a>
    </>
  );
}
