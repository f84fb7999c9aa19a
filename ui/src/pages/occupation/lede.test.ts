import { describe, expect, test } from 'vitest';
import type { Category, Figure, Pay, Projection, Rating } from '../../ipc';
import { distinctive, inSentence, lede, payLine } from './lede';
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

describe('the opening lines say what the figures support', () => {
  const paid = pay(value(40_000), value(50_000), value(60_000));
  const hidden = pay(withheld, withheld, withheld);

  function category(employment: Figure, employmentRse: number | null, of: Pay, meanRse = 1): Category {
    return {
      code: '27-3023',
      title: 'News Analysts',
      covers: ['27-3023'],
      hybrid: false,
      employment,
      employmentRse,
      pay: { ...of, meanRse },
      allOccupationsPay: of,
      source: 'oews-2024',
    };
  }
  const known = (found: Category | null, education: string | null = null) => ({
    code: '27-3023.00',
    category: found,
    sharesCategoryWith: [],
    projections: education === null ? [] : [{ typicalEducation: education } as Projection],
    hasRatings: true,
    skills: [],
    knowledge: [],
    abilities: [],
  });

  const counted = 'About 41,500 employees across the United States do this work.';
  const half = 'Half of them earn between $40,000 and $60,000 a year.';
  const alone = 'Half of the people in this work earn between $40,000 and $60,000 a year.';
  test.each<[string, Parameters<typeof lede>[0], string]>([
    ['both', known(category(value(41_490), 2.3, paid)), `${counted} ${half}`],
    ['withheld pay', known(category(value(41_490), 2.3, hidden)), counted],
    ['a count withheld', known(category(withheld, null, paid)), alone],
    ['a count too imprecise', known(category(value(41_490), 22.4, paid)), alone],
    ['pay too imprecise', known(category(value(41_490), 2.3, paid, 15.9)), counted],
    [
      'all withheld',
      known(category(withheld, null, hidden)),
      'The Bureau withholds how many people do this work and what they are paid.',
    ],
    [
      'all too imprecise',
      known(category(value(120), 38, paid, 22.1)),
      'How many people do this work is known too imprecisely to say in a sentence; the figures below say how.',
    ],
    [
      'no survey',
      known(null),
      'No public survey counts the people in this occupation or publishes their pay.',
    ],
    [
      'a usual way in',
      known(category(value(41_490), 2.3, hidden), "Bachelor's degree"),
      `${counted} To enter it, the Bureau says, most people need a bachelor’s degree.`,
    ],
    ['a level nobody put into words', known(category(value(41_490), 2.3, hidden), 'Some new level'), counted],
    [
      'no ratings',
      { ...known(category(value(41_490), 2.3, hidden)), hasRatings: false },
      `${counted} Its skills have not been rated.`,
    ],
  ])('%s', (_, occupation, expected) => {
    expect(lede(occupation)).toBe(expected);
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
  function rating(
    name: string,
    rated: number,
    distinctiveness: number,
    suppressed = false,
    low: number | null = null,
  ): Rating {
    return {
      element: name,
      name,
      value: rated,
      standardised: 0,
      percentile: 0,
      distinctiveness,
      respondents: null,
      standardError: null,
      low,
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
        // Raters disagree on whether it matters.
        rating('Repairing', 3.4, 3, false, 2.2),
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
