import { expect, test } from 'vitest';
import { describe as sayPerson, lackOf, tidy } from '../../src/reader/people.ts';

const person = { name: '陈静', number: 'A12', role: 'clerk', hall: '中山路营业厅' };
const words = { number: (number: string) => `工号${number}`, list: '，' };

test('a name is tidied: blanks, control characters, marks that turn the writing round, and too much of it', () => {
  expect(tidy({ ...person, name: ' \u202e陈\u0000静\n', number: '\tA12 ' })).toEqual(person);
  expect(tidy({ ...person, name: '陈'.repeat(500) }).name).toHaveLength(60);
});

test.each([
  ['no name', { ...person, name: '' }, [], 'name'],
  ['the same name, number and hall', person, [person], 'difference'],
  ['the same in another role', { ...person, role: 'it' }, [person], 'difference'],
  ['the same name with another number', { ...person, number: 'A13' }, [person], undefined],
  ['the same name in another hall', { ...person, hall: '' }, [person], undefined],
] as const)('%s', (_, one, others, lack) => {
  expect(lackOf(one, others)).toBe(lack);
});

test('says what tells people apart, and leaves out what is not known', () => {
  const roles = [{ id: 'clerk', name: '营业员' }];
  expect(sayPerson(person, roles, words)).toBe('营业员，工号A12，中山路营业厅');
  expect(sayPerson({ ...person, number: '', role: 'gone' }, roles, words)).toBe('中山路营业厅');
  expect(sayPerson({ name: '陈静', number: '', role: '', hall: '' }, roles, words)).toBe('');
});
