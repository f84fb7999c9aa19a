import { expect, test } from 'vitest';
import { understood } from './found';

test.each<[string, string, string | null]>([
  ['RN', 'registered nurse', 'registered nurse'],
  ['plant mgr', 'plant manager', 'plant manager'],
  ['Plant  Manager', 'plant manager', null],
  ['café manager', 'cafe manager', null],
  ['?', '', null],
])('a search for "%s" understood as "%s" says %s', (query, cleaned, said) => {
  expect(understood({ query, answer: { cleaned, hits: [], roles: [] } })).toBe(said);
});
