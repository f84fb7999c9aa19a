import { expect, test } from 'vitest';
import { currentSection } from './sections';

const tops = (sits: number, changing: number, skills: number) => [
  { id: 'sits', top: sits },
  { id: 'changing', top: changing },
  { id: 'skills', top: skills },
];

test.each<[string, ReturnType<typeof tops>, boolean, string]>([
  ['at the top the first section is marked though it has not begun', tops(400, 900, 2000), false, 'sits'],
  ['a section counts once it passes the line', tops(-300, 100, 900), false, 'changing'],
  ['just below the line it does not', tops(-300, 121, 900), false, 'sits'],
  ['at the end the last is marked even when it is short', tops(-900, -300, 400), true, 'skills'],
])('%s', (_, at, atEnd, expected) => {
  expect(currentSection(at, 120, atEnd)).toBe(expected);
});
