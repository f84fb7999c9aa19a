// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { Choice } from './choice.svelte';

const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

function list(...ids: string[]) {
  const opened: number[] = [];
  return {
    choice: new Choice(
      () => ids,
      (at) => opened.push(at),
    ),
    opened,
  };
}

test('arrows go down and up the list and round its ends', () => {
  const { choice } = list('a', 'b', 'c');
  const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((name) => {
    choice.keydown(key(name));
    return choice.id;
  });
  expect(way).toEqual(['b', 'c', 'a', 'c', 'b']);
});

test('Enter opens the chosen line, and the first when none was chosen', () => {
  const { choice, opened } = list('a', 'b');
  choice.keydown(key('Enter'));
  choice.keydown(key('ArrowDown'));
  choice.keydown(key('Enter'));
  expect(opened).toEqual([0, 1]);
});

test('the field keeps its own keys, and all of them when there is no list', () => {
  expect(list('a').choice.keydown(key('Home'))).toBe(false);
  expect(list().choice.keydown(key('ArrowDown'))).toBe(false);
});

test('a list that grew shorter still has a line chosen', () => {
  let ids = ['a', 'b', 'c'];
  const choice = new Choice(
    () => ids,
    () => undefined,
  );
  choice.choose(2);
  ids = ['a'];
  expect(choice.id).toBe('a');
});
