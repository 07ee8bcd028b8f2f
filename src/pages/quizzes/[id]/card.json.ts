import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLook } from '../../../book/look.ts';
import { sitePath } from '../../../lib/site-path.ts';
import { prepareCard, prepareQuiz } from '../../../widgets/quiz/prepare.ts';
import type { QuizInput } from '../../../widgets/quiz/schema.ts';

export const getStaticPaths = async () => (await getCollection('quizzes')).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** A file of the bank without its words: what its page needs before somebody begins. */
export const GET: APIRoute<{ data: QuizInput }> = async ({ params, props }) => Response.json(prepareCard(prepareQuiz(params['id']!, props.data, await getLook()), sitePath));
