import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles } from './sources.ts';

export interface Words {
  /** File and place in it. */
  at: string;
  text: string;
}

/** Every piece of Chinese that an editor has written under `content/`. */
export function listContentWords(): Words[] {
  const chapters = listFiles('content/chapters', /\.mdx$/).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, n) => ({ at: `${file}:${n + 1}`, text: plain(line) })),
  );
  const data = listFiles('content', /\.yaml$/).flatMap((file) => [...strings(parse(readFileSync(file, 'utf8')), file)]);
  return [...chapters, ...data].filter(({ text }) => /[\u3400-\u9fff]/.test(text));
}

/** Every piece that the interface says, but for those that are made of parts. */
export async function listInterfaceWords(): Promise<Words[]> {
  const files = listFiles('src/ui/text', /\.ts$/);
  return (await Promise.all(files.map(async (file) => [...strings(await import(`../../${file}`), file)]))).flat();
}

/** Strings inside data, with the path to each. */
export function* strings(value: unknown, at: string): Generator<Words> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${at} ${key}`);
}

/** A line of MDX as it is read: a figure stands for each parameter, a number for each citation, the words of attributes stay. */
function plain(line: string): string {
  return line
    .replace(/<Param id="[^"]*" \/>/g, '7日')
    .replace(/<Rule id="[^"]*" \/>/g, '4.3.1（二）')
    .replace(/<[^>]*?(title|caption)="([^"]*)"[^>]*>/g, '$2')
    .replace(/<[^>]*>/g, '')
    .replace(/^(title|gist|label):\s*/, '')
    .replace(/\*\*/g, '')
    .replace(/^\s*[-|]\s?|\s?\|\s*/g, '\n');
}

const han = '[\\u3400-\\u9fff]';

/** What GB/T 15834 and the house style do not allow, as [what, pattern]. */
const faults: [string, RegExp][] = [
  ['a space between 汉字 and letters or digits', new RegExp(`${han} +[A-Za-z0-9]|[A-Za-z0-9%] +${han}`)],
  ['a space between 汉字', new RegExp(`${han} +${han}`)],
  ['half-width punctuation after 汉字', new RegExp(`${han}[,.;:?!()]`)],
  ['half-width punctuation before 汉字', new RegExp(`[,;:?!()]${han}`)],
  ['straight quotation marks', new RegExp(`["']${han}|${han}["']`)],
  ['corner brackets for quotation marks', /[「」『』]/],
  ['an ellipsis or dash that is not two em long', /\.\.\.|(?<!…)…(?!…)|(?<!—)—(?!—)/],
  ['doubled punctuation', /[，。；：、]{2,}/],
  ['full-width letters or digits', /[０-９Ａ-Ｚａ-ｚ]/],
  ['a range with a wrong dash', /\d[-~–]\d+[日天次分月年小]/],
  ['an ordinal with a mark after its bracket', /（[一二三四五六七八九十]+）[、．.]/],
];

const pairs = ['“”', '‘’', '（）', '《》'];

/** What is wrong with a piece of Chinese, in words; empty when nothing is. */
export function findFaults(text: string): string[] {
  const single = faults.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  const open = pairs.filter(([left, right]) => text.split(left!).length !== text.split(right!).length);
  return [...single, ...open.map((pair) => `an unpaired ${pair}`)];
}
