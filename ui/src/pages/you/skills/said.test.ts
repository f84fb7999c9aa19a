import { expect, test } from 'vitest';
import { m } from '../../../i18n';
import type { SkillLevel, SkillsSitting } from '../../../ipc';
import { bandOf } from './levels';
import { changes, unused } from './said';

const words = m.skills;

function sitting(...levels: [name: string, level: number, before: number | null][]): SkillsSitting {
  return {
    levels: levels.map(([name, level, before]) => ({
      name,
      level,
      before,
      beyondNoise: before !== null && Math.abs(level - before) >= 2,
    })) as SkillLevel[],
  } as SkillsSitting;
}

test('each that moved beyond noise has a sentence, the rest have one', () => {
  expect(changes(sitting(['Speaking', 3, 1], ['Listening', 2, 3], ['Physics', 1, null]))).toEqual([
    words.moved('Speaking', 1, 3),
    words.movedOthers,
    words.newAnswers(1),
  ]);
});

test('nothing is said of others where there are none', () => {
  expect(changes(sitting(['Speaking', 3, 1]))).toEqual([words.moved('Speaking', 1, 3)]);
  expect(changes(sitting(['Speaking', 2, 1]))).toEqual([words.movedNone]);
});

test('what is not used is named in the order of a dictionary', () => {
  expect(unused(sitting(['Physics', 0, null], ['Arts', 0, 0], ['Speaking', 1, null]))).toEqual([
    'Arts',
    'Physics',
  ]);
});

test.each([
  [0, 0, 1],
  [2, 1, 3],
  [4, 3, 4],
])('the band of level %i goes from %i to %i', (level, low, high) => {
  expect(bandOf(level)).toEqual({ low, high });
});
