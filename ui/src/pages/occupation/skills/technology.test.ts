import { expect, test } from 'vitest';
import { askedFirst, byKind } from './technology';

const items = [
  { name: 'Zebra', category: 'Label software', hot: false, inDemand: false },
  { name: 'SAP', category: 'Enterprise resource planning', hot: true, inDemand: true },
  { name: 'Excel', category: 'Spreadsheets', hot: true, inDemand: true },
  { name: 'Python', category: 'Label software', hot: true, inDemand: false },
];

test('what employers ask for here comes first', () => {
  expect(askedFirst(items).map((item) => item.name)).toEqual(['Excel', 'SAP', 'Python', 'Zebra']);
});

test('the whole list is gathered by kind', () => {
  expect(byKind(items).map(({ kind, items: of }) => [kind, of.length])).toEqual([
    ['Enterprise resource planning', 1],
    ['Label software', 2],
    ['Spreadsheets', 1],
  ]);
});
