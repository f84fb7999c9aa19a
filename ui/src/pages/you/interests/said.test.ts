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
  top: InterestScale[] = [],
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
    top,
    comparedWith: moved === null ? null : 'then',
  };
}

test.each<[InterestsSitting, string]>([
  [sitting('clear', ['social']), 'Social stands out'],
  [sitting('clear', ['realistic', 'social']), 'Realistic and Social stand out'],
  [sitting('flat'), 'No kind stands out'],
  [sitting('too_few'), 'Not enough to say which come first'],
  [sitting('straight_lined'), 'Nine in ten of your answers are the same'],
  [sitting('nothing_answered'), 'Nothing to say yet'],
])('what stands above the bars names kinds only when they are clear', (result, said) =>
  expect(heading(result)).toBe(said),
);

test('one kind alone has nothing to be told apart from', () => {
  expect(meaning(sitting('clear', ['social']))).not.toContain('order');
  expect(meaning(sitting('clear', ['realistic', 'social']))).toContain('their order means nothing');
});

test('the first time has nothing to compare with', () => expect(changes(sitting('clear'))).toEqual([]));

test('what moved beyond noise is said one by one, and the rest in one sentence', () => {
  const said = changes(
    sitting('clear', [], {
      social: { from: 1, by: 1.6, beyondNoise: true },
      artistic: { from: 3.4, by: -1.8, beyondNoise: true },
    }),
  );
  expect(said).toEqual([
    'Artistic fell from 3.4 to 1.6, more than a second sitting alone would bring.',
    'Social rose from 1.0 to 2.6, more than a second sitting alone would bring.',
    'The other 4 moved no more than a second sitting usually does.',
  ]);
});

test('when nothing moved beyond noise, that is what is said', () => {
  expect(changes(sitting('flat', [], {}))).toEqual([expect.stringContaining('Nothing moved more')]);
});

test('kinds without a score then or now are counted apart', () => {
  const said = changes(sitting('too_few', [], { social: null }));
  expect(said).toHaveLength(2);
  expect(said[1]).toContain('One kind has too few answers');
});
