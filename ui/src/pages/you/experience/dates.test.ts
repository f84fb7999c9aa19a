import { expect, test } from 'vitest';
import { expiryOf } from './expiry';
import { spanOf } from './span';

const today = new Date(2026, 2, 2);

test.each<[string | null, boolean, string, boolean]>([
  [null, false, 'Does not expire', false],
  ['2026-01', true, 'Expired January 2026', true],
  ['2026-03', false, 'Expires this month, March 2026', true],
  ['2026-04', false, 'Expires April 2026, in 1 month', true],
  ['2026-09', false, 'Expires September 2026, in 6 months', true],
  ['2026-10', false, 'Expires October 2026, in 7 months', false],
  ['2028-02', false, 'Expires February 2028, in 23 months', false],
  ['2030-02', false, 'Expires February 2030, in 3 years', false],
  ['2026', false, 'Expires in 2026', true],
  ['2029', false, 'Expires in 2029', false],
])('a certificate until %s, expired %s: %s', (expires, expired, text, mind) => {
  expect(expiryOf({ expires, expired }, today)).toEqual({ text, mind });
});

test.each<['job' | 'certificate' | 'story', string | null, string | null, string]>([
  ['job', '2019-04', '2022', 'April 2019–2022'],
  ['job', '2019-04', null, 'since April 2019'],
  ['job', null, '2022', 'until 2022'],
  ['job', '2013', '2013', '2013'],
  ['job', null, null, ''],
  ['certificate', '2015-06', null, 'Issued June 2015'],
  ['certificate', null, null, ''],
  ['story', '2024-12', null, 'December 2024'],
  ['story', null, null, ''],
])('a %s from %s to %s: %s', (kind, begins, ends, text) => {
  expect(spanOf({ kind, begins, ends })).toBe(text);
});
