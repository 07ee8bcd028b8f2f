import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { type Column, comparedWith, differenceOf } from './columns.ts';
import type { Indicator } from './data.ts';
import type { Line } from './model.ts';

/** A figure as the sheet keeps it. */
export function toText({ method }: Indicator, figure: string): string {
  if (method !== 'yes-no') return figure;
  return figure === '1' ? 'yes' : 'no';
}

/** 比自评多20; empty where there is nothing to say. */
export function sayDifference(line: Pick<Line, 'indicator' | 'sides'>, column: Column): string {
  const [difference, base] = [differenceOf(line, column), comparedWith[column]];
  if (!difference || !base) return '';
  const name = words.column[base];
  if (difference.by === 'other') return words.other(name);
  const say = difference.by === 'levels' ? (difference.more ? words.levelsUp : words.levelsDown) : difference.more ? words.more : words.less;
  return say(name, difference.size);
}
