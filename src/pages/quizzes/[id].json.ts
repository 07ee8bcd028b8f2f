import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLook } from '../../book/look.ts';
import { prepareQuiz } from '../../widgets/quiz/prepare.ts';
import type { QuizInput } from '../../widgets/quiz/schema.ts';

export const getStaticPaths = async () => (await getCollection('quizzes')).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** One file of the bank, as the browser gets it. */
export const GET: APIRoute<{ data: QuizInput }> = async ({ params, props }) => Response.json(prepareQuiz(params['id']!, props.data, await getLook()));
