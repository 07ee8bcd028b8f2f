import { element } from '../../lib/element.ts';
import { book } from '../../ui/text/zh-Hans/book.ts';
import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { fold } from './fold.ts';
import { cutRound, markPieces, type Pieces } from './mark-pieces.ts';
import { goAndMark, withWords } from './open-hit.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/** What has been found, as a link: a rule with number, 条旨 and the sentence that matches, all else with its kind; the matches marked. Text nodes only. */
export function drawHit(record: SearchRecord, { words }: Query): HTMLAnchorElement {
  const { kind, label, title, text: body, place, who, also, href, example } = record;
  const link = element('a', { className: 'hit', href: withWords(href, words) });
  link.addEventListener('click', (event) => goAndMark(event, link, words));
  const isRule = kind === 'rule';
  // The group is named after its kind, so that what stands in front may say where it is from.
  link.append(element('b', {}, [isRule ? label : place || text.kinds[kind]]));
  if (isRule) link.append(element('small', {}, draw(markPieces(title, words))));
  const sentence = cutRound(body, words);
  const said = element('span', {}, isRule ? draw(markPieces(sentence, words)) : draw(markPieces(label, words)));
  if (example) said.append(element('i', { className: 'own' }, [book.exampleMark]));
  if (!isRule && sentence) said.append(element('span', {}, draw(markPieces(sentence, words))));
  // Where an everyday word led here, it says so: the text does not hold it.
  const meant = also.filter((one) => words.some((word) => fold(one).plain.includes(word) && !fold(body + title + label).plain.includes(word)));
  const foot = [isRule && place, who].filter(Boolean).join(text.by);
  if (foot || meant.length > 0) said.append(element('em', {}, [foot, ...(meant.length > 0 ? [element('q', {}, draw(markPieces(meant[0]!, words)))] : [])]));
  link.append(said);
  return link;
}

const draw = (pieces: Pieces) => pieces.map(({ words, match }) => (match ? element('mark', {}, [words]) : words));
