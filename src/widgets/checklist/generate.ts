import type { AuthoredChecklist, ChecklistInput } from './schema.ts';

/** What an item is made of: a rule of the book. */
export interface SourceRule {
  id: string;
  kind: string;
  text: string;
  who: string[];
  chapter: { id: string; slug: string; title: string };
}

/** The sections of an authored checklist: as written, or one for each chapter with an item for each of its rules. `heading` names a chapter with its number. */
export function makeSections({ generate, sections, ...head }: AuthoredChecklist, rules: readonly SourceRule[], heading: (chapter: SourceRule['chapter']) => string): ChecklistInput {
  if (!generate) return { ...head, sections: sections ?? [] };
  const { kinds, answer, points, evidence, pass, critical = [] } = generate;
  const asked = rules.filter(({ kind }) => kinds.some((one) => one === kind));
  const chapters = new Map(asked.map(({ chapter }) => [chapter.id, heading(chapter)]));
  return {
    ...head,
    sections: [...chapters].map(([id, title]) => ({
      id: `chapter-${toKebab(id)}`,
      title,
      numbered: false,
      ...(pass !== undefined && { pass }),
      items: asked
        .filter((rule) => rule.chapter.id === id)
        .map((rule) => ({
          id: `rule-${toKebab(rule.id)}`,
          text: rule.text,
          rules: [rule.id],
          answer,
          ...(points !== undefined && { points }),
          ...(evidence && { evidence }),
          ...(critical.includes(rule.id) && { critical: true }),
          who: rule.who,
        })),
    })),
  };
}

/** 4.3.1.2A → 4-3-1-2a: ids of rules are permanent, so these are. */
const toKebab = (id: string): string => id.toLowerCase().replaceAll('.', '-');
