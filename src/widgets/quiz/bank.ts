import { type Catalogue, type Listed, questionsOf } from './catalogue.ts';
import type { Question, QuizData } from './data.ts';

const files = new Map<string, Promise<QuizData>>();

/** One file of the bank, fetched once a page. A failed fetch is tried again at the next call. */
function fetchQuiz(address: string): Promise<QuizData> {
  const known = files.get(address);
  if (known) return known;
  const asked = fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return answer.json() as Promise<QuizData>;
    })
    .catch((error) => {
      files.delete(address);
      throw error;
    });
  files.set(address, asked);
  return asked;
}

/** Where questions are to be found. */
interface Homes {
  quizzes: readonly { id: string; questions: readonly Pick<Listed, 'id'>[] }[];
  files: string;
}

/** The questions with these ids, in this order, with their words. An id that the bank does not have is left out. */
export async function fetchQuestions(catalogue: Homes, ids: readonly string[]): Promise<Question[]> {
  const wanted = new Set(ids);
  const homes = catalogue.quizzes.filter(({ questions }) => questions.some(({ id }) => wanted.has(id)));
  const fetched = await Promise.all(homes.map(({ id }) => fetchQuiz(catalogue.files.replace('*', id))));
  const byId = new Map(fetched.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The whole bank, file by file. */
export const fetchAll = (catalogue: Catalogue): Promise<Question[]> => fetchQuestions(catalogue, questionsOf(catalogue).map(({ id }) => id));
