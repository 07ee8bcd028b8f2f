import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLook } from '../../book/look.ts';
import { prepareScorecard } from '../../widgets/scorecard/prepare.ts';
import type { ScorecardInput } from '../../widgets/scorecard/schema.ts';

export const getStaticPaths = async () => (await getCollection('scorecards')).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** What the form's script is given. */
export const GET: APIRoute<{ data: ScorecardInput }> = async ({ params, props }) => Response.json(prepareScorecard(params['id']!, props.data, await getLook()));
