import { expect, test } from 'vitest';
import { civil, civilIn } from './civil';

/** Half an hour before and after midnight, wherever the reader is. */
const late = new Date(2026, 2, 31, 23, 30);
const early = new Date(2026, 2, 31, 0, 30);

test.each([
  ['late in the evening', late],
  ['early in the morning', early],
])('%s it is the day on the calendar on the wall', (_, now) => expect(civil(now)).toBe('2026-03-31'));

test('days on end over the end of a month and a year', () => {
  expect(civilIn(7, late)).toBe('2026-04-07');
  expect(civilIn(1, new Date(2026, 11, 31, 23, 59))).toBe('2027-01-01');
});
