import { describe, expect, test } from 'vitest';
import type { Figure, Pay, Rating } from '../../ipc';
import { distinctive, inSentence, payLine } from './lede';
import { people, roundTo } from './people';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });
const above: Figure = { kind: 'at_least', value: 239_200 };
const withheld: Figure = { kind: 'suppressed' };

function pay(p25: Figure, median: Figure, p75: Figure, hourly = false): Pay {
  return { hourly, p10: withheld, p25, median, p75, p90: withheld, mean: withheld, meanRse: null };
}

describe('pay in a sentence', () => {
  test.each<[string, Pay, string | null]>([
    [
      'managers',
      pay(value(94_620), value(121_440), value(156_330)),
      'Half of them earn between $94,620 and $156,330 a year.',
    ],
    ['surgeons', pay(value(209_730), above, above), 'Three in four earn more than $209,730 a year.'],
    ['all above', pay(above, above, above), 'At least half of them earn more than $239,200 a year.'],
    [
      'actors',
      pay(value(16.94), value(23.33), value(41.09), true),
      'Half of them earn between $16.94 and $41.09 an hour.',
    ],
    ['nothing', pay(withheld, withheld, withheld), null],
  ])('%s', (_, range, expected) => {
    expect(payLine(range)).toBe(expected);
  });
});

describe('people', () => {
  test.each<[number, string]>([
    [234_380, '234,000'],
    [3_282_010, '3.28 million'],
    [999_800, '1 million'],
    [14_160, '14,200'],
    [270, '270'],
  ])('%d is about %s', (count, expected) => {
    expect(people(count)).toBe(expected);
  });
  test('two digits for a margin', () => {
    expect(roundTo(2756.3, 2)).toBe(2800);
    expect(roundTo(0, 2)).toBe(0);
  });
});

describe('what an occupation leans on', () => {
  function rating(name: string, rated: number, distinctiveness: number, suppressed = false): Rating {
    return {
      element: name,
      name,
      value: rated,
      standardised: 0,
      percentile: 0,
      distinctiveness,
      respondents: null,
      standardError: null,
      low: null,
      high: null,
      suppressed,
      level: null,
      collected: null,
      source: 'onet-30.0',
    };
  }
  test('the most unusual of each domain that is also important and not withheld', () => {
    const names = distinctive({
      skills: [
        rating('Time Management', 3.9, 2.1),
        rating('Coordination', 4, 1.2),
        rating('Negotiation', 3.2, 0.9),
      ],
      knowledge: [
        rating('Production and Processing', 4.4, 2.6),
        rating('Fine Arts', 2.1, 4),
        rating('English Language', 3.5, 1.1),
      ],
      abilities: [rating('Night Vision', 3.1, 3, true)],
    });
    expect(names).toEqual(['production and processing', 'time management']);
  });
  test('languages keep their capital', () => {
    expect(inSentence('English Language')).toBe('English language');
  });
});
