import { z } from 'astro/zod';

/** Permanent key of anything inside a log. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and hyphens, like reported-at');

const options = z.array(z.string().min(1), 'a choice has options').min(2, 'a choice has at least two options');

/** What any field has, whatever is entered in it. */
const asked = {
  // Permanent key of the field: what was entered is kept under it. Never give an old id to another field.
  id: idSchema,
  // Head of its column, as short as can be.
  label: z.string().min(1),
  // true: an entry cannot be registered without it. Otherwise it may be filled in later.
  required: z.boolean().default(false),
  // What belongs in it, in a few words, as the form says it.
  hint: z.string().min(1).optional(),
  // Width of its column on paper, in millimetres of an A4 sheet laid on its side. Without one it has no column there, only a line on the single form.
  width: z.number().positive().optional(),
  // true: it has a column in the list on the screen. Left out everywhere, the required fields have one.
  column: z.boolean().optional(),
};

const plain = <K extends string>(kind: K) => z.strictObject({ ...asked, kind: z.literal(kind) });

/** The fields that can stand alone or inside a repeated entry. `kind` says what is entered. */
const simpleKinds = [
  // A line of up to 60 characters.
  z.strictObject({
    ...asked,
    kind: z.literal('text'),
    // It names or numbers a customer or visitor: shown as 张* (name) or with its middle covered (id) until revealed. Only in sealed logs.
    personal: z.enum(['name', 'id']).optional(),
  }),
  // Up to 500 characters.
  plain('long-text'),
  // A figure.
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    // Said after it: 台, 人, 学时.
    unit: z.string().min(1).optional(),
    // Digits after the point, none unless told.
    decimals: z.int().min(0).max(3).default(0),
  }),
  // 元, to two digits after the point.
  plain('money'),
  // A telephone number of a customer: shown as 138****5678 until revealed. Only in sealed logs.
  plain('phone'),
  // Name of one who works here; names entered before are offered.
  plain('person'),
  // One of these. Options are kept as they are worded; write them from the least to the most where they have an order.
  z.strictObject({ ...asked, kind: z.literal('choice'), options }),
  // Any of these.
  z.strictObject({ ...asked, kind: z.literal('choices'), options }),
  // 是 or 否.
  plain('yes-no'),
  // A day; it may lie ahead, for what is planned or promised.
  plain('date'),
  // Day and time of what has happened; it cannot lie ahead.
  plain('date-time'),
  // Hours and minutes that something took.
  plain('duration'),
  // An entry of another log, by its number: the device of a fault is one of the list of devices.
  z.strictObject({
    ...asked,
    kind: z.literal('record'),
    // Id of that log. An unsealed log names no sealed one.
    log: z.string(),
    // Id of the field of that log that names its entries beside the number.
    shows: z.string(),
  }),
  // Signed on paper; nothing is entered on the screen.
  plain('signature'),
] as const;

const simpleField = z.discriminatedUnion('kind', [...simpleKinds]);

/** A field as its author writes it. */
export const fieldSchema = z.discriminatedUnion('kind', [
  ...simpleKinds,
  // Written again and again under one entry, each time signed and never rewritten: 进展, 联系记录.
  z.strictObject({
    ...asked,
    kind: z.literal('entries'),
    // The fields of each of them. Their ids need be unique only among themselves.
    fields: z.array(simpleField).min(1),
  }),
]);
export type FieldInput = z.infer<typeof fieldSchema>;
