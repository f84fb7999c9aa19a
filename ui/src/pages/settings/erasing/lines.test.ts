import { expect, test } from 'vitest';
import { m } from '../../../i18n';
import type { ErasureCounts } from '../../../ipc';

const none: ErasureCounts = { kinds: [], drafts: 0, trash: 0, history: 0 };

test.each<[Partial<ErasureCounts>, string[]]>([
  [{}, []],
  [
    {
      kinds: [
        { noun: 'person', count: 1 },
        { noun: 'saved', count: 6 },
      ],
      drafts: 1,
      history: 12,
    },
    [
      '1 person',
      '6 saved occupations with their notes',
      '1 unfinished text',
      '12 steps of the history, with what they wrote',
    ],
  ],
  [{ trash: 2 }, ['2 things in the trash']],
])('%o is told line by line', (counts, lines) =>
  expect(m.erasing.lines({ ...none, ...counts })).toEqual(lines),
);
