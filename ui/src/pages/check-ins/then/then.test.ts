import { expect, test } from 'vitest';
import type { CheckIn, Metric } from '../../../ipc';
import { beside, offered, type Ago } from './then';

const hours: Metric = { id: 'hours', name: 'Study', unit: 'hours', target: null };
const checkIn = (on: string, some: Partial<CheckIn> = {}): CheckIn => ({
  id: on,
  on,
  energy: null,
  progress: null,
  confidence: null,
  text: '',
  values: [],
  changedAt: `${on}T09:00:00Z`,
  ...some,
});

test.each<[string, string[], [Ago, string][]]>([
  ['of one there is nothing to offer', ['2026-11-28'], []],
  ['of two the first', ['2026-11-28', '2026-11-21'], [['first', '2026-11-21']]],
  [
    'the nearest to each',
    ['2026-11-28', '2026-11-01', '2026-10-20', '2026-06-02', '2025-12-01', '2024-01-01'],
    [
      ['month', '2026-11-01'],
      ['half', '2026-06-02'],
      ['year', '2025-12-01'],
      ['first', '2024-01-01'],
    ],
  ],
  ['none that is far off', ['2026-11-28', '2026-09-01', '2024-01-01'], [['first', '2024-01-01']]],
  ['the first is the first, even a month ago', ['2026-11-28', '2026-10-29'], [['first', '2026-10-29']]],
])('%s', (_, dates, expected) =>
  expect(offered(dates.map((on) => checkIn(on))).map(({ ago, checkIn }) => [ago, checkIn.on])).toEqual(
    expected,
  ),
);

test('scores and measures stand side by side, with what is different', () => {
  const then = checkIn('2026-03-01', { energy: 4, progress: 2, values: [{ metricId: 'hours', value: 0.3 }] });
  const now = checkIn('2026-11-28', {
    energy: 2,
    progress: 2,
    confidence: 5,
    values: [{ metricId: 'hours', value: 0.1 }],
  });
  expect(beside(then, now, [hours, { ...hours, id: 'other', name: 'Other' }])).toEqual([
    { name: 'Energy', then: '4, a good deal', now: '2, a little', difference: '2 less' },
    { name: 'Progress', then: '2, a little', now: '2, a little', difference: 'the same' },
    { name: 'Confidence', then: 'not said', now: '5, very', difference: '' },
    { name: 'Study', then: '0.3 hours', now: '0.1 hours', difference: '0.2 hours less' },
  ]);
});
