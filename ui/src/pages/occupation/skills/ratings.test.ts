import { expect, test } from 'vitest';
import type { Rating } from '../../../ipc';
import { collectedIn, isOld, ordered } from './ratings';

function rating(name: string, value: number, distinctiveness: number, more: Partial<Rating> = {}): Rating {
  return {
    element: name,
    name,
    value,
    standardised: 25 * (value - 1),
    percentile: 50,
    distinctiveness,
    respondents: 8,
    standardError: 0.1,
    low: null,
    high: null,
    suppressed: false,
    level: null,
    collected: '08/2023',
    source: 'onet-30.0',
    ...more,
  };
}

const ratings = [
  rating('Speaking', 4.1, 0.6),
  rating('Time Management', 3.9, 2.4),
  rating('Programming', 4.9, 3, { suppressed: true }),
  rating('Dynamic Flexibility', 1.8, 2.9),
  rating('Coordination', 4.1, 1.1),
];

test('distinctive and important are two orders; what hardly matters comes late, withheld last', () => {
  expect(ordered(ratings, 'distinctive').map((r) => r.name)).toEqual([
    'Time Management',
    'Coordination',
    'Speaking',
    'Dynamic Flexibility',
    'Programming',
  ]);
  expect(ordered(ratings, 'important').map((r) => r.name)).toEqual([
    'Coordination',
    'Speaking',
    'Time Management',
    'Dynamic Flexibility',
    'Programming',
  ]);
});

test.each<[(string | null)[], string]>([
  [['08/2023', '08/2023'], '2023'],
  [['06/2008', '08/2023', null], '2008–23'],
  [[null], ''],
])('collected %j is %s', (dates, expected) => {
  expect(collectedIn(dates.map((collected) => rating('x', 3, 0, { collected })))).toBe(expected);
});

test('values rated in 2008 are old in a release of 2024', () => {
  expect(isOld([rating('Achievement', 6, 0, { collected: '06/2008' })], 2024)).toBe(true);
  expect(isOld([rating('Achievement', 6, 0)], 2024)).toBe(false);
});
