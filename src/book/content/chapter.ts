import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { ruleLabel } from '../../lib/rule-ref.ts';
import { nearest, schemaProblems, type Problem } from './problem.ts';
import { chapterSchema, ruleSchema, type ChapterHead, type Parameter, type Rule } from './schema.ts';

export interface Chapter extends ChapterHead {
  /** File name without its ending, the last part of the address. */
  slug: string;
  sections: { id: string; title: string }[];
}

/** A tag of the text that names something by id: to be checked once everything is read. */
export interface Citation {
  file: string;
  line: number;
  tag: string;
  ids: string[];
}

export interface ReadChapter {
  chapter: Chapter | undefined;
  rules: Rule[];
  citations: Citation[];
  /** Ids of clauses that are there but cannot be used as they are. */
  faulty: string[];
  problems: Problem[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Root | RootContent;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkCjkFriendly).use(remarkMdx);

/** Tags that cite, and the attribute that holds the ids. */
const citing: Record<string, string> = { Rule: 'id', Param: 'id', Checklist: 'id', Scorecard: 'id', Log: 'id', Quiz: 'id' };

const knownTags = new Set([...Object.keys(citing), 'Section', 'Article', 'Clause', 'Say', 'Case', 'Tip', 'Table', 'Red']);
const clauseAttributes = ['id', 'who', 'when', 'kind', 'evidence', 'origin', 'truncated', 'repealed'];

/**
 * Reads one chapter's syntax tree: its head, sections, rules, and everything it cites. What is wrong comes back as
 * problems, so that an author sees all of them at once.
 */
export function readChapter(file: string, slug: string, source: string, parameters: Record<string, Parameter>): ReadChapter {
  const problems: Problem[] = [];
  const citations: Citation[] = [];
  const rules: Rule[] = [];
  const faulty: string[] = [];
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    return { chapter: undefined, rules, citations, faulty, problems: [{ file, at: line ? `line ${line}` : '', message: `is not well-formed MDX: ${reason}` }] };
  }
  const frontmatter = tree.children.find((node) => node.type === 'yaml');
  const head = chapterSchema.safeParse(parseYaml(frontmatter?.value ?? '') ?? {});
  if (!head.success) return { chapter: undefined, rules, citations, faulty, problems: schemaProblems(file, head.error, chapterSchema) };
  const chapter: Chapter = { ...head.data, slug, sections: [] };
  /** A ban whose red line has not come yet. */
  let unmarked: { id: string; at: string } | undefined;
  const demandRed = () => {
    if (unmarked) problems.push({ file, at: unmarked.at, message: `<Clause id="${unmarked.id}"> is a ban, so <Red title="…"> stands after it, before the next clause.` });
    unmarked = undefined;
  };
  const place = { section: { id: '', title: '' }, article: { id: '', title: '' } };

  const visit = (node: Node): void => {
    if (isElement(node)) {
      const at = lineOf(node);
      const tag = node.name ?? '';
      if (/^[A-Z]/.test(tag) && !knownTags.has(tag)) problems.push({ file, at, message: `there is no tag <${tag}>.${nearest(tag, knownTags)}` });
      const cited = citing[tag];
      if (cited) citations.push({ file, line: node.position?.start.line ?? 0, tag, ids: (attribute(node, cited) ?? '').split(' ').filter(Boolean) });
      if (tag === 'Section' || tag === 'Article') {
        const here = { id: attribute(node, 'id') ?? '', title: attribute(node, 'title') ?? '' };
        const parent = tag === 'Section' ? chapter.id : place.section.id;
        if (!here.title) problems.push({ file, at, message: `<${tag}> needs a title.` });
        if (!here.id.startsWith(`${parent}.`)) problems.push({ file, at, message: `<${tag} id="${here.id}"> stands in ${parent}, so its id begins with "${parent}.".` });
        if (tag === 'Section') chapter.sections.push(here);
        place[tag === 'Section' ? 'section' : 'article'] = here;
      }
      if (tag === 'Clause' || tag === 'Article') demandRed();
      if (tag === 'Clause') readClause(node);
      if (tag === 'Red') unmarked = undefined;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };

  const readClause = (node: Element): void => {
    const at = lineOf(node);
    const id = attribute(node, 'id') ?? '';
    for (const { name } of node.attributes.filter((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute'))
      if (!clauseAttributes.includes(name)) problems.push({ file, at, message: `<Clause> has no attribute "${name}".${nearest(name, clauseAttributes)} Known attributes: ${clauseAttributes.join(', ')}.` });
    if (id !== place.article.id && !id.startsWith(`${place.article.id}.`)) problems.push({ file, at, message: `<Clause id="${id}"> stands in article ${place.article.id}, so its id is that or begins with "${place.article.id}.".` });
    const kind = attribute(node, 'kind') ?? 'duty';
    const when = attribute(node, 'when');
    if ((kind === 'duty' || kind === 'ban') && !when) problems.push({ file, at, message: `<Clause id="${id}"> is a ${kind}, so it needs when="event | always | annual | monthly | regular".` });
    const rule = ruleSchema.safeParse({
      id,
      label: ruleLabel(id),
      chapter: { id: chapter.id, slug, title: chapter.title },
      section: place.section,
      article: place.article,
      kind,
      who: (attribute(node, 'who') ?? '').split(' ').filter(Boolean),
      when,
      evidence: attribute(node, 'evidence'),
      origin: attribute(node, 'origin') ?? 'source',
      repealed: attribute(node, 'repealed'),
      truncated: node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'truncated'),
      parameters: [...parametersIn(node)],
      text: plainText(node, parameters).replace(/\n+/g, '\n').trim(),
    });
    if (kind === 'ban') unmarked = { id, at };
    if (rule.success) rules.push(rule.data);
    else faulty.push(id);
    if (rule.error) problems.push(...schemaProblems(file, rule.error, ruleSchema).map((problem) => ({ ...problem, at: `${at}, <Clause id="${id}"> ${problem.at}` })));
  };

  visit(tree);
  demandRed();
  return { chapter, rules, citations, faulty, problems };
}

const isElement = (node: Node): node is Element => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const lineOf = (node: Node) => `line ${node.position?.start.line ?? '?'}`;

function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function* parametersIn(node: Node): Generator<string> {
  if (isElement(node) && node.name === 'Param') yield attribute(node, 'id') ?? '';
  if ('children' in node) for (const child of node.children) yield* parametersIn(child);
}

const blocks = new Set(['paragraph', 'listItem', 'heading', 'tableRow']);

/** The words of a node as a reader would say them: parameters filled in, citations as their labels, one line a paragraph. */
function plainText(node: Node, parameters: Record<string, Parameter>): string {
  if (isElement(node)) {
    const id = attribute(node, 'id') ?? '';
    if (node.name === 'Param') return parameters[id] ? sayParameter(parameters[id]) : '';
    if (node.name === 'Rule') return ruleLabel(id);
  }
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => plainText(child, parameters)).join('');
  return blocks.has(node.type) ? `${inner}\n` : inner;
}

/** Value and unit as they stand in a sentence: 7日. */
export const sayParameter = ({ value, unit }: Parameter): string => `${value}${unit ?? ''}`;
