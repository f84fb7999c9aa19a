// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import type { MoveClass, MoveLimits, MoveRow, MoveStart } from '../../../ipc';
import { missingOf, nothingKnown, startSentences } from './basis';
import {
  cleared,
  filtersHref,
  labelled,
  loosen,
  narrowed,
  passes,
  readFilters,
  shownFirst,
  type Filters,
} from './filters';
import { grouped, opensByItself } from './groups';
import { LIMIT_FIELDS, withLimit } from './limits';

const ROLE = {
  slug: 'factory-manager',
  title: 'Factory Manager',
  sentence: '',
  occupation: { code: '11-3051.00', title: 'Industrial Production Managers', track: 'business-operations' },
};

const row = (some: Partial<MoveRow> = {}): MoveRow => ({
  occupation: ROLE.occupation,
  preparation: 4,
  zones: 0,
  alike: 90,
  gap: { all: 0.05, largest: 1 },
  back: null,
  class: 'advancement',
  pay: { kind: 'unknown' },
  exposure: null,
  growth: null,
  viable: 'yes',
  desirable: 'yes',
  safe: 'yes',
  missed: [],
  unknown: [],
  unrated: [],
  roles: [ROLE],
  saved: false,
  ...some,
});

const NONE: Filters = cleared({ look: 'reach' } as Filters);
const filters = (some: Partial<Filters> = {}): Filters => ({ ...NONE, ...some });

describe('filters', () => {
  test.each<[string, Partial<Filters>]>([
    ['#/moves', {}],
    ['#/moves?q=plant+manager', { words: 'plant manager' }],
    ['#/moves?prep=3,4&show=all&safe=1', { preparation: [3, 4], show: 'all', safe: true }],
    ['#/moves?track=health&desirable=1&saved=1', { track: 'health', desirable: true, saved: true }],
  ])('%s is the address and is read from it', (href, some) => {
    expect(filtersHref('me', filters(some))).toBe(href);
    expect(readFilters(new URLSearchParams(href.split('?')[1]))).toEqual(filters(some));
  });

  test('the direction is in the address of an occupation, and never in a person’s', () => {
    const feeders = filters({ look: 'feeders' });
    expect(filtersHref('11-3051.00', feeders)).toBe('#/moves/from/11-3051.00?look=feeders');
    expect(filtersHref('me', feeders)).toBe('#/moves');
  });

  test.each<[string, string, Filters['preparation'] | Filters['show']]>([
    ['prep=0,3,x,9,2.5', 'preparation', [3]],
    ['show=everything', 'show', null],
  ])('what cannot be read of %s is left out', (query, key, value) =>
    expect(readFilters(new URLSearchParams(query))).toMatchObject({ [key]: value }),
  );

  test.each<[string, Partial<Filters>, 'viable' | 'open' | 'all', Partial<MoveRow>, boolean]>([
    ['viable', {}, 'viable', {}, true],
    ['not viable', {}, 'viable', { viable: 'no' }, false],
    ['not known', {}, 'viable', { viable: 'unknown' }, false],
    ['not known, also shown', {}, 'open', { viable: 'unknown' }, true],
    ['not viable, everything', {}, 'all', { viable: 'no' }, true],
    ['words of the title', { words: 'PROD manag' }, 'all', {}, true],
    ['words of a role', { words: 'factory' }, 'all', {}, true],
    ['words of both mixed', { words: 'factory industrial' }, 'all', {}, false],
    ['preparation not rated', { preparation: [4] }, 'all', { preparation: null }, false],
    ['desirable not known', { desirable: true }, 'all', { desirable: 'unknown' }, false],
    ['in the plan', { saved: true }, 'all', { saved: true }, true],
  ])('%s', (_, some, show, one, expected) => expect(passes(filters(some), show, row(one))).toBe(expected));

  test.each<[MoveRow['viable'][], string]>([
    [['no', 'unknown', 'yes'], 'viable'],
    [['no', 'unknown'], 'open'],
    [['no'], 'all'],
    [[], 'all'],
  ])('when nobody has chosen, of %s what is shown is %s', (viable, show) =>
    expect(shownFirst(viable.map((one) => row({ viable: one })))).toBe(show),
  );

  test('what is set can be cleared, and each says how to see more', () => {
    const set = filters({ words: 'x', safe: true, show: 'all' });
    expect(narrowed(set)).toBe(true);
    expect(narrowed(cleared(set))).toBe(false);
    expect(loosen(set, 'all')).toHaveLength(2);
    expect(loosen(filters(), 'viable')).toEqual(['look at what is not viable too (or loosen a limit)']);
  });

  test('each label is counted among those that carry the ones before', () => {
    const rows = [row(), row({ safe: 'no' }), row({ desirable: 'no' }), row({ viable: 'no' })];
    expect(labelled(rows)).toEqual({ viable: 3, desirable: 2, safe: 1 });
  });
});

