import type { APIRoute } from 'astro';
import { getCatalogue } from '../../book/catalogue.ts';

/** The bank without its words: what practice, exams and results are drawn from and counted by. */
export const GET: APIRoute = async () => Response.json(await getCatalogue());
