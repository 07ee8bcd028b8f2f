import { prepareForms } from '../local-data/prepare.ts';

/** What the page of local data is given: the forms of the book and how long their entries are kept. */
export const GET = async () => Response.json(await prepareForms());
