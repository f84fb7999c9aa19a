import { expect, test } from 'vitest';
import type { Experience, ExperienceKind } from '../../../ipc';
import { moved } from './order';

const some = (text: string): Experience[] =>
  text.split(' ').map((id) => {
    const kinds: Record<string, ExperienceKind> = { j: 'job', c: 'certificate' };
    return { id, kind: kinds[id[0] ?? ''] ?? 'story' } as Experience;
  });

test.each<[string, string, -1 | 1, string | null]>([
  ['j1 j2 j3', 'j3', -1, 'j1 j3 j2'],
  ['j1 j2 j3', 'j1', 1, 'j2 j1 j3'],
  ['j1 c1 j2', 'j2', -1, 'j2 c1 j1'],
  ['j1 c1 j2', 'c1', -1, null],
  ['j1 j2', 'j1', -1, null],
  ['j1 j2', 'gone', 1, null],
])('in %s, %s moved by %i is %s', (all, id, by, after) => {
  expect(moved(some(all), id, by)?.ids.join(' ') ?? null).toBe(after);
});

test('its place is counted among those of its kind', () => {
  expect(moved(some('j1 c1 j2'), 'j2', -1)).toMatchObject({ at: 1, of: 2 });
});
