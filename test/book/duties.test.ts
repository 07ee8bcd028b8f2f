import { expect, test } from 'vitest';
import { listDuties } from '../../src/book/content/duties.ts';
import { readBook } from '../../src/book/content/read-book.ts';

const { handbook, rules, parameters } = readBook();
const roles = Object.keys(handbook.roles);
const acting = rules.filter(({ kind }) => kind === 'duty' || kind === 'ban');

test.each(roles)('%s: each of its duties and bans stands on its sheet once, each of everybody’s too, and nothing else', (role) => {
  const { groups, shared } = listDuties(role, rules, parameters);
  const listed = [...groups.flatMap((group) => group.rules), ...shared].map(({ id }) => id);
  const expected = acting.filter(({ who }) => who.includes(role) || who.includes('all')).map(({ id }) => id);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('the groups go from what waits for an occasion to what comes round once in years', () => {
  const labels = listDuties('hall-manager', rules, parameters).groups.map(({ cadence }) => cadence.label);
  expect(labels).toEqual(['每次（遇事）', '始终', '每月', '每季', '每半年', '每年', '每2年']);
});

test('what falls to a role and to everybody stands under its cadence, not at the end', () => {
  const { groups, shared } = listDuties('hall-manager', rules, parameters);
  expect(groups.find(({ cadence }) => cadence.label === '每半年')?.rules.map(({ id }) => id)).toEqual(['5.2.3.2', '5.4.2.2']);
  expect(shared.map(({ id }) => id)).not.toContain('5.2.3.2');
});
