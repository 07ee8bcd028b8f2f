import type { APIRoute } from 'astro';
import { prepareReading } from '../reader/prepare.ts';

/** What the reader's own view of the book is made of: rules by role, editions and what they changed. */
export const GET: APIRoute = async () => Response.json(await prepareReading());
