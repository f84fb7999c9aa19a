import { expect, test } from 'vitest';
import { nextCell } from './keys';

const at = { row: 1, column: 1 };
const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const caret = (value: string, from: number, to = from) => ({ value, selectionStart: from, selectionEnd: to });
const WHOLE = caret('4–7', 0, 3);

test.each<[string, string, ReturnType<typeof caret>, [number, number] | null]>([
  ['down', 'ArrowDown', WHOLE, [2, 1]],
  ['up, from within', 'ArrowUp', caret('4–7', 2), [0, 1]],
  ['down with Enter', 'Enter', WHOLE, [2, 1]],
  ['on, when all is selected', 'ArrowRight', WHOLE, [1, 2]],
  ['on, from the end', 'ArrowRight', caret('4–7', 3), [1, 2]],
  ['nowhere from within', 'ArrowRight', caret('4–7', 1), null],
  ['back, from the beginning', 'ArrowLeft', caret('4–7', 0), [1, 0]],
  ['nowhere back from the end', 'ArrowLeft', caret('4–7', 3), null],
  ['on, from an empty one', 'ArrowRight', caret('', 0), [1, 2]],
  ['nowhere with a digit', '7', WHOLE, null],
])('leads %s', (_, name, typed, to) =>
  expect(nextCell(key(name), typed, at, false)).toEqual(to && { row: to[0], column: to[1] }),
);

test('leads the other way where the columns do', () =>
  expect(nextCell(key('ArrowRight'), WHOLE, at, true)).toEqual({ row: 1, column: 0 }));

test('leaves what selects and what has another meaning alone', () => {
  expect(nextCell(key('ArrowRight', { shiftKey: true }), WHOLE, at, false)).toBeNull();
  expect(nextCell(key('Enter', { ctrlKey: true }), WHOLE, at, false)).toBeNull();
});
