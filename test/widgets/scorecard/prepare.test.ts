import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { indicatorsOf } from '../../../src/widgets/scorecard/model.ts';
import { prepareScorecard, type ScorecardLook } from '../../../src/widgets/scorecard/prepare.ts';
import { scorecardSchema } from '../../../src/widgets/scorecard/schema.ts';
import { readDefinition } from '../../../src/widgets/scorecard/stored.ts';

const input = scorecardSchema.parse(parse(readFileSync('content/scorecards/clerk-monthly.yaml', 'utf8')));
const look = (base = '/'): ScorecardLook => ({ rule: (id) => ({ id, label: id, href: `${base}chapters/staff/#${id}` }), role: (id) => `岗位${id}`, fact: (id) => `法规${id}`, edition: '2026年版' });

test('the authored scorecard is prepared whole, and can be read back from a record', () => {
  const data = prepareScorecard('clerk-monthly', input, look());
  expect(data).toMatchObject({ role: '岗位clerk', assessor: '岗位hall-manager', outcomeBasis: '法规labor-incompetence-40' });
  expect(indicatorsOf(data).length).toBeGreaterThanOrEqual(9);
  expect(new Set(indicatorsOf(data).map(({ method }) => method)).size).toBeGreaterThanOrEqual(4);
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test('the fingerprint changes with the words and the edition, not with the addresses', () => {
  const { fingerprint } = prepareScorecard('clerk-monthly', input, look());
  expect(prepareScorecard('clerk-monthly', input, look('/handbook/')).fingerprint).toBe(fingerprint);
  expect(prepareScorecard('clerk-monthly', { ...input, rounding: '另一种' }, look()).fingerprint).not.toBe(fingerprint);
  expect(prepareScorecard('clerk-monthly', input, { ...look(), edition: '2027年版' }).fingerprint).not.toBe(fingerprint);
});
