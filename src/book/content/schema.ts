import { z } from 'astro/zod';

const ruleId = z.string().regex(/^\d+[A-Z]?(\.\d+[A-Z]?){1,3}$/, 'a rule id is chapter.section.article.paragraph, like 4.3.1.2');

/** A date as text. YAML readers differ in whether one without quotes is a text; both are taken. */
export const isoDate = (needed: string) => z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date(needed));

/** `content/handbook.yaml`: the book as a whole. */
export const handbookSchema = z.strictObject({
  // Full title, as on the cover.
  title: z.string().min(1),
  // Short title, for the head of every page.
  short: z.string().min(1),
  // The company whose rules these are.
  company: z.string().min(1),
  // The edition in words, as citations print it.
  edition: z.string().min(1),
  // The edition as an identifier: kept with every record that is filled in under it.
  editionId: z.string().min(1),
  // Where the site will stand; printed sheets carry it as a QR code.
  url: z.url(),
  // One or two sentences for the home page.
  intro: z.string().min(1),
  // Who acts. The ids are what `who` in the chapters and `role` in the definitions name; `all` is everybody.
  roles: z.record(z.string(), z.strictObject({
    // Name of the role on the page.
    name: z.string().min(1),
    // What it is there for, in a line.
    duty: z.string().min(1),
  })),
  // Id of the role that runs a hall and countersigns the duty sheets.
  manager: z.string(),
  // Names of the company's halls, offered where a form asks for one. May be empty.
  halls: z.array(z.string().min(1)),
  // What a person signs after reading (阅读确认书).
  signOff: z.strictObject({
    // The sentence above the signature. On the sheet the chapters that were read have a date.
    declaration: z.string().min(1),
    // Ids of the facts in laws.yaml that say what announcing and signing are for.
    facts: z.array(z.string()),
  }),
});
export type Handbook = z.infer<typeof handbookSchema>;

