import { z } from 'astro/zod';
import { isoDate } from './schema.ts';

const day = isoDate('needs a day like 2027-02-17');

/**
 * `content/holidays.yaml`: by year, what the yearly notice of the State Council makes of the calendar. Saturdays and Sundays are off
 * without being named. A year that is not here is counted by weekends alone, and every figure that needs it says so.
 */
export const holidaysSchema = z.strictObject({
  years: z.record(z.string().regex(/^\d{4}$/, 'a year has four digits; quote it'), z.strictObject({
    // confirmed: taken over from the notice and checked. example: not all of it is certain; deadlines that need it say so.
    status: z.enum(['example', 'confirmed']),
    // Days off that are not on a weekend, or are named for clearness.
    off: z.array(day).default([]),
    // Saturdays and Sundays that are worked (调休上班).
    worked: z.array(day).default([]),
    // Where it comes from: name and number of the notice.
    source: z.string().optional(),
  })),
}).superRefine(({ years }, context) => {
  for (const [year, { off, worked }] of Object.entries(years)) {
    for (const [key, days] of Object.entries({ off, worked })) {
      for (const [n, one] of days.entries()) if (!one.startsWith(`${year}-`)) context.addIssue({ code: 'custom', path: ['years', year, key, n], message: `${one} does not lie in ${year}` });
    }
    for (const one of worked) if (off.includes(one)) context.addIssue({ code: 'custom', path: ['years', year, 'worked'], message: `${one} cannot be off and worked` });
  }
});
export type Holidays = z.infer<typeof holidaysSchema>;