describe('classes', () => {
  const of = (...classes: (MoveClass | null)[]) => classes.map((one) => row({ class: one }));

  test('up comes before down, what has no class last, and what is empty without filters is left out', () => {
    const groups = grouped(of(null, 'downward', 'advancement', 'advancement'), NONE, 'all');
    expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['advancement', 2],
      ['downward', 1],
      ['none', 1],
    ]);
  });

  test('a group that filters empty stays, with how many there are', () => {
    const [group] = grouped(of('similar'), filters({ words: 'zzz' }), 'all');
    expect(group).toMatchObject({ id: 'similar', rows: [], all: 1 });
  });

  test.each<[string, (MoveClass | null)[], Partial<Filters>, boolean]>([
    ['lower pay is folded', ['advancement', 'downward'], {}, false],
    ['unless it is all there is', ['downward', 'downward_transition'], {}, true],
    ['or words are looked for', ['advancement', 'downward'], { words: 'manager' }, true],
  ])('%s', (_, classes, some, open) => {
    const groups = grouped(of(...classes), filters(some), 'all');
    const down = groups.find(({ id }) => id === 'downward');
    expect(down && opensByItself(down, groups, filters(some))).toBe(open);
  });
});

const LIMITS: MoveLimits = {
  similar: 88.3,
  zones: 1,
  largestGap: 2,
  keeps: 0.75,
  clearly: 2 / 3,
  exposure: 10,
  growth: 5,
};

test('every limit has one field, and its default lies between the ends', () => {
  expect(LIMIT_FIELDS.map(({ key }) => key).sort()).toEqual(Object.keys(LIMITS).sort());
  for (const { key, min, max } of LIMIT_FIELDS) {
    expect(LIMITS[key]).toBeGreaterThanOrEqual(min);
    expect(LIMITS[key]).toBeLessThanOrEqual(max);
  }
});

test('limits moved back to what holds without anybody are nobody’s', () => {
  const moved = withLimit(LIMITS, LIMITS, 'zones', 2);
  expect(moved).toMatchObject({ zones: 2, similar: 88.3 });
  expect(withLimit(moved ?? LIMITS, LIMITS, 'zones', 1)).toBeNull();
});

const start = (some: Partial<MoveStart> = {}): MoveStart => ({
  title: 'Line lead',
  occupation: ROLE.occupation,
  levels: 'own',
  proposed: 0,
  measure: 'occupations',
  pay: 121_440,
  preparation: 4,
  ...some,
});

describe('where it begins', () => {
  test.each<[string, Partial<MoveStart>, number | null, number]>([
    ['everything is known', {}, 100_000, 0],
    ['pay is not said', {}, null, 1],
    ['no job', { occupation: null, measure: 'shape', pay: null }, null, 1],
    ['too few answers', { levels: 'occupation' }, 100_000, 1],
    ['drafted levels', { proposed: 7 }, 100_000, 1],
    ['nothing at all', { levels: 'unknown', occupation: null, pay: null }, null, 2],
  ])('%s', (_, some, pay, count) => expect(missingOf(start(some), pay)).toHaveLength(count));

  test('a job without levels is a start, and neither is none', () => {
    expect(nothingKnown(start({ levels: 'occupation' }))).toBe(false);
    expect(nothingKnown(start({ levels: 'unknown', occupation: null }))).toBe(true);
  });

  test('whose pay it is, is said', () => {
    expect(startSentences(start(), true, 121_440)).toContain('as you say');
    expect(startSentences(start(), true, null)).toContain('the middle of the occupation');
  });

  test('an occupation without ratings says so', () =>
    expect(startSentences(start({ levels: 'unknown' }), false, null)).toContain('have not been rated'));
});
