// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { statementKey } from './statement';

test.each<[string, KeyboardEventInit, { answer: number | null } | null]>([
  ['a digit answers', { key: '4' }, { answer: 4 }],
  ['the last one too', { key: '5' }, { answer: 5 }],
  ['there is no sixth', { key: '6' }, null],
  ['0 takes back', { key: '0' }, { answer: null }],
  ['a key held down does nothing', { key: '4', repeat: true }, null],
  ['with another key it is the window’s', { key: '4', ctrlKey: true }, null],
  ['letters are none', { key: 'a' }, null],
  ['nor are other keys', { key: 'Enter' }, null],
])('%s', (_, event, expected) => {
  expect(statementKey(new KeyboardEvent('keydown', event), 5)).toEqual(expected);
});
