import { describe, expect, test } from 'vitest';
import { browseRequest, cleared, filtersHref, narrowed, readDollars, readFilters } from './filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('a list is found again by its address', () => {
  test.each([
    '#/explore',
    '#/explore?track=health',
    '#/explore?track=all&prep=2,3&from=50000&order=pay_highest',
    '#/explore?track=science&from=60000&to=90000&growth=3&order=growth_highest',
  ])('%s', (href) => expect(filtersHref(read(href.split('?')[1] ?? ''))).toBe(href));
});

test('what an address says wrongly is left out', () => {
  expect(read('track=health&prep=9,x,3,3&from=lots&to=-5&growth=quick&order=luck')).toEqual({
    track: 'health',
    preparation: [3],
    payFrom: null,
    payTo: null,
    growth: null,
    order: 'title',
  });
});

test('the request asks for what is narrowed and nothing else', () => {
  expect(browseRequest(read('track=all&prep=4&from=50000&growth=0'), 100, 50)).toEqual({
    track: null,
    preparation: [4],
    payAtLeast: 50000,
    payAtMost: null,
    growthAtLeast: 0,
    order: 'title',
    offset: 100,
    limit: 50,
  });
});

test('clearing keeps the track and the order', () => {
  const filters = read('track=health&prep=4&from=50000&growth=0&order=pay_highest');
  expect(narrowed(filters)).toBe(true);
  expect(narrowed(cleared(filters))).toBe(false);
  expect(filtersHref(cleared(filters))).toBe('#/explore?track=health&order=pay_highest');
});

test.each<[string, number | null]>([
  ['', null],
  ['60000', 60000],
  ['$60,000', 60000],
  [' 60 000 ', 60000],
  ['60k', 60000],
  ['62.5k', 62500],
  ['a lot', NaN],
  ['-5', NaN],
])('an amount typed as "%s"', (typed, expected) => expect(readDollars(typed)).toBe(expected));
