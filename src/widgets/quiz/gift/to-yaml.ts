import type { GiftQuestion } from './gift.ts';

/** A JSON string is a YAML string too. */
const quote = (text: string) => JSON.stringify(text);

/**
 * Questions as a file of the bank writes them, for an editor to complete: what GIFT does not know (rules, 解析) is left as an empty value, which
 * the build refuses in words until it is filled in.
 */
export function toYaml(questions: readonly GiftQuestion[]): string {
  const lines = ['title: ""', 'section: ""', 'questions:'];
  let situation: string | undefined;
  for (const [n, question] of questions.entries()) {
    const { kind, title, stem } = question;
    const isPart = situation !== undefined && title.startsWith(`${situation}/`);
    if (!isPart) situation = undefined;
    if (kind === 'description') {
      const next = questions[n + 1]?.title ?? '';
      // A text that nothing refers to is no question.
      if (title === '' || !next.startsWith(`${title}/`)) continue;
      situation = title;
      lines.push(`  - id: ${toId(title, n)}`, '    revision: 1', '    kind: case', `    stem: ${quote(stem)}`, '    questions:');
      continue;
    }
    const indent = isPart ? '      ' : '  ';
    lines.push(...toLines(question, n).map((line, m) => `${indent}${m === 0 ? '- ' : '  '}${line}`));
  }
  return `${lines.join('\n')}\n`;
}

type Asked = Exclude<GiftQuestion, { kind: 'description' }>;

function toLines(question: Asked, n: number): string[] {
  const { tags, title, stem, explain, id } = question;
  const rules = tags.filter((tag) => /^\d+[A-Z]?(\.\d+[A-Z]?){1,3}$/.test(tag));
  const tagged = (name: string) => tags.find((tag) => new RegExp(`^${name}-\\d+$`).test(tag))?.replace(`${name}-`, '') ?? '1';
  const [kind, ...answers] = answerLines(question);
  return [
    `id: ${toId(id || title.replace(/^.*\//, ''), n)}`,
    `revision: ${tagged('revision')}`,
    `kind: ${kind}`,
    `rules: [${rules.map(quote).join(', ')}]`,
    `difficulty: ${tagged('difficulty')}`,
    `stem: ${quote(stem)}`,
    ...answers,
    `explain: ${quote(explain)}`,
  ];
}

/** The name of the kind, and the lines of its answers. */
function answerLines(question: Asked): [string, ...string[]] {
  switch (question.kind) {
    case 'judge':
      return ['judge', `answer: ${question.answer}`];
    case 'blank':
      return ['blank', 'blanks:', `  - [${question.answers.map(quote).join(', ')}]`];
    case 'match': {
      const { pairs } = question;
      // Places from 1 on, matched with steps, is how write.ts says an order.
      if (pairs.every(({ left }, m) => left === String(m + 1))) return ['order', 'steps:', ...pairs.map(({ right }) => `  - ${quote(right)}`)];
      return ['match', 'pairs:', ...pairs.map(({ left, right }) => `  - { left: ${quote(left)}, right: ${quote(right)} }`)];
    }
    default:
      return [question.kind, 'options:', ...question.options.map(({ text, right, note }) => `  - { text: ${quote(text)}${right ? ', right: true' : ''}${note ? `, note: ${quote(note)}` : ''} }`)];
  }
}

/** An id of ours, or one that the editor can see is a stand-in. */
const toId = (title: string, n: number): string => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(title) ? title : `question-${n + 1}`);
