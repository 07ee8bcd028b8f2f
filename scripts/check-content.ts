/**
 * `npm run check:content`: reads `content/` (or the folder that is named) and prints every problem as a build does, then what
 * is due: reviews that are overdue or near, and figures that nobody has confirmed. Ends with 1 where there is a problem.
 * An overdue review is loud but ends with 0, because it comes with the calendar and not with a change, and must not stop a
 * mend that is under way; `--strict` ends with 1 for it too.
 */
import { reportReviews } from '../src/book/changes/report-reviews.ts';
import { ContentError } from '../src/book/content/problem.ts';
import { inspectBook } from '../src/book/content/read-book.ts';
import { toLocalDate } from '../src/lib/clock.ts';

const isStrict = process.argv.includes('--strict');
const dir = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'content';
const { reading, problems } = inspectBook(dir);
if (problems.length > 0) console.error(new ContentError(problems).message);
else console.log(`${reading.rules.length} rules in ${reading.chapters.length} chapters, without a problem.`);
const { lines, isOverdue } = reportReviews(reading, toLocalDate(Date.now()));
console.log(lines.join('\n'));
if (problems.length > 0 || (isStrict && isOverdue)) process.exitCode = 1;
