// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { Profile, RatingDifference, SkillLevel } from '../../ipc';
import { levelsOf, levelText, saidAnything } from './person';

const level = (element: string, level: number) => ({ element, level }) as SkillLevel;
const profile = (...sittings: SkillLevel[][]) =>
  ({
    interests: [],
    conditions: [],
    skills: sittings.map((levels) => ({ levels })),
  }) as unknown as Profile;

test('the levels are those of the sitting that counts', () => {
  const said = profile([level('a', 3)], [level('a', 1), level('b', 2)]);
  expect([...levelsOf(said)]).toEqual([['a', level('a', 3)]]);
  expect(saidAnything(said)).toBe(true);
  expect(levelsOf(profile()).size).toBe(0);
  expect(saidAnything(profile())).toBe(false);
});

test.each<[RatingDifference['domain'], SkillLevel | undefined, string]>([
  ['skills', level('a', 3), '3'],
  ['knowledge', level('a', 0), '0'],
  ['knowledge', undefined, 'not answered'],
  ['abilities', undefined, 'not asked'],
])('%s with %j is “%s”', (domain, of, text) => {
  expect(levelText({ domain } as RatingDifference, of)).toBe(text);
});
