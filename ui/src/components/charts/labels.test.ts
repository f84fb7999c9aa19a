import { describe, expect, test } from 'vitest';
import { spread, textWidth, type Label } from './labels';

describe('labels on one line', () => {
  test.each<[string, Label[], number[] | null]>([
    [
      'far apart stay where they are',
      [
        { at: 50, width: 40 },
        { at: 150, width: 40 },
      ],
      [50, 150],
    ],
    // 40 wide with a gap of 10: centres 50 apart, and the pair stays centred on 100.
    [
      'a collision moves both by the same',
      [
        { at: 95, width: 40 },
        { at: 105, width: 40 },
      ],
      [75, 125],
    ],
    [
      'the left edge holds',
      [
        { at: 5, width: 40 },
        { at: 150, width: 40 },
      ],
      [20, 150],
    ],
    [
      'the right edge pushes the row back',
      [
        { at: 175, width: 40 },
        { at: 198, width: 40 },
      ],
      [130, 180],
    ],
    // Offsets 0, 50, 100; pooled (100-0 + 100-50 + 100-100)/3 = 50.
    [
      'three on one spot',
      [
        { at: 100, width: 40 },
        { at: 100, width: 40 },
        { at: 100, width: 40 },
      ],
      [50, 100, 150],
    ],
    ['five of 40 do not fit in 200', Array.from({ length: 5 }, () => ({ at: 100, width: 40 })), null],
    ['none', [], []],
  ])('%s', (_, labels, expected) => {
    expect(spread(labels, 0, 200, 10)).toEqual(expected);
  });

  test('a longer number is wider, and bold wider still', () => {
    expect(textWidth('$121,440', 12)).toBeGreaterThan(textWidth('$74,900', 12));
    expect(textWidth('$121,440', 12, true)).toBeGreaterThan(textWidth('$121,440', 12));
  });
});