/** An entry of `content/parameters.yaml`: a figure that the company sets. */
export const parameterSchema = z.strictObject({
  // What it is called on the page of all parameters.
  name: z.string().min(1),
  // The figure, or words where it is not a number.
  value: z.union([z.number(), z.string().min(1)]),
  // Printed straight after the value.
  unit: z.string().min(1).optional(),
  // Where the figure says how often and not how soon. interval: the time from one round to the next. times-a-day: the rounds of each day.
  rhythm: z.enum(['interval', 'times-a-day']).optional(),
  // example until the company has confirmed it; examples are marked wherever they show.
  status: z.enum(['example', 'confirmed']),
  // The rules that it completes.
  rules: z.array(ruleId).min(1, 'a parameter belongs to at least one rule'),
  // text (said by leaving it out): it stands in the text of every rule it belongs to. form: only a form counts by it, for these rules.
  stands: z.enum(['text', 'form']).optional(),
  // Why this value, and what the company looks at when it confirms it.
  note: z.string().min(1),
  // The law's limit, in the unit of the value. A value outside it stops the build.
  bound: z.strictObject({
    // Id of the fact in laws.yaml.
    fact: z.string(),
    // Smallest value allowed.
    min: z.number().optional(),
    // Greatest value allowed.
    max: z.number().optional(),
  }).optional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

const grade = z.enum(['A', 'B', 'C']);

/** `content/laws.yaml`: the laws cited, and the facts cited from them. */
export const lawsSchema = z.strictObject({
  laws: z.record(z.string(), z.strictObject({
    // Full name.
    name: z.string().min(1),
    // statute 法律. regulation 行政法规 and 部门规章. Each has its page.
    rank: z.enum(['statute', 'regulation']),
    // Number of the decree, where it has one that was read.
    number: z.string().optional(),
    // The version that was read.
    version: z.string().min(1),
    // A: full text read. B: excerpts read. C: second-hand.
    grade,
  })),
  facts: z.record(z.string(), z.strictObject({
    // Id of the law above.
    law: z.string(),
    // Article and paragraph. Facts of grade C have none.
    article: z.string().optional(),
    // As above, for this fact.
    grade,
    // The fact in a plain sentence. 可以 stays 可以.
    text: z.string().min(1),
    // The figure in it, where there is one.
    figure: z.string().optional(),
    // Rules that it supports, the one that it supports most first: it is spelled out beside that one and cited beside the others.
    rules: z.array(ruleId),
    // Cited beside the first as well; its sentence stands on the page of the laws alone.
    brief: z.literal(true).optional(),
  })),
});
export type Laws = z.infer<typeof lawsSchema>;

/** `content/glossary.yaml`: the terms that the book explains, and the everyday words by which people look for a rule. */
export const glossarySchema = z.strictObject({
  terms: z.record(z.string(), z.strictObject({
    // The term as the chapters write it.
    name: z.string().min(1),
    // Other writings of it in the chapters, and short forms.
    also: z.array(z.string().min(1)).default([]),
    // What it means here, in a sentence or two that begin with neither the term nor 是.
    means: z.string().min(1),
    // Rules where it matters most.
    rules: z.array(ruleId).default([]),
  })),
  // By rule: what an employee on the floor would type who does not know how the rule puts it.
  aliases: z.record(ruleId, z.array(z.string().min(1)).min(1)),
});
export type Glossary = z.infer<typeof glossarySchema>;

const kind = z.enum(['duty', 'ban', 'definition', 'principle']);
const when = z.enum(['event', 'always', 'annual', 'monthly', 'regular']);

/** `content/changes.yaml`: the editions, the oldest first, and what each changed. */
export const changesSchema = z.strictObject({
  editions: z.array(z.strictObject({
    // As `editionId` in handbook.yaml; the last one here is the present one.
    id: z.string().min(1),
    // In words, as `edition` in handbook.yaml.
    name: z.string().min(1),
    // From when it holds.
    date: isoDate('needs a date like 2027-01-01: from when the edition holds'),
    // One sentence to the reader about the edition as a whole.
    note: z.string().min(1, 'says nothing yet; one sentence to the reader'),
    // Nothing for the first one.
    changes: z.array(z.strictObject({
      // material: what must be done is no longer the same; who has read it reads it again. editorial: only said better.
      kind: z.enum(['material', 'editorial']),
      // One line to the reader: what is different now.
      line: z.string().min(1, 'says nothing yet; one line to the reader: what is different now'),
      // The rules it touched.
      rules: z.array(z.strictObject({
        id: ruleId,
        // The text before, without markup. Left out where the words stayed, where the rule is new, and where it is repealed.
        was: z.string().min(1).optional(),
        // What was otherwise before in its tag: only what changed. Left out with `was`, the rule is new, or repealed with this edition.
        before: z.strictObject({
          // Role ids that carried it out.
          who: z.array(z.string()).min(1).optional(),
          // As `when` of a clause; null where there was none.
          when: when.nullable().optional(),
          // As `kind` of a clause.
          kind: kind.optional(),
          // The record that it asked for; null where it asked for none.
          evidence: z.string().min(1).nullable().optional(),
        }).optional(),
      })).min(1, 'a change touches at least one rule'),
    })),
  })).min(1, 'there is at least the first edition'),
});
export type Changes = z.infer<typeof changesSchema>;

/** The head of a chapter file. */
export const chapterSchema = z.strictObject({
  // Number of the chapter: 4, or 6A for one that is inserted.
  id: z.string().regex(/^\d+[A-Z]?$/, 'a chapter id is a number, like "4"; quote it'),
  // Name of the chapter without its number.
  title: z.string().min(1),
  // One sentence: what the chapter is about.
  gist: z.string().min(1),
  // Said instead of 第…章, for a chapter without a number.
  label: z.string().optional(),
  // Id of the role that answers for the chapter and reviews it.
  owner: z.string().min(1),
  // By when it is reviewed again.
  review: isoDate('needs a date like 2027-12-01: by when the chapter is reviewed again'),
});
export type ChapterHead = z.infer<typeof chapterSchema>;

/** A rule (条文), as the chapters' syntax trees give it. */
export const ruleSchema = z.strictObject({
  // Permanent id; the HTML id and the citation.
  id: ruleId,
  // As people cite it: 4.3.1（二）.
  label: z.string(),
  // Where it stands.
  chapter: z.strictObject({ id: z.string(), slug: z.string(), title: z.string() }),
  section: z.strictObject({ id: z.string(), title: z.string() }),
  article: z.strictObject({ id: z.string(), title: z.string() }),
  // duty 须做, ban 不得做, definition 说明, principle 原则.
  kind,
  // Role ids that carry it out.
  who: z.array(z.string()).min(1, 'a rule names who carries it out'),
  // When it applies; definitions and principles have no moment.
  when: when.optional(),
  // The record that shows that it was done.
  evidence: z.string().optional(),
  // source: stated by the regulations. supplement: written by the editors.
  origin: z.enum(['source', 'supplement']),
  // Id of the edition that repealed it. It keeps its id and its text, and nobody has to do it any more: no form may cite it.
  repealed: z.string().optional(),
  // The source breaks off inside this rule.
  truncated: z.boolean(),
  // Ids of the parameters in its text.
  parameters: z.array(z.string()),
  // Its text without markup, parameters filled in.
  text: z.string().min(1, 'a clause has text'),
});
export type Rule = z.infer<typeof ruleSchema>;
