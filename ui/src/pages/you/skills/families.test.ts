import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byFamily, FAMILIES, familyOf } from './families';

const file = readFileSync(join(import.meta.dirname, '../../../../../data/inventories/skills.toml'), 'utf8');
const ids = [...file.matchAll(/^element = "(.+)"$/gm)].map(([, id = '']) => id);

test('every skill and field of knowledge is in one family, and no family is empty', () => {
  expect(ids).toHaveLength(68);
  const groups = byFamily(ids, (id) => id);
  expect(groups.map(({ family }) => family)).toEqual(FAMILIES);
  expect(groups.flatMap(({ items }) => items).sort()).toEqual([...ids].sort());
});

test('a family is of skills or of knowledge', () => {
  for (const { items } of byFamily(ids, (id) => id))
    expect(new Set(items.map((id) => id.startsWith('2.C'))).size, items.join()).toBe(1);
});

test('an id that begins alike is not of the family', () => {
  expect(familyOf('2.C.10')).toBe('business');
  expect(familyOf('2.C.1.a')).toBe('business');
  expect(familyOf('2.D')).toBeNull();
});
