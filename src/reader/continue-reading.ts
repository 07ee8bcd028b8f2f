/** 继续阅读 on the home page: the section that this person read last. */
import { element } from '../lib/element.ts';
import { readPlace } from '../storage/reader-preference.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { type BookReading, nameOf } from './book-reading.ts';

export function offerPlace({ chapters }: BookReading, person: string): void {
  const line = document.querySelector<HTMLElement>('[data-place]');
  if (!line) return;
  const [slug, sectionId] = (readPlace(person) ?? '').split('#');
  const chapter = chapters.find((one) => one.slug === slug);
  line.hidden = !chapter;
  if (!chapter) return;
  const section = chapter.sections.find(({ id }) => id === sectionId);
  const href = section ? `${chapter.href}#${section.id}` : chapter.href;
  const name = nameOf(chapter);
  line.replaceChildren(words.continueReading, element('a', { href, textContent: section ? words.place(name, `${section.id}${section.title}`) : name }));
}
