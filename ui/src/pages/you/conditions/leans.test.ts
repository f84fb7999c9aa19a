import { expect, test } from 'vitest';
import type { ConditionLean, ConditionsSitting, SittingRef, TradeoffsSitting } from '../../../ipc';
import { band, eitherWay, leaning, scaleEnd, turned, unmeasured } from './leans';

const sitting: SittingRef = {
  id: 'now',
  inventory: 'conditions',
  version: 1,
  startedOn: '2026-03-02',
  finishedOn: '2026-03-02',
  finishedAt: '2026-03-02T09:00:00Z',
  answered: 4,
  proposed: 0,
};

function lean(dimension: string, lean: number, before: number | null = null, measured = true): ConditionLean {
  return { dimension, name: dimension, lean, end: lean === 0 ? null : 'an end', before, measured };
}

const answered: ConditionsSitting = {
  sitting,
  leans: [lean('pace', 1, -1), lean('people', 0, 2), lean('travel', -2, -1, false), lean('hours', 2, null)],
  comparedWith: 'then',
};

const weighed: TradeoffsSitting = {
  sitting,
  pairs: 3,
  weights: [
    { dimension: 'hours', name: 'hours', weight: 1.6, error: 0.5 },
    { dimension: 'pace', name: 'pace', weight: 0.4, error: 0.5 },
    { dimension: 'gone', name: 'gone', weight: 1, error: 0.5 },
  ],
};

test('what weighs most comes first, and what was not weighed after it', () =>
  expect(leaning(answered, weighed).map((row) => row.dimension)).toEqual(['hours', 'pace', 'travel']));

test('without choices the order is that of the questions', () =>
  expect(leaning(answered, undefined).map((row) => row.dimension)).toEqual(['pace', 'travel', 'hours']));

test('what is said beside the rows', () => {
  expect(eitherWay(answered)).toEqual(['people']);
  expect(unmeasured(leaning(answered, weighed))).toEqual(['travel']);
});

test('only a change of sides is a change', () => expect(turned(answered)).toEqual(['pace']));

test('a band ends at nothing, and the scale holds every band', () => {
  const [hours, pace] = leaning(answered, weighed);
  expect(pace?.weight && band(pace.weight).low).toBe(0);
  expect(hours?.weight && band(hours.weight).high).toBeCloseTo(2.58);
  expect(scaleEnd(leaning(answered, weighed))).toBe(3);
  expect(scaleEnd([])).toBe(2);
});
