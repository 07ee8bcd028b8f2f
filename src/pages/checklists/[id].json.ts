import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLook } from '../../book/look.ts';
import { makeLean } from '../../widgets/checklist/lean.ts';
import { prepareChecklist } from '../../widgets/checklist/prepare.ts';
import type { ChecklistInput } from '../../widgets/checklist/schema.ts';

export const getStaticPaths = async () => (await getCollection('checklists')).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** What the form's script is given. */
export const GET: APIRoute<{ data: ChecklistInput }> = async ({ params, props }) => Response.json(makeLean(prepareChecklist(params['id']!, props.data, await getLook())));
