import type { GiftFault, GiftOption, GiftProblem, GiftQuestion } from './gift.ts';

type Answers = Pick<GiftQuestion, 'kind'> & Record<string, unknown>;

/** Escaped characters sleep in the private use area while the marks are looked for. */
const asleep = '~=#{}:\\';
const sleep = (text: string) => text.replace(/\\([~=#{}:\\n])/g, (_, mark: string) => (mark === 'n' ? '\uE100' : String.fromCharCode(0xe000 + asleep.indexOf(mark))));
const wake = (text: string) => text.replace(/[\uE000-\uE006]/g, (mark) => asleep[mark.charCodeAt(0) - 0xe000]!).replaceAll('\uE100', '\n').trim();

/** Reads a GIFT file. What cannot be used comes back as a problem with its line; the rest is read all the same. */
export function readGift(text: string): { questions: GiftQuestion[]; problems: GiftProblem[] } {
  const questions: GiftQuestion[] = [];
  const problems: GiftProblem[] = [];
  let category = '';
  for (const { line, lines } of toBlocks(text)) {
    const comments = lines.filter((one) => /^\s*\/\//.test(one));
    const marks = [...comments.join('\n').matchAll(/\[(id|tag):((?:\\.|[^\]])*)\]/g)].map(([, name, value = '']) => ({ name, value: value.trim() }));
    const rest = lines.filter((one) => !/^\s*\/\//.test(one));
    const named = rest.find((one) => /^\s*\$CATEGORY:/.test(one));
    if (named) category = named.replace(/^\s*\$CATEGORY:/, '').trim();
    const block = sleep(rest.filter((one) => one !== named).join('\n').trim());
    if (block === '') continue;
    const [, title = '', asked = block] = /^::([\s\S]*?)::([\s\S]*)$/.exec(block) ?? [];
    const read = readBlock(asked.replace(/^\s*\[(html|moodle|plain|markdown)\]/, ''));
    if (typeof read === 'string') problems.push({ line, says: read });
    else questions.push({ line, category, title: wake(title), id: marks.find(({ name }) => name === 'id')?.value ?? '', tags: marks.flatMap(({ name, value }) => (name === 'tag' ? [value] : [])), ...read });
  }
  return { questions, problems };
}

/** Questions are parted by blank lines. */
function toBlocks(text: string): { line: number; lines: string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  for (const [n, line] of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = { line: n + 1, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

function readBlock(block: string): GiftFault | (Answers & Pick<GiftQuestion, 'stem' | 'explain'> & GiftRest) {
  const from = block.indexOf('{');
  const to = block.indexOf('}');
  if (from === -1 && to === -1) return { kind: 'description', stem: wake(block), explain: '' };
  if (from === -1 || to < from || block.indexOf('{', from + 1) !== -1 || block.indexOf('}', to + 1) !== -1) return 'unclosed';
  const [inner = '', explain = ''] = block.slice(from + 1, to).split('####');
  const answers = readAnswers(inner.trim());
  if (typeof answers === 'string') return answers;
  const before = wake(block.slice(0, from));
  const after = wake(block.slice(to + 1));
  const isGap = after !== '' || answers.kind === 'blank';
  return { ...answers, stem: isGap ? `${before}____${after}` : before, explain: wake(explain) };
}

type GiftRest = GiftQuestion extends infer Q ? (Q extends GiftQuestion ? Omit<Q, 'line' | 'category' | 'title' | 'id' | 'tags' | 'stem' | 'explain'> : never) : never;

function readAnswers(inner: string): GiftFault | GiftRest {
  if (inner === '') return 'essay';
  if (inner.startsWith('#')) return 'numerical';
  const truth = /^(T|TRUE|F|FALSE)\s*(#[\s\S]*)?$/i.exec(inner);
  if (truth) return { kind: 'judge', answer: /^t/i.test(truth[1]!) };
  const parts = inner.split(/(?=[~=])/).map((part) => part.trim()).filter(Boolean);
  // A single answer may stand without its mark.
  if (!/^[~=]/.test(parts[0]!)) return parts.length === 1 ? { kind: 'blank', answers: [wake(parts[0]!)] } : 'no-answer';
  const read = parts.map(readPart);
  if (read.some((part) => part === undefined)) return 'weights';
  const found = read as NonNullable<(typeof read)[number]>[];
  if (found.every(({ mark }) => mark === '=') && found.every(({ text }) => text.includes('->'))) return readPairs(found.map(({ text }) => text));
  if (found.every(({ mark }) => mark === '=')) return { kind: 'blank', answers: found.filter(({ weight }) => weight === undefined || weight >= 100).map(({ text }) => wake(text)) };
  return readOptions(found);
}

/** `=%50%text#feedback`. */
function readPart(part: string): { mark: string; weight: number | undefined; text: string; note: string } | undefined {
  const weighed = /^[~=]\s*%([^%]*)%/.exec(part);
  const weight = weighed ? Number(weighed[1]!.replace(',', '.')) : undefined;
  if (weight !== undefined && !Number.isFinite(weight)) return undefined;
  const [text = '', ...notes] = part.slice(weighed ? weighed[0].length : 1).split('#');
  return { mark: part[0]!, weight, text, note: wake(notes.join('#')) };
}

function readPairs(texts: readonly string[]): GiftFault | GiftRest {
  const pairs = texts.map((text) => {
    const [left = '', right = ''] = text.split('->');
    return { left: wake(left), right: wake(right) };
  });
  // A right side without a left one is only there to be wrong.
  const whole = pairs.filter(({ left, right }) => left !== '' && right !== '');
  return whole.length < 3 ? 'few-pairs' : { kind: 'match', pairs: whole };
}

function readOptions(parts: readonly { mark: string; weight: number | undefined; text: string; note: string }[]): GiftFault | GiftRest {
  const several = parts.every(({ mark }) => mark === '~');
  const options = parts.map(({ mark, weight, text, note }): GiftOption => ({ text: wake(text), right: several ? (weight ?? 0) > 0 : mark === '=', ...(note ? { note } : {}) }));
  const right = options.filter((option) => option.right).length;
  if (right === 0) return 'no-right';
  if (right === options.length || options.length < 3 || options.length > 5) return 'options';
  return { kind: right === 1 ? 'single' : 'multiple', options };
}
