import type { Listed } from './catalogue.ts';
import { toUnits } from './draw.ts';
import { isWrong, type Knowledge, knowledgeNow, masteryOf } from './model.ts';
import { seededRandom, shuffle } from './random.ts';

/** Some of these questions, what is least known first: wrong, then unseen, then shaky, then the rest; within each in any order. Cases stay whole. */
export function chooseFirst(questions: readonly Listed[], known: ReadonlyMap<string, Knowledge>, limit: number, seed: string): string[] {
  const need = (question: Listed) => {
    const knowledge = knowledgeNow(known, question);
    return isWrong(knowledge) ? 0 : { unseen: 1, shaky: 2, mastered: 3 }[masteryOf(knowledge)];
  };
  const units = shuffle(toUnits(questions), seededRandom(seed))
    .map((unit) => ({ unit, need: Math.min(...unit.map(need)) }))
    .sort((a, b) => a.need - b.need);
  let rest = limit;
  return units.flatMap(({ unit }) => {
    if (unit.length > rest) return [];
    rest -= unit.length;
    return unit.map(({ id }) => id);
  });
}
