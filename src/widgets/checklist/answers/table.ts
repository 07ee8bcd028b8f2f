import type { AnswerAsked, AnswerKind, AnswerShapes, Item } from '../data.ts';
import { cases } from './cases.ts';
import { choice } from './choice.ts';
import { deduct } from './deduct.ts';
import type { AnswerWords, Kind, Reading } from './kind.ts';
import { number } from './number.ts';
import { score } from './score.ts';
import { text } from './text.ts';
import { verdict } from './verdict.ts';

/** Every kind by the name that authors write. A new one is a module here, its shape in data.ts and schema.ts, its control, and its words. */
const kinds: { [K in AnswerKind]: Kind<AnswerShapes[K]> } = { verdict, score, deduct, number, text, choice, cases };

/** What an item asks for; 合格 or 不合格 where its author said nothing. */
export const askedOf = ({ answer }: Item): AnswerAsked => answer ?? { kind: 'verdict' };

/** The table ties names to shapes, so the two belong together. */
const kindOf = <A extends AnswerAsked>({ kind }: A): Kind<A> => kinds[kind] as unknown as Kind<A>;

export function readAnswer(item: Item, value: string): Reading {
  const asked = askedOf(item);
  return kindOf(asked).read(value, asked, item.points);
}

export function sayValue(item: Item, value: string, words: AnswerWords): string {
  const asked = askedOf(item);
  return kindOf(asked).say(value, asked, words);
}

/** 扣分标准 of an item; empty where it needs no saying. */
export function judgeOf(item: Item, words: AnswerWords): string {
  const asked = askedOf(item);
  return kindOf(asked).judge(asked, words);
}
