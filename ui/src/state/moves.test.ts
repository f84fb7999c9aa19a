// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { moveSettings } from './moves.svelte';

test('what one person is paid is not another’s, and is there on the next screen', () => {
  moveSettings('ana').pay = 60_000;
  expect(moveSettings('ana').pay).toBe(60_000);
  expect(moveSettings('ben').pay).toBeNull();
  expect(moveSettings(undefined).pay).toBeNull();
});

test.each([
  ['me', { kind: 'person', pay: 60_000 }],
  [null, { kind: 'person', pay: 60_000 }],
  ['factory-manager', { kind: 'of', of: 'factory-manager' }],
])('an address that says %s begins at %o', (said, from) => {
  moveSettings('ana').pay = 60_000;
  expect(moveSettings('ana').from(said)).toEqual(from);
});
