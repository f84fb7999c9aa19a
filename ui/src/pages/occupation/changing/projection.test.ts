import { expect, test } from 'vitest';
import type { Projection } from '../../../ipc';
import { openingWords, projectionWords } from './projection';

// Industrial production managers in both cycles.
const now: Projection = {
  cycle: '2024–34',
  code: '11-3051',
  title: 'Industrial production managers',
  baseYear: 2024,
  targetYear: 2034,
  baseEmployment: 241_900,
  targetEmployment: 246_500,
  changePercent: 1.9,
  allOccupationsChangePercent: 3.1,
  openings: 17_100,
  selfEmployedPercent: 2.6,
  exitRate: 2.4,
  transferRate: 4.4,
  allOccupationsExitRate: 4.7,
  allOccupationsTransferRate: 5.9,
  typicalEducation: null,
  typicalExperience: null,
  typicalTraining: null,
  source: 'ep-2024-34',
};
const then: Projection = {
  ...now,
  cycle: '2022–32',
  baseYear: 2022,
  targetYear: 2032,
  baseEmployment: 222_100,
  changePercent: 1.6,
};

test('a past projection stands beside what the same count did since', () => {
  // 241,900 / 222,100 = 1.0891
  expect(projectionWords([now, then])[1]).toContain('By 2024 its own count stood 8.9% higher');
  expect(projectionWords([now, { ...then, baseEmployment: 250_000 }])[1]).toContain('3.2% lower');
});

test('one projection is not compared with anything, and none says nothing', () => {
  expect(projectionWords([now])).toHaveLength(1);
  expect(projectionWords([])).toEqual([]);
});

test('openings beside jobs', () => {
  // 241,900 / 17,100 = 14.1; 6.8 % of 241,900 leave, 16,449.
  expect(openingWords(now)).toBe('That makes most of the 17,100 openings a year, one for every 14 jobs.');
  expect(openingWords({ ...now, exitRate: 1, transferRate: 1 })).toMatch(/^There are/);
  expect(openingWords({ ...now, openings: null })).toBe('');
});
