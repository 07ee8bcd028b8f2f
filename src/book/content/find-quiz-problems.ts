import { nearest, type Problem } from './problem.ts';
import type { Reading } from './read-book.ts';

/** Names of pages under /quizzes/, which no file of the bank can have. */
const pages = ['index', 'practice', 'exam', 'results', 'trainer', 'paper'];

/** What the files of the bank say of each other, of the chapters and of the exams. */
export function findQuizProblems({ quizzes, assessment, chapters, unreadable }: Reading, file: (path: string) => string): Problem[] {
  const problems: Problem[] = [];
  const sections = chapters.flatMap((chapter) => chapter.sections.map(({ id }) => ({ id, chapter: chapter.id })));
  const bank = Object.entries(quizzes);

  const places = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const [id, { section, questions }] of bank) {
    const where = file(`quizzes/${id}.yaml`);
    if (pages.includes(id)) problems.push({ file: where, at: '', message: `a quiz cannot be called "${id}": /quizzes/${id}/ is a page of its own. Give the file another name.` });
    if (!sections.some((one) => one.id === section) && ![...unreadable].some((path) => path.startsWith('chapters/'))) problems.push({ file: where, at: 'section', message: `there is no section "${section}".${nearest(section, sections.map((one) => one.id))}` });
    const other = taken.get(section);
    if (other) problems.push({ file: where, at: 'section', message: `section ${section} has its quiz in ${other} already. One file a section.` });
    taken.set(section, where);
    for (const [n, asked] of questions.entries()) {
      for (const one of asked.kind === 'case' ? [asked, ...asked.questions] : [asked]) {
        const before = places.get(one.id);
        if (before && before !== where) problems.push({ file: where, at: `questions[${n}]`, message: `the id "${one.id}" is already taken in ${before}. Ids are permanent and used once.` });
        places.set(one.id, where);
      }
    }
  }

  // The file of a broken quiz would be missed in the count.
  if ([...unreadable].some((path) => path.startsWith('quizzes/') || path.startsWith('chapters/'))) return problems;
  for (const [id, { quota }] of Object.entries(assessment.exams)) {
    for (const [n, { chapter, questions }] of quota.entries()) {
      const at = `exams.${id}.quota[${n}]`;
      const where = file('assessment.yaml');
      if (!chapters.some((one) => one.id === chapter)) {
        problems.push({ file: where, at: `${at}.chapter`, message: `there is no chapter "${chapter}".${nearest(chapter, chapters.map((one) => one.id))}` });
        continue;
      }
      const own = new Set(sections.filter((one) => one.chapter === chapter).map((one) => one.id));
      // Cases are drawn whole, so only the single questions can fill any rest.
      const single = bank.filter(([, { section }]) => own.has(section)).flatMap(([, quiz]) => quiz.questions.filter(({ kind }) => kind !== 'case')).length;
      if (single < questions) problems.push({ file: where, at: `${at}.questions`, message: `asks for ${questions} of chapter ${chapter}; the bank has ${single} there, those of cases not counted.` });
    }
  }
  return problems;
}
