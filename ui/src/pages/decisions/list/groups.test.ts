import { expect, test } from 'vitest';
import type { Decision } from '../../../ipc';
import { dueIs, grouped, optionName } from './groups';

const TODAY = '2026-11-28';

function decision(id: string, reviewOn?: string | null, reviewedOn?: string): Decision {
  return {
    id,
    question: id,
    askedOn: '2026-01-01',
    text: '',
    weighing: 'direct',
    options: [{ id: 'go', name: 'Go' }],
    criteria: [],
    ratings: [[]],
    weighed: null,
    choice:
      reviewOn === undefined
        ? null
        : {
            optionId: 'go',
            chosenOn: '2026-02-01',
            why: '',
            expectation: '',
            confidence: null,
            reviewOn,
          },
    review: reviewedOn === undefined ? null : { reviewedOn, outcome: 'came', text: '', again: null },
    changedAt: '2026-02-01T09:00:00Z',
  };
}

test('what is open comes first, then what waits by its day, then what was looked back on last', () => {
  const groups = grouped([
    decision('old review', '2026-03-01', '2026-03-02'),
    decision('whenever', null),
    decision('open'),
    decision('later', '2027-01-01'),
    decision('new review', null, '2026-06-01'),
    decision('past', '2026-11-01'),
    decision('open too'),
  ]);
  expect(groups.map(({ group, of }) => [group, ...of.map(({ id }) => id)])).toEqual([
    ['open', 'open', 'open too'],
    ['waiting', 'past', 'later', 'whenever'],
    ['reviewed', 'new review', 'old review'],
  ]);
});

test('a group without any is left out', () =>
  expect(grouped([decision('open')]).map(({ group }) => group)).toEqual(['open']));

test.each([
  [decision('open'), 'none'],
  [decision('whenever', null), 'none'],
  [decision('later', '2026-11-29'), 'later'],
  [decision('today', TODAY), 'today'],
  [decision('past', '2026-11-27'), 'past'],
  [decision('over', '2026-11-27', TODAY), 'none'],
])('$id is due: %s', (one, due) => expect(dueIs(one, TODAY)).toBe(due));

test('an option goes by its name', () => {
  expect(optionName(decision('one'), 'go')).toBe('Go');
  expect(optionName(decision('one'), 'gone')).toBeNull();
});
