import { expect, test } from 'vitest';
import { clearOf, frameOf, strokes, yearTicks } from './history';
import { fixedScale } from './scale';

const points = [
  { year: 2018, value: 100, low: 90, high: 110, counts: 'a' },
  { year: 2019, value: 120, counts: 'a' },
  { year: 2020, value: 140, counts: 'a' },
];

test('the axis holds the values and their intervals', () => {
  const { y, x } = frameOf(points, 310, 200, 50, [2013, 2024]);
  expect(y.domain()).toEqual([90, 140]);
  expect(y.range()).toEqual([178, 34]);
  // 250 px for eleven years.
  expect(x(2024) - x(2013)).toBe(250);
});

test('a break leaves a dot on one side and a line on the other', () => {
  const drawn = strokes(points, [{ after: 2018, before: 2019 }], frameOf(points, 310, 200, 50, [2018, 2020]));
  expect(drawn.map((stroke) => stroke.lone?.x ?? null)).toEqual([50, null]);
  // x runs from 50 to 300; 120 and 140 of a domain 90–140 over 178–34.
  expect(drawn[1]?.line).toBe('M175,91.6L300,34');
});

test.each<[number, number, number, number[]]>([
  [2013, 2024, 330, [2013, 2015, 2018, 2021, 2024]],
  [2013, 2024, 200, [2013, 2018, 2024]],
  [2021, 2024, 300, [2021, 2024]],
  [2024, 2024, 300, [2024]],
])('years under the axis %d–%d over %d px', (from, to, width, expected) => {
  expect(yearTicks(from, to, fixedScale(from, to, 0, width))).toEqual(expected);
});

test('a label stands clear of the line it names', () => {
  const frame = frameOf(points, 310, 200, 50, [2013, 2024]);
  // Values 100, 120, 140 of 90–140 over 178–34 px lie at 149.2, 91.6 and 34.
  expect(clearOf(points.slice(0, 2), 50, 300, frame, 'above')).toBeCloseTo(83.6);
  expect(clearOf(points.slice(0, 2), 50, 300, frame, 'below')).toBeCloseTo(167.2);
  expect(clearOf(points, 50, 300, frame, 'above')).toBe(26);
});
