import { expect, test } from 'vitest';
import { nextBriefly, nextIs, nextSentence, type Next } from './next';

test.each<[string | null, Next, string]>([
  [null, 'none', 'Nothing is planned; write one whenever you like.'],
  ['2026-12-03', 'later', 'The next one is planned for 3 December 2026.'],
  ['2026-11-28', 'today', 'The next one is planned for today.'],
  ['2026-11-03', 'past', 'The next one was planned for 3 November 2026; any day is a good one.'],
])('planned for %s it is %s', (next, is, sentence) => {
  expect(nextIs(next, '2026-11-28')).toBe(is);
  expect(nextSentence(next, '2026-11-28')).toBe(sentence);
});

test.each([
  ['2026-12-03', 'check-in planned for 3 December 2026'],
  ['2026-11-28', 'check-in planned for today'],
  ['2026-11-03', 'check-in was planned for 3 November 2026'],
])('beside a link, planned for %s', (next, text) => expect(nextBriefly(next, '2026-11-28')).toBe(text));
