import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log as words } from '../../../../src/ui/text/zh-Hans/log.ts';
import type { Field } from '../../../../src/widgets/log/data.ts';
import { joinChoices } from '../../../../src/widgets/log/fields/choice.ts';
import { joinDuration, splitDuration } from '../../../../src/widgets/log/fields/duration.ts';
import { maskId, maskName, maskNumbers, maskPhone } from '../../../../src/widgets/log/fields/mask.ts';
import { kindOf, sayMasked, sayValue } from '../../../../src/widgets/log/fields/table.ts';

const now = '2026-11-24T10:00';
const options = ['低', '中', '高'];
const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({ id: 'f', label: '栏', kind, required: false, options, ...more });
const check = (one: Field, value: string) => kindOf(one).check(value, one, now);

test.each<[Field['kind'], string, string | null, Partial<Field>?]>([
  ['text', '3号台', null],
  ['text', '客户13812345678', 'personal'],
  ['text', '张三13812345678', null, { personal: 'name' }],
  ['long-text', '证件11010519491231002X', 'personal'],
  ['number', '12', null],
  ['number', '１２', null],
  ['number', '1.5', 'unknown'],
  ['number', '1.5', null, { decimals: 1 }],
  ['number', '一', 'unknown'],
  ['money', '12.5', null],
  ['money', '12.555', 'unknown'],
  ['money', '-1', 'unknown'],
  ['phone', '138 1234-5678', null],
  ['phone', '010-12345678', null],
  ['phone', '10086', null],
  ['phone', '11010519491231002X', 'unknown'],
  ['phone', '1.38E+10', 'unknown'],
  ['choice', '中', null],
  ['choice', '很高', 'unknown'],
  ['choices', '低\n高', null],
  ['choices', '低\n没有', 'unknown'],
  ['yes-no', 'yes', null],
  ['yes-no', '是', 'unknown'],
  ['date', '2027-02-28', null],
  ['date', '2027-02-29', 'unknown'],
  ['date-time', '2026-11-24T10:10', null],
  ['date-time', '2026-11-24T10:11', 'future'],
  ['date-time', '2026-11-24 10:00', 'unknown'],
  ['duration', '90', null],
  ['duration', 'x:y', 'unknown'],
])('%s “%s”: %s', (kind, value, fault, more) => {
  expect(check(field(kind, more), value)).toBe(fault);
});

test.each<[Field['kind'], string, string, Partial<Field>?]>([
  ['number', '１２', '12台', { unit: '台' }],
  ['money', '12.5', '12.5元'],
  ['choices', '低\n高', '低、高'],
  ['yes-no', 'no', '否'],
  ['date-time', '2026-11-24T10:10', '2026-11-24 10:10'],
  ['duration', '90', '1小时30分'],
  ['duration', '0', '0分'],
  ['duration', '120', '2小时'],
])('%s “%s” is said “%s”', (kind, value, said, more) => {
  expect(sayValue(field(kind, more), value, words.field)).toBe(said);
});

describe('a cell of a foreign table', () => {
  test.each<[Field['kind'], string, string | null]>([
    ['date', '2026/11/3', '2026-11-03'],
    ['date', '2026年11月3日', '2026-11-03'],
    ['date', '2026.11.03 08:00', '2026-11-03'],
    ['date', '20261103', '2026-11-03'],
    ['date', '11/3/26', null],
    ['date', '46329', null],
    ['date-time', '2026-11-03 8:05', '2026-11-03T08:05'],
    ['date-time', '2026/11/3 14:05:59', '2026-11-03T14:05'],
    ['date-time', '2026年11月3日', '2026-11-03T00:00'],
    ['date-time', '2026-11-03 25:00', null],
    ['money', '￥1,234.50元', '1234.50'],
    ['number', '1,234', '1234'],
    ['choice', ' 中 ', '中'],
    ['choice', '中等', null],
    ['choices', '高，低', '低\n高'],
    ['yes-no', '是', 'yes'],
    ['yes-no', '√', 'yes'],
    ['yes-no', '不知道', null],
    ['duration', '1:30', '90'],
    ['duration', '1小时30分', '90'],
    ['duration', '45分钟', '45'],
    ['duration', '半天', null],
    ['signature', '张三', ''],
  ])('%s “%s”: %s', (kind, cell, value) => {
    expect(kindOf(field(kind)).take(cell, field(kind), words.field)).toBe(value);
  });
});

describe('what is covered', () => {
  test.each([
    [maskName, '张三', '张*'],
    [maskName, '欧阳娜娜', '欧***'],
    [maskName, '阿卜杜拉·买买提', '阿***'],
    [maskName, '王', '*'],
    [maskName, '𠮷田', '𠮷*'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '１３８ 1234-5678', '138****5678'],
    [maskPhone, '66668888', '****88'],
    [maskPhone, '10086', '****'],
    [maskId, 'HT20260001', 'HT****01'],
    [maskId, '1234', '****'],
    [maskNumbers, '打给13812345678，证件11010519491231002X', '打给138****5678，证件******************'],
    [maskNumbers, '单号20261103123456', '单号20261103123456'],
  ])('%o %s → %s', (mask, value, masked) => {
    expect(mask(value)).toBe(masked);
  });

  test('is covered in its field, and inside sentences', () => {
    expect(sayMasked(field('phone'), '13812345678', words.field)).toBe('138****5678');
    expect(sayMasked(field('text', { personal: 'name' }), '张三', words.field)).toBe('张*');
    expect(sayMasked(field('long-text'), '回拨13812345678', words.field)).toBe('回拨138****5678');
    expect(sayMasked(field('person'), '王芳', words.field)).toBe('王芳');
  });

  test('never shows a whole mobile number or more than one character of a name', () => {
    fc.assert(fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (phone) => !maskPhone(phone).includes(phone.slice(3, 7)) || phone.slice(3, 7) === phone.slice(-4)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => [...maskName(name).replaceAll('*', '')].length <= 1));
  });
});

test('figures and money sort as figures do', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 10), { minLength: 2 }), (figures) => {
      const key = (n: number) => kindOf(field('number')).key(String(n), field('number', { decimals: 1 }));
      const sorted = [...figures].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
      expect(sorted).toEqual([...figures].sort((a, b) => a - b));
    }),
  );
});

test('choices keep the order of the options, and a duration comes back as it was typed', () => {
  expect(joinChoices(['高', '旧的', '低'], options)).toBe('低\n高\n旧的');
  expect(joinDuration('1', '30')).toBe('90');
  expect(joinDuration('', '')).toBe('');
  expect(splitDuration('90')).toEqual({ hours: '1', minutes: '30' });
  expect(splitDuration(joinDuration('一', '30'))).toEqual({ hours: '一', minutes: '30' });
});
