import { describe, expect, test } from 'vitest';
import type { Comparison, ComparedOccupation, Figure, Projection } from '../../ipc';
import { facts, isShared } from './facts';
import { readIds } from './ids';
import { overAYear } from './pay';

test.each<[string, string[]]>([
  ['', []],
  ['roles=', []],
  ['roles=factory-manager,11-3051.00', ['factory-manager', '11-3051.00']],
  ['roles=a,,a, b ', ['a', 'b']],
  ['roles=a,b,c,d,e', ['a', 'b', 'c', 'd']],
])('an address with “%s” compares %j', (query, ids) => {
  expect(readIds(new URLSearchParams(query))).toEqual(ids);
});

test('hourly pay is drawn over a year, and what is withheld stays so', () => {
  const value = (amount: number): Figure => ({ kind: 'value', value: amount });
  const pay = {
    hourly: true,
    p10: value(10),
    p25: value(15),
    median: value(20),
    p75: { kind: 'at_least', value: 115 },
    p90: { kind: 'suppressed' },
    mean: value(22),
    meanRse: null,
  } satisfies Parameters<typeof overAYear>[0];
  const drawn = overAYear(pay);
  expect(drawn.median).toEqual(value(41_600));
  expect(drawn.p75).toEqual({ kind: 'at_least', value: 239_200 });
  expect(drawn.p90).toEqual({ kind: 'suppressed' });
  expect(overAYear({ ...pay, hourly: false }).median).toEqual(value(20));
});

describe('facts', () => {
  const occupation = (code: string, preparation: number | null): ComparedOccupation => ({
    occupation: { code, title: code, track: 'office' },
    preparation,
    education: null,
    educationSource: null,
    hasRatings: true,
  });
  const projected = (changePercent: number, openings: number | null) =>
    ({
      changePercent,
      openings,
      typicalEducation: 'Bachelor’s degree',
      typicalExperience: null,
      typicalTraining: null,
      source: 'ep-2024-34',
    }) as Projection;
  const comparison: Comparison = {
    columns: [],
    siblings: [],
    occupations: [occupation('1', 4), occupation('2', 4), occupation('3', 4)],
    categories: [],
    projections: [
      { projection: projected(1.9, 1_000), occupations: ['1', '2'] },
      { projection: projected(-2, null), occupations: ['3'] },
    ],
    differences: [],
    preparationSource: 'onet-29.0',
    sources: [],
  };
  const found = facts(comparison);
  const fact = (id: string) => found.find((one) => one.id === id);

  test('have a value for each occupation or say why there is none', () => {
    expect(fact('change')?.values).toEqual(['+1.9%', '+1.9%', '\u22122.0%']);
    expect(fact('openings')?.values).toEqual(['1,000', '1,000', 'not published']);
    expect(fact('change')?.sources).toEqual(['ep-2024-34']);
  });

  test('that nobody has are left out', () => {
    expect(fact('employment')).toBeUndefined();
    expect(fact('experience')).toBeUndefined();
  });

  test('that are the same for several are told from those that differ', () => {
    const shared = found.filter(isShared).map(({ id }) => id);
    expect(shared).toEqual(['preparation', 'entry']);
    const [alone] = facts({ ...comparison, occupations: [occupation('1', 4)] });
    expect(alone && isShared(alone)).toBe(false);
  });
});
