import { expect, test } from 'vitest';
import type { Source } from '../../ipc';
import { groupSources, pickSources } from './groups';

function source(id: string, title: string, period: string, year: number): Source {
  return { id, publisher: 'BLS', title, period, year, licence: 'Public domain', caution: '' };
}

const wages = [2024, 2013, 2019].map((year) => source(`oews-${year}`, 'Wages', `May ${year}`, year));
const projections = [
  source('ep-2024-34', 'Projections', '2024–34', 2024),
  source('ep-2022-32', 'Projections', '2022–32', 2022),
];

test('twelve files of one survey are one line with its span of years', () => {
  const groups = groupSources([...wages, ...projections]);
  expect(groups.map((group) => [group.title, group.period])).toEqual([
    ['Wages', 'May 2013–2024'],
    ['Projections', '2022–32 · 2024–34'],
  ]);
});

test('years read differently are apart in the list, and one title in a line', () => {
  const [old, ...rest] = wages.map((source) =>
    source.year < 2019 ? { ...source, caution: 'SOC 2010' } : source,
  );
  const sources = old ? [old, ...rest] : rest;
  expect(groupSources(sources)).toHaveLength(2);
  expect(groupSources(sources, 'title').map((group) => group.period)).toEqual(['May 2013–2024']);
});

test('the same source twice counts once', () => {
  expect(groupSources([...projections, ...projections])[0]?.ids).toEqual(['ep-2022-32', 'ep-2024-34']);
});

test('picking keeps the order asked for and drops what is not there', () => {
  expect(
    pickSources([...wages, ...projections], 'ep-2022-32', 'no-such', null, 'oews-2024', 'oews-2024').map(
      (s) => s.id,
    ),
  ).toEqual(['ep-2022-32', 'oews-2024']);
});
