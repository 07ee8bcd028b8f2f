import type { APIRoute } from 'astro';
import { getCompactWords } from '../book/search/compact-words.ts';

/** What search has to know of the rules beside `rules.json`; null where the book is too large for that and the index answers. */
export const GET: APIRoute = () => Response.json(getCompactWords());
