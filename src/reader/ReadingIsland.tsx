import { useEffect, useMemo, useState } from 'preact/hooks';
import { sitePath } from '../lib/site-path.ts';
import { toCsv } from '../lib/csv.ts';
import { toLocalDate } from '../lib/clock.ts';
import { writeReader } from '../storage/reader-preference.ts';
import { openStore } from '../storage/store.ts';
import { AsideNotice } from '../ui/AsideNotice.tsx';
import { printAs, setUsualPrint } from '../ui/print.ts';
import { readingPage as words } from '../ui/text/zh-Hans/reading-page.ts';
import { status, storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { useGiving } from '../ui/use-giving.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { BookReading } from './book-reading.ts';
import { ChapterList } from './ChapterList.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonalSheet } from './PersonalSheet.tsx';
import { countRead, progressOf, toRows } from './progress.ts';
import { noDefinition, readingKind, readingsOf } from './stored.ts';
import { usePeople, useReader } from './use-people.ts';

/** Readings are filled under no definition; the hook that lists records asks for one all the same. */
const form = { id: readingsOf, fingerprint: noDefinition.fingerprint };
const noOlder = () => null;

/** What has been read: by the person at work, chapter by chapter, and by everybody at a glance. Until the browser takes over it is a blank sheet. */
export default function ReadingIsland({ data: book }: { data: BookReading }) {
  const store = useMemo(() => openStore(), []);
  const { list, people } = usePeople(store);
  const { list: kept } = useKept(store, readingKind, form, noOlder);
  const reader = useReader();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const readings = kept.is === 'ready' ? kept.kept.map(({ record }) => record.payload) : [];
  const person = people.find(({ id }) => id === reader?.id);
  const progress = progressOf(book, readings, person?.id ?? '');
  const reopened = progress.filter(({ state }) => state.is === 'reopened').length;
  const unavailable = list.is === 'unavailable' ? list.why : kept.is === 'unavailable' ? kept.why : undefined;

  useEffect(() => setUsualPrint(person ? 'result' : 'blank'), [person]);
  const print = (mode: 'blank' | 'result') => setSaid(printAs(mode) ? '' : words.cannotPrint);
  const openMenu = (event: Event) => {
    // The page closes menus at a click beside them, and this one is beside it.
    event.stopPropagation();
    document.querySelector<HTMLElement>('summary[data-reader]')?.click();
  };

  return (
    <>
      <section class="rd" aria-labelledby="mine" data-noprint>
        <header class="rd__head">
          <h2 id="mine">{person ? words.forWhom(person.name) : words.mine}</h2>
          <button type="button" class="btn" data-needs-js onClick={openMenu}>
            {person ? words.switchTo : words.chooseNow}
          </button>
        </header>
        {unavailable && (
          <p class="rd__bad">
            {words.unavailable}
            {reasons[unavailable]}
          </p>
        )}
        <p class="rd__sum num" data-needs-js>
          {list.is === 'loading' ? status.loading : person ? words.progress(countRead(progress), reopened, progress.length) : words.nobody}
        </p>
        <ChapterList book={book} progress={progress} />
        <p class="rd__acts" data-needs-js>
          {person && (
            <button type="button" class="btn btn--p" onClick={() => print('result')}>
              {words.printSheet}
            </button>
          )}
          <button type="button" class="btn" onClick={() => print('blank')}>
            {words.printBlank}
          </button>
          <a class="btn" href={sitePath('reading/hall/')}>
            {words.toHallSheet}
          </a>
        </p>
        <p data-without-js>
          <a href={sitePath('reading/hall/')}>{words.hallSheet}</a>
        </p>
        <p role="status" class="rd__bad">
          {said}
        </p>
      </section>
      <section class="rd" aria-labelledby="everybody" data-noprint data-needs-js>
        <h2 id="everybody">{words.everybody}</h2>
        {people.length === 0 ? <p class="rd__note">{list.is === 'loading' ? status.loading : words.noPeople}</p> : <PeopleTable book={book} people={people} readings={readings} present={person?.id ?? ''} choose={writeReader} />}
        {kept.is === 'ready' && <AsideNotice aside={kept.aside} name={words.csvName} give={give} />}
        {people.length > 0 && (
          <p class="rd__acts">
            <button type="button" class="btn" onClick={() => give(`${words.csvName}-${toLocalDate(Date.now())}`, 'csv', toCsv(toRows(book, readings, people, words)))}>
              {words.giveCsv}
            </button>
          </p>
        )}
        {box}
      </section>
      <PersonalSheet book={book} person={person} progress={progress} />
    </>
  );
}
