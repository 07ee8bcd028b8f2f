import type { APIRoute } from 'astro';
import { listScorecards } from '../widgets/scorecard/hall/list-scorecards.ts';

/** What the page of the hall is given. */
export const GET: APIRoute = async () => Response.json(await listScorecards());
