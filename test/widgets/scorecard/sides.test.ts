import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/widgets/scorecard/columns.ts';
import { type Line, summarise } from '../../../src/widgets/scorecard/model.ts';
import { sayDifference } from '../../../src/widgets/scorecard/say-line.ts';
import { sayThree } from '../../../src/widgets/scorecard/say-three.ts';
import { data, good, sheet } from './sample.ts';

const line = (id: string, sides: Parameters<typeof sheet>[1]): Line => summarise(data, sheet(good, sides)).lines.find(({ indicator }) => indicator.id === id)!;

describe('what one rating differs by from the one before', () => {
  test('in figures, up and down; nothing where they are the same, and where one is missing or no figure', () => {
    expect(sayDifference(line('sales', { self: { sales: '400' } }), 'figures')).toBe('比自评少20');
    expect(sayDifference(line('sales', { review: { sales: '390.5' } }), 'review')).toBe('比初评多10.5');
    expect(sayDifference(line('sales', { self: { sales: '380.0' } }), 'figures')).toBe('');
    expect(sayDifference(line('sales', {}), 'figures')).toBe('');
    expect(sayDifference(line('sales', { self: { sales: '很多' } }), 'figures')).toBe('');
    expect(differenceOf(line('sales', { self: { sales: '400' } }), 'self')).toBeNull();
  });

  test('in levels of a scale, and as another choice', () => {
    expect(sayDifference(line('attitude', { self: { attitude: '100' } }), 'figures')).toBe('比自评低1档');
    expect(sayDifference(line('attitude', { review: { attitude: '0' } }), 'review')).toBe('比初评低1档');
    expect(sayDifference(line('intake', { self: { intake: 'no' } }), 'figures')).toBe('与自评不同');
  });
});

describe('the sums beside each other', () => {
  const say = (sides: Parameters<typeof sheet>[1]) => {
    const state = sheet(good, sides);
    return sayThree(summarise(data, state), state);
  };

  test('nothing where only one has written', () => {
    expect(say({})).toEqual([]);
  });

  test('each that has written, and how far they are apart', () => {
    expect(say({ review: { sales: '400' } })).toEqual(['各项合计：初评85.00分，复评86.50分。', '复评比初评高1.50分。']);
    expect(say({ self: { ...good, sales: '400' } })).toEqual(['各项合计：自评86.50分，初评85.00分。', '初评比自评低1.50分。']);
    expect(say({ self: good })).toEqual(['各项合计：自评85.00分，初评85.00分。', '初评与自评相同。']);
  });

  test('a sum with gaps is not made up', () => {
    expect(say({ self: { sales: '400' } })).toEqual(['各项合计：自评没有填齐，初评85.00分。']);
  });
});
