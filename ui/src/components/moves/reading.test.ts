import { describe, expect, test } from 'vitest';
import type { MoveLimits, MovePay, MoveRatio, MoveRow } from '../../ipc';
import { few } from './few';
import { ratioDrawing, ratioPlace } from './ratio';
import {
  alikeText,
  exposureText,
  gapText,
  growthText,
  judged,
  labelText,
  payText,
  ratioText,
  sourcesOf,
  whyNot,
  zonesText,
} from './reading';

const LIMITS: MoveLimits = {
  similar: 88,
  zones: 1,
  largestGap: 2,
  keeps: 0.75,
  clearly: 0.66,
  exposure: 10,
  growth: 5,
};

const exactly = (value: number): MoveRatio => ({ value, bound: 'exact' });
const range = (some: Partial<Extract<MovePay, { kind: 'range' }>> = {}): MovePay => ({
  kind: 'range',
  own: false,
  quarter: exactly(0.9),
  middle: exactly(1.2),
  threeQuarters: exactly(1.5),
  more: { low: 0.7, high: 0.75 },
  direction: 'up',
  ...some,
});

const row = (some: Partial<MoveRow> = {}): MoveRow => ({
  occupation: { code: '11-3051.00', title: 'Industrial Production Managers', track: 'business-operations' },
  preparation: 4,
  zones: 1,
  alike: 95.4,
  gap: { all: 0.05, largest: 1.4 },
  back: { all: 0.02, largest: 0.8 },
  class: 'advancement',
  pay: range(),
  exposure: 3,
  growth: -1.2,
  viable: 'yes',
  desirable: 'yes',
  safe: 'yes',
  missed: [],
  unknown: [],
  unrated: [],
  roles: [],
  saved: false,
  ...some,
});

test.each<[string, Partial<MoveRow>, string]>([
  ['mean and largest in levels', {}, '0.4 on average, 1.4 at most'],
  ['nothing short', { gap: { all: 0, largest: 0 } }, 'nothing falls short'],
  ['not rated there', { gap: null, unrated: ['there'] }, 'not rated'],
  ['no levels here', { gap: null, unrated: ['here', 'there'] }, 'levels not known here'],
  ['no reason given', { gap: null }, 'not compared'],
])('a gap: %s', (_, some, short) => expect(gapText(row(some)).short).toBe(short));

test.each<[number | null, string]>([
  [0, 'Same preparation'],
  [1, '1 preparation level more'],
  [-2, '2 preparation levels less'],
  [null, 'Preparation not published on both sides'],
])('preparation %s', (zones, said) => expect(zonesText(zones)).toBe(said));

test.each<[MoveRatio, string]>([
  [exactly(1.2), '20% more'],
  [exactly(0.75), '25% less'],
  [exactly(1.001), 'the same'],
  [{ value: 1.4, bound: 'at_least' }, 'at least 40% more'],
  [{ value: 0.8, bound: 'at_most' }, 'at least 20% less'],
  // Neither says which way.
  [{ value: 0.8, bound: 'at_least' }, 'above what is published'],
  [{ value: 1.4, bound: 'at_most' }, 'above what is published'],
])('a ratio %o', (ratio, said) => expect(ratioText(ratio)).toBe(said));

test.each<[string, MovePay, string, RegExp]>([
  ['one category', { kind: 'shared' }, 'Published together', /cannot say how their pay differs/],
  ['unknown', { kind: 'unknown' }, 'Pay not known on both sides', /not known/],
  ['a range', range(), '20% more', /10% less to 50% more.*Between 70% and 75%/],
  ['no quarters', range({ quarter: null }), '20% more', /the middle there is 20% more\. /],
  [
    'no middle',
    range({ middle: null, direction: 'unclear' }),
    'Above what is published',
    /of the jobs there/,
  ],
])('pay: %s', (_, pay, short, said) => {
  const text = payText({ pay });
  expect(text.short).toBe(short);
  expect(text.said).toMatch(said);
});

