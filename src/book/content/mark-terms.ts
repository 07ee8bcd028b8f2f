import { readFileSync } from 'node:fs';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parse } from 'yaml';
import { type Glossary, glossarySchema } from './schema.ts';
import { makeTermFinder } from './terms.ts';

/**
 * A plugin of remark: marks the first use of each term in the clauses of a chapter as `<Term id="…" word="…" />`, and puts the list of them at
 * the end, `<Terms ids="…" />`. The terms are those of the book where none are given. Not marked is what lies in links, headings and tags of the text, and whatever stands beside the rules.
 */
export function markTerms(given?: Glossary['terms']) {
  return (tree: Root): void => {
    const find = makeTermFinder(given ?? glossarySchema.parse(parse(readFileSync('content/glossary.yaml', 'utf8'))).terms);
    const seen = new Set<string>();

    const split = (text: string): PhrasingContent[] => {
      const pieces: PhrasingContent[] = [];
      let at = 0;
      for (const { id, start, end } of find(text)) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (start > at) pieces.push(plain(text.slice(at, start)));
        pieces.push(element('mdxJsxTextElement', 'Term', { id, word: text.slice(start, end) }));
        at = end;
      }
      if (at < text.length || pieces.length === 0) pieces.push(plain(text.slice(at)));
      return pieces;
    };

    const visit = (node: Root | RootContent, inClause: boolean): void => {
      if (!('children' in node)) return;
      const within = inClause || isTag(node, 'Clause');
      const children = node.children as RootContent[];
      const marked = children.flatMap((child): RootContent[] => {
        if (within && child.type === 'text') return split(child.value);
        if (!within || !(isOpaque(child) || isTag(child))) visit(child, within);
        return [child];
      });
      children.splice(0, children.length, ...marked);
    };

    visit(tree, false);
    if (seen.size > 0) tree.children.push(element('mdxJsxFlowElement', 'Terms', { ids: [...seen].join(' ') }));
  };
}

const isOpaque = ({ type }: RootContent) => type === 'link' || type === 'linkReference' || type === 'heading';
const isTag = (node: Root | RootContent, name?: string) => (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (name === undefined || node.name === name);
const plain = (value: string): PhrasingContent => ({ type: 'text', value });

function element<T extends 'mdxJsxFlowElement' | 'mdxJsxTextElement'>(type: T, name: string, attributes: Record<string, string>) {
  return { type, name, children: [], attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })) } as unknown as T extends 'mdxJsxFlowElement' ? MdxJsxFlowElement : MdxJsxTextElement;
}
