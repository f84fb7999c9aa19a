import { expect, test } from 'vitest';
import { m } from './index';
import { byIntl, pluralIn, pluralRule } from './plural';

test('English on the first screen, where Intl is too slow, is as Intl has it', () => {
  const intl = byIntl('en-GB');
  const quick = pluralRule('en-GB');
  for (const count of [-2, -1, -0.5, 0, 0.1, 1, 1.5, 2, 3, 11, 21, 100, 101, 1016, 1_000_001, Infinity]) {
    expect(quick(count), String(count)).toBe(intl(count));
  }
});

test.each([
  [1, 'zawód'],
  [2, 'zawody'],
  [5, 'zawodów'],
  [22, 'zawody'],
  [1.5, 'zawodu'],
])('in another language %d has the form its rules ask for', (count, expected) => {
  const plural = pluralIn('pl');
  expect(plural(count, { one: 'zawód', few: 'zawody', many: 'zawodów', other: 'zawodu' })).toBe(expected);
});

test('a category without a form of its own takes the other', () => {
  expect(pluralIn('ar')(3, { other: 'x' })).toBe('x');
  expect(pluralIn('ar')(0, { zero: 'none', other: 'x' })).toBe('none');
});

test.each([
  [m.common.occupations(1), '1 occupation'],
  [m.common.occupations(1016), '1,016 occupations'],
  [m.frame.savedCount(0), 'Nothing saved yet'],
  [m.frame.savedCount(1), '1 saved'],
  [m.explore.resultsSaid(1, 'Nurses'), '1 result. First: Nurses.'],
  [m.explore.countOf(1, 1), '1 of 1 occupation'],
  [
    m.explore.lede(61, 1016, 56_000),
    '61 roles described from the inside and 1,016 occupations of the United States in figures, found by 56,000 job titles.',
  ],
  [m.occupation.titles.intro(1), 'One other title leads to this occupation.'],
  [m.occupation.sits.titlesShare(2), '2 job titles share it.'],
  [m.occupation.skills.educationLead(1), '1 answer.'],
  [
    m.occupation.skills.technologyLead(3, 1),
    '3 named; 1 of them often asked for in postings for this occupation.',
  ],
  [
    m.occupation.changing.openingsPer(1700, 12, false),
    'There are 1,700 openings a year, one for every 12 jobs.',
  ],
])('%s', (said, expected) => expect(said).toBe(expected));
