// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { DecisionRating, Weighed } from '../../../ipc';
import { missingOf, sentencesOf } from './says';

const options = [
  { id: 'stay', name: 'Stay' },
  { id: 'go', name: 'Go' },
];
const criteria = [
  { id: 'pay', name: 'Pay', points: 80, weight: 0.8 },
  { id: 'way', name: 'Commute', points: 20, weight: 0.2 },
];
const known = (value: number): DecisionRating => ({ least: value, most: value });
const value = (middle: number, half = 0) => ({ least: middle - half, middle, most: middle + half });
const KNOWN = [
  [known(5), known(5)],
  [known(6), known(2)],
];
const OPEN = [
  [null, known(5)],
  [known(6), known(2)],
];

function says(ratings: (DecisionRating | null)[][], weighed: Partial<Weighed>): string[] {
  return sentencesOf({
    options,
    criteria,
    ratings,
    weighed: {
      values: [value(5), value(5.2)],
      order: [1, 0],
      settled: false,
      swap: null,
      findOut: null,
      ...weighed,
    },
  });
}

test('the first by its middle, what would change that, and what to find out', () =>
  expect(
    says(OPEN, {
      swap: { criterion: 1, from: 0.2, to: 0.344 },
      findOut: { option: 0, criterion: 0 },
    }),
  ).toEqual([
    'By the middle of its band “Go” comes first; what is open can still change that.',
    'If “Commute” counted for more than 34% instead of 20%, “Stay” would come first.',
    'What would tell you most: how good “Stay” is for “Pay”.',
  ]));

test('a first that nothing can pass', () =>
  expect(says(OPEN, { settled: true })).toEqual([
    '“Go” stays first whatever the open ratings turn out to be.',
  ]));

test('with nothing open there is nothing that could turn out otherwise', () =>
  expect(says(KNOWN, { settled: true, swap: { criterion: 0, from: 0.8, to: 0.75 } })).toEqual([
    'Nothing is open: by these ratings and weights “Go” comes first.',
    'If “Pay” counted for less than 75% instead of 80%, “Stay” would come first.',
  ]));

test('two that are level have no first', () =>
  expect(says(KNOWN, { values: [value(5), value(5)], order: [0, 1] })).toEqual([
    '“Stay” and “Go” come out level.',
  ]));

test('two that are level with something open, and nothing rated at all', () => {
  const level = { values: [value(5, 5), value(5)], order: [0, 1], findOut: { option: 0, criterion: 0 } };
  expect(says(OPEN, level)).toEqual([
    '“Stay” and “Go” have the same middle; what is open decides between them.',
    'What would tell you most: how good “Stay” is for “Pay”.',
  ]);
  const none = [
    [null, null],
    [null, null],
  ];
  expect(says(none, level)).toEqual(['Nothing is rated yet; each of them may turn out to be the best.']);
});

test('two percentages that would read alike get a decimal', () =>
  expect(says(OPEN, { swap: { criterion: 1, from: 0.2, to: 0.2034 } })[1]).toContain(
    'more than 20.3% instead of 20%',
  ));

test('nothing is said of what cannot be compared, but what is missing', () => {
  expect(sentencesOf({ options, criteria, ratings: KNOWN, weighed: null })).toEqual([]);
  expect(missingOf({ options: [], criteria })).toContain('two options');
  expect(missingOf({ options, criteria: [] })).toContain('what matters');
  expect(missingOf({ options, criteria })).toContain('points');
});
