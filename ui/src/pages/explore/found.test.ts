// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { OccupationRow, RoleHit, RoleRow } from '../../ipc';
import { groupsOf, linesOf, understood } from './found';

test.each<[string, string, string | null]>([
  ['RN', 'registered nurse', 'registered nurse'],
  ['plant mgr', 'plant manager', 'plant manager'],
  ['Plant  Manager', 'plant manager', null],
  ['café manager', 'cafe manager', null],
  ['?', '', null],
])('a search for "%s" understood as "%s" says %s', (query, cleaned, said) => {
  expect(understood({ query, answer: { cleaned, hits: [], roles: [] } })).toBe(said);
});

test('roles found by a title come before the occupations, those found by their prose after them', () => {
  const row = (slug: string): RoleRow => ({
    slug,
    title: slug,
    sentence: '',
    occupation: { code: '11-3051.00', title: 'Managers', track: 'business-operations' },
  });
  const titled: RoleHit = { role: row('plant-manager'), matched: 'plant manager', passages: [] };
  const said: RoleHit = {
    role: row('electrician'),
    matched: null,
    passages: [{ section: 'questions_to_ask', parts: [{ text: 'the plant', hit: true }] }],
  };
  const answer = {
    cleaned: 'plant',
    hits: [
      { occupation: { code: '51-8031.00', title: 'Plant Operators' } as OccupationRow, matched: 'plant' },
    ],
    roles: [titled, said],
  };
  expect(groupsOf(answer).map(({ id }) => id)).toEqual(['roles', 'occupations', 'prose']);
  expect(linesOf(answer).map(({ href }) => href)).toEqual([
    '#/role/plant-manager',
    '#/occupation/51-8031.00',
    '#/role/electrician/interview',
  ]);
  expect(groupsOf({ ...answer, hits: [], roles: [] })).toEqual([]);
});
