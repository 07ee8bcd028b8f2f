import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLook } from '../../book/look.ts';
import { prepareLog } from '../../widgets/log/prepare.ts';
import type { LogInput } from '../../widgets/log/schema.ts';

export const getStaticPaths = async () => (await getCollection('logs')).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** What the form's script is given. */
export const GET: APIRoute<{ data: LogInput }> = async ({ params, props }) => Response.json(prepareLog(params['id']!, props.data, await getLook()));
