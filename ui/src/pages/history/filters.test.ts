import { expect, test } from 'vitest';
import { cleared, filtersHref, narrowed, readFilters, wanted } from './filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

test.each([
  '',
  '?kind=notes',
  '?person=ana&kind=saved&text=plant&standing=undone&since=week',
  '?since=2026-02-11',
])('the address “%s” says the same after it has been read', (query) =>
  expect(filtersHref(read(query))).toBe(`#/history${query}`),
);

test('what an address says wrongly is left out', () =>
  expect(filtersHref(read('?kind=cats&standing=up&since=yesterday'))).toBe('#/history'));

test('a choice of kind asks for every action in it', () =>
  expect(wanted(read('?kind=saved&standing=undone&text= plant '))).toEqual({
    personId: null,
    ops: ['save_occupation', 'remove_saved'],
    text: 'plant',
    applied: false,
  }));

test('clearing leaves the summary', () => {
  const filters = read('?text=plant&since=week');
  expect(narrowed(filters)).toBe(true);
  expect(narrowed(cleared(filters))).toBe(false);
  expect(filtersHref(cleared(filters))).toBe('#/history?since=week');
});