test('siblings of one category never get a number of pay', () => {
  const siblings = row({ pay: { kind: 'shared' } });
  expect(payText(siblings).said).not.toMatch(/\d/);
  expect(ratioDrawing(siblings.pay)).toBeNull();
});

test.each([
  [exposureText(12), 'AI exposure 12 percentiles higher'],
  [exposureText(-1), 'AI exposure 1 percentile lower'],
  [exposureText(0.2), 'AI exposure alike'],
  [exposureText(null), 'AI exposure not scored on both sides'],
  [growthText(-3.14), 'Projected change in jobs 3.1 points lower'],
  [growthText(0), 'Projected change in jobs alike'],
  [alikeText(95.4), 'more alike than 95% of all pairs'],
  [alikeText(99.97), 'more alike than 99% of all pairs'],
  [alikeText(null), 'not known'],
])('%s', (found, said) => expect(found).toBe(said));

describe('labels', () => {
  test('each condition of a label is told, met or not', () => {
    const found = judged(
      'viable',
      row({
        viable: 'no',
        missed: ['largest_gap'],
        unknown: ['similarity'],
        gap: { all: 0.2, largest: 3.2 },
      }),
      LIMITS,
    );
    expect(found.map(({ outcome }) => outcome)).toEqual(['unknown', 'no', 'yes']);
    expect(found[1]?.said).toBe('Something important falls short by 3.2 levels; the limit is 2.0.');
    expect(found[2]?.said).toBe('Preparation is 1 level apart, which is within the limit.');
  });

  test('what is given needs no why', () => expect(whyNot('viable', row(), LIMITS)).toBe(''));

  test.each<[Partial<MoveRow>, string]>([
    [{}, 'Viable'],
    [
      { viable: 'no', missed: ['largest_gap', 'preparation'] },
      'Not viable (the largest single gap and preparation)',
    ],
    [{ viable: 'unknown', unknown: ['largest_gap', 'growth'] }, 'Viable: not known (the largest single gap)'],
  ])('%o', (some, said) => expect(labelText('viable', row(some))).toBe(said));

  test('a projection that is lower is told as less, without a sign', () => {
    const [, growth] = judged('safe', row({ safe: 'no', missed: ['growth'], growth: -7.25 }), LIMITS);
    expect(growth?.said).toBe(
      'It is projected to grow by 7.3 percentage points less; the limit is 5.0 less.',
    );
  });
});

test.each([
  [1, 50],
  [2, 100],
  [0.5, 0],
  [4, 100],
  [Math.SQRT2, 75],
])('%s of pay now is drawn at %s', (ratio, place) => expect(ratioPlace(ratio)).toBe(place));

test('a bound is not drawn as a place, and leaves its side open', () => {
  const drawing = ratioDrawing(range({ middle: { value: 1.3, bound: 'at_least' } }));
  expect(drawing).toMatchObject({ middle: null, openAbove: true, openBelow: false });
});

test('the band runs upwards also where the upper quarter gains less than the lower', () => {
  const drawing = ratioDrawing(range({ quarter: exactly(2), threeQuarters: exactly(0.5) }));
  expect(drawing?.band).toEqual({ from: 0, to: 100 });
});

test('elsewhere stand the few most alike that are viable', () => {
  const rows = [row({ viable: 'no' }), ...Array.from({ length: 7 }, () => row())];
  expect(few(rows)).toHaveLength(5);
  expect(few(rows).every(({ viable }) => viable === 'yes')).toBe(true);
});

test('figures name the sources of their kind', () => {
  const source = (id: string) => ({ id }) as Parameters<typeof sourcesOf>[0][number]['source'];
  const all = [
    { about: 'pay', source: source('oews-2024') },
    { about: 'skills', source: source('onet-30.0') },
  ] as const;
  expect(sourcesOf(all, 'pay').map(({ id }) => id)).toEqual(['oews-2024']);
});
