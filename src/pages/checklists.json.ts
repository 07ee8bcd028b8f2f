import type { APIRoute } from 'astro';
import { listChecklists } from '../widgets/checklist/round/list-checklists.ts';

/** Which checklists there are and when each is due: what the page of all of them computes with. */
export const GET: APIRoute = async () => Response.json(await listChecklists());
