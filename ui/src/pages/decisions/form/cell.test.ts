// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { cellTrouble, readCell, writeCell } from './cell';

test.each<[string, number, number]>([
  ['7', 7, 7],
  ['0', 0, 0],
  [' 10 ', 10, 10],
  ['4–7', 4, 7],
  ['4-7', 4, 7],
  ['4 — 7', 4, 7],
  ['4−7', 4, 7],
  ['0-10', 0, 10],
  ['7-7', 7, 7],
  ['07', 7, 7],
])('“%s” is a rating', (typed, least, most) => expect(readCell(typed)).toEqual({ rating: { least, most } }));

test.each(['', '  ', '?', ' ? '])('“%s” is open', (typed) =>
  expect(readCell(typed)).toEqual({ rating: null }),
);

test.each([
  ['11', 'ratings go from 0 to 10'],
  ['4–12', 'ratings go from 0 to 10'],
  ['7–4', 'the lower end of the range first'],
  ['6.5', 'a whole number'],
  ['-3', 'a whole number'],
  ['4–', 'a whole number'],
  ['4-6-8', 'a whole number'],
  ['good', 'a whole number'],
  ['99999999999', 'a whole number'],
])('“%s” is refused in a sentence that names what it is about', (typed, says) => {
  expect(cellTrouble(typed, 'Pay')).toMatch(/^Pay: /);
  expect(cellTrouble(typed, 'Pay')).toContain(says);
});

test.each(['7', '4–7', '', '0–10'])('“%s” is written as it was read', (typed) => {
  const cell = readCell(typed);
  expect('rating' in cell && writeCell(cell.rating)).toBe(typed);
});
