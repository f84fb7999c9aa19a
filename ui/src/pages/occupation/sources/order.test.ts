import { expect, test } from 'vitest';
import type { Source } from '../../../ipc';
import { inPageOrder } from './order';

test('surveys before projections before studies before ratings, the newest of a series first', () => {
  const ids = [
    'cpi-u',
    'onet-30.0',
    'felten-2021',
    'ep-2022-32',
    'oews-2013',
    'ep-2024-34',
    'oews-2024',
    'other-1999',
  ];
  const sources: Source[] = ids.map((id) => ({
    id,
    publisher: 'p',
    title: 't',
    period: '',
    year: Number(/\d{4}/.exec(id)?.[0] ?? 2025),
    licence: '',
    caution: '',
  }));
  expect(inPageOrder(sources).map((source) => source.id)).toEqual([
    'oews-2024',
    'oews-2013',
    'ep-2024-34',
    'ep-2022-32',
    'cpi-u',
    'felten-2021',
    'onet-30.0',
    'other-1999',
  ]);
});
