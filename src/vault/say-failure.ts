import type { Answer } from '../storage/seal/people.ts';
import { storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';

/** Why something was not done, and what to do. */
export function sayFailure(answer: Exclude<Answer, 'done'>): string {
  if (answer === 'wrong') return words.people.wrong;
  return words.people.failed(answer === 'changed' ? words.failed.changed : reasons[answer]);
}
