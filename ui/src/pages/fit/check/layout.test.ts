// @vitest-environment happy-dom
// Where an axis is drawn, which reasons stand where, and what is asked for.

import { expect, test } from 'vitest';
import type { FitCheck, FitMissing, FitReason, FitScore } from '../../../ipc';
import { laneOf, scoreWords, type Scored } from './axis';
import { answerable, closing, nothingAnswered, reckoned, said } from './reading';

const NONE: FitScore = { band: 'not_enough', score: null, low: null, high: null, held: null, cuts: [] };

test.each<[string, Scored, Partial<FitScore>, number[], number, string]>([
  [
    'a correlation runs from −1 to 1',
    'interests',
    { score: 0.6, low: 0.2, high: 0.8, cuts: [0.2, 0.608, 0.729] },
    [60, 80, 90],
    1,
    '+0.60',
  ],
  [
    'an agreement too',
    'values',
    { score: -0.3, low: -0.5, high: 0, cuts: [-0.15, 0.15, 0.35] },
    [25, 35, 50],
    0,
    '−0.30',
  ],
  [
    'a gap is closer when it is less',
    'strengths',
    { score: 0.15, low: 0.12, high: 0.18, cuts: [0.159, 0.094] },
    [40, 50, 60],
    1,
    '1.1',
  ],
  [
    'a wide gap widens its scale',
    'strengths',
    { score: 0.5, low: 0.45, high: 0.55, cuts: [0.159, 0.094] },
    [8.33, 16.67, 25],
    0,
    '3.5',
  ],
])('%s', (_, axis, score, [low, value, high], here, words) => {
  const lane = laneOf(axis, { ...NONE, ...score });
  expect(lane?.low).toBeCloseTo(low ?? 0, 1);
  expect(lane?.value).toBeCloseTo(value ?? 0, 1);
  expect(lane?.high).toBeCloseTo(high ?? 0, 1);
  expect(lane?.zones.findIndex((zone) => zone.here)).toBe(here);
  expect(lane?.zones.filter((zone) => zone.here)).toHaveLength(1);
  expect(scoreWords(axis, score.score ?? 0)).toBe(words);
});

test('without a score nothing is drawn', () => {
  expect(laneOf('interests', NONE)).toBeNull();
});

const statement: FitReason = {
  axis: 'constraints',
  stance: 'against',
  weight: 0.2,
  about: { kind: 'statement', statement: 's', text: 'I could move house.', answer: 2, stressed: false },
};
const dealbreaker: FitReason = {
  axis: 'constraints',
  stance: 'against',
  weight: 1,
  about: { kind: 'reaction', harder: 'h', name: 'Nights', reaction: 'dealbreaker', stressed: false },
};
const figure: FitReason = {
  axis: 'interests',
  stance: 'for',
  weight: 0.4,
  about: { kind: 'interest', scale: 'social', person: 3, occupation: 5 },
};
const held: FitReason = {
  axis: 'constraints',
  stance: 'for',
  weight: 0.25,
  about: { kind: 'constraint', limit: { outcome: 'pass', about: { kind: 'hours', max: 40, share: null } } },
};

test('figures, own words and limits stand apart', () => {
  const all = [figure, statement, dealbreaker, held];
  expect(reckoned(all, 'interests', 'for')).toEqual([figure]);
  expect(reckoned(all, 'interests', 'against')).toEqual([]);
  // A limit and a dealbreaker have their line among the limits.
  expect(reckoned(all, 'constraints', 'for')).toEqual([]);
  expect(said(all, 'constraints')).toEqual([statement]);
});

const missing: FitMissing[] = [
  {
    axis: 'interests',
    adds: 'opens_axis',
    what: { kind: 'interests', pattern: { kind: 'nothing_answered' } },
  },
  { axis: 'strengths', adds: 'opens_axis', what: { kind: 'skills', answered: 0, used: 0 } },
  { axis: 'values', adds: 'opens_axis', what: { kind: 'conditions', answered: 0, needed: 3 } },
  { axis: 'constraints', adds: 'opens_axis', what: { kind: 'constraints' } },
  { axis: 'values', adds: 'ask', what: { kind: 'no_evidence', dimension: 'travel', name: 'Travel' } },
  { axis: 'interests', adds: 'widens', what: { kind: 'statements', count: 3 } },
  { axis: 'values', adds: 'widens', what: { kind: 'statements', count: 2 } },
];

test('what closes an axis stands there, statements are counted once, and questions apart', () => {
  expect(closing(missing, 'strengths').map(({ what }) => what.kind)).toEqual(['skills']);
  expect(answerable(missing).map(({ what }) => what)).toEqual([{ kind: 'statements', count: 5 }]);
});

test.each<[string, boolean, Partial<FitCheck>]>([
  ['nothing at all', true, {}],
  ['a limit', false, { standing: 'clear' }],
  ['some interests', false, { missing: missing.slice(1), interests: { ...NONE, band: 'mixed', score: 0.4 } }],
  [
    'flat interests',
    false,
    {
      missing: [
        { axis: 'interests', adds: 'opens_axis', what: { kind: 'interests', pattern: { kind: 'flat' } } },
        ...missing.slice(1),
      ],
    },
  ],
  [
    'nothing, where an axis is not published',
    true,
    {
      missing: [
        ...missing.slice(0, 2),
        { axis: 'values', adds: 'nothing', what: { kind: 'not_published' } },
        ...missing.slice(3),
      ],
    },
  ],
])('whether anything is answered: %s', (_, nothing, change) => {
  const check: FitCheck = {
    interests: NONE,
    strengths: { axis: NONE, similarity: null, similarFrom: 0.75, largestGap: null, compared: 0 },
    values: NONE,
    standing: 'not_asked',
    limits: [],
    reasons: [],
    missing,
    changes: [],
    unmoved: [],
    ...change,
  };
  expect(nothingAnswered(check)).toBe(nothing);
});
