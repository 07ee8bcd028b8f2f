import type { APIRoute } from 'astro';
import { listLogs } from '../widgets/log/bench/list-logs.ts';

/** What the page of all logs is given. */
export const GET: APIRoute = async () => Response.json(await listLogs());
