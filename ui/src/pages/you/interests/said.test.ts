import { expect, test } from 'vitest';
import type { InterestChange, InterestPattern, InterestScale, InterestsSitting } from '../../../ipc';
import { changes, heading, meaning } from './said';

const SCALES: InterestScale[] = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
];

function sitting(
  pattern: InterestPattern,
  moved: Partial<Record<InterestScale, InterestChange | null>> | null = null,
): InterestsSitting {
  const still: InterestChange = { from: 2, by: 0.2, beyondNoise: false };
  return {
    sitting: {
      id: 'now',
      inventory: 'interests_short',
      version: 1,
      startedOn: '2026-03-02',
      finishedOn: '2026-03-02',
      finishedAt: '2026-03-02T09:00:00Z',
      answered: 30,
      proposed: 0,
    },
    scales: SCALES.map((scale) => ({
      scale,
      answered: 5,
      of: 5,
      mean: 2,
      noise: 0.97,
      change: moved === null ? null : scale in moved ? (moved[scale] ?? null) : still,
    })),
    pattern,
    comparedWith: moved === null ? null : 'then',
  };
}

const clear = (...highest: InterestScale[]) => sitting({ kind: 'clear', highest });

test.each<[InterestsSitting, string, string]>([
  [clear('social'), 'Social stands out', 'above all the others'],
  [clear('realistic', 'social'), 'Realistic and Social stand out', 'their order means nothing'],
  [clear(...SCALES.slice(0, 5)), 'stand out', 'Only the lowest'],
  [sitting({ kind: 'flat' }), 'No kind stands out', 'That is an answer too'],
  [
    sitting({ kind: 'too_few', scales: ['artistic'] }),
    'Not enough to say which come first',
    'Artistic has too few answers',
  ],
  [
    sitting({ kind: 'straight_lined', answer: 3, share: 0.934 }),
    'Your answers are nearly all the same',
    '93% of them are “Neither”',
  ],
  [sitting({ kind: 'nothing_answered' }), 'Nothing to say yet', 'Nothing was answered'],
])('kinds are named only when they are clear, and otherwise it is said why not', (result, title, text) => {
  expect(heading(result)).toContain(title);
  expect(meaning(result)).toContain(text);
});

test('the first time has nothing to compare with', () =>
  expect(changes(sitting({ kind: 'flat' }))).toEqual([]));

test('what moved beyond noise is said one by one, and the rest in one sentence', () => {
  const said = changes(
    sitting(
      { kind: 'flat' },
      {
        social: { from: 1, by: 1.6, beyondNoise: true },
        artistic: { from: 3.4, by: -1.8, beyondNoise: true },
      },
    ),
  );
  expect(said).toEqual([
    'Artistic fell from 3.4 to 1.6, more than a second sitting alone would bring.',
    'Social rose from 1.0 to 2.6, more than a second sitting alone would bring.',
    'The other 4 moved no more than a second sitting usually does.',
  ]);
});

test('when nothing moved beyond noise, that is what is said', () => {
  expect(changes(sitting({ kind: 'flat' }, {}))).toEqual([expect.stringContaining('Nothing moved more')]);
});

test('kinds without a score then or now are counted apart', () => {
  const said = changes(sitting({ kind: 'too_few', scales: ['social'] }, { social: null }));
  expect(said).toHaveLength(2);
  expect(said[1]).toContain('One kind has too few answers');
});
