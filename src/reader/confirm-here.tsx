import { render } from 'preact';
import { loadStyle } from '../book/load-style.ts';
import { toLocalDate } from '../lib/clock.ts';
import { element } from '../lib/element.ts';
import { readReader, writeReader } from '../storage/reader-preference.ts';
import { openStore } from '../storage/store.ts';
import { island } from '../ui/text/zh-Hans/form.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import formStyle from '../ui/form.css?url';
import { type BookReading, fetchBookReading, ruleIdsOf } from './book-reading.ts';
import { saySo, showChapterEnd } from './chapter-end.ts';
import { confirmChapter } from './confirm-chapter.ts';
import style from './menu.css?url';
import { PeopleList } from './PeopleList.tsx';
import { PersonForm, sayRefusal } from './PersonForm.tsx';
import { stateOf } from './reading.ts';
import { usePeople } from './use-people.ts';

const store = openStore();

/** Confirms the chapter that is open for who is at work; where that is nobody, asks here who it is. */
export async function confirmHere(button: HTMLButtonElement): Promise<void> {
  const book = await fetchBookReading().catch(() => undefined);
  const chapter = book?.chapters.find(({ href }) => href === location.pathname);
  if (!book || !chapter) {
    saySo(button, words.notConfirmed(island.notFetched));
    return;
  }
  const keep = async (person: string) => {
    const saved = await confirmChapter(store, person, chapter.id, book.edition.id, toLocalDate(Date.now()));
    if (saved.answer !== 'saved') {
      saySo(button, words.notConfirmed(sayRefusal(saved)));
      return;
    }
    const state = stateOf(ruleIdsOf(chapter), saved.record.payload.confirmations, book.editions);
    showChapterEnd({ chapter, edition: book.edition.name, person: { name: readReader()?.name ?? '', state } });
    button.parentElement?.querySelector<HTMLElement>('.said')?.focus();
  };
  const reader = readReader();
  if (reader?.id) await keep(reader.id);
  else await ask(button, book, keep);
}

async function ask(button: HTMLButtonElement, book: BookReading, keep: (person: string) => Promise<void>): Promise<void> {
  await Promise.all([loadStyle(formStyle), loadStyle(style)]);
  const parent = button.parentElement!;
  parent.querySelector('.ask-person')?.remove();
  const box = element('div', { className: 'ask-person' });
  parent.append(box);
  button.hidden = true;
  const done = (chosen: boolean) => {
    render(null, box);
    box.remove();
    button.hidden = false;
    const person = readReader()?.id;
    if (chosen && person) void keep(person);
    else button.focus();
  };
  render(<AskPerson book={book} done={done} />, box);
}

function AskPerson({ book, done }: { book: BookReading; done(chosen: boolean): void }) {
  const { list, people, save } = usePeople(store);
  if (list.is === 'loading') return null;
  return (
    <>
      <p>{people.length > 0 ? words.whoReads : words.whoReadsFirst}</p>
      <PeopleList
        book={book}
        people={people}
        present=""
        choose={(person) => {
          writeReader(person);
          done(true);
        }}
      />
      <PersonForm id="ask" book={book} from={{ name: '', number: '', role: readReader()?.role ?? '', hall: people.at(-1)?.hall ?? '' }} others={people} save={(state) => save(state)} done={done} />
    </>
  );
}
