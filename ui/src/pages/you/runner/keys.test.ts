// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { runnerKey, type RunnerKey } from './keys';

function press(key: string, held: KeyboardEventInit, html: string, mirrored = false): RunnerKey | null {
  document.body.innerHTML = html;
  const target = document.body.querySelector('[data-on]') ?? document.body;
  let asked: RunnerKey | null = null;
  document.body.addEventListener('keydown', (event) => (asked = runnerKey(event, 5, mirrored)), {
    once: true,
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  return asked;
}

const heading = '<h1 data-on></h1>';
const answer = '<div role="radiogroup"><button data-on></button></div>';
const field = '<input data-on>';

test.each<[string, KeyboardEventInit, string, RunnerKey | null]>([
  ['1', {}, heading, { answer: 0 }],
  ['5', {}, heading, { answer: 4 }],
  ['6', {}, heading, null],
  ['3', {}, answer, { answer: 2 }],
  ['3', { repeat: true }, heading, null],
  ['3', { ctrlKey: true }, heading, null],
  ['3', {}, field, null],
  ['0', {}, heading, 'skip'],
  ['Backspace', {}, answer, 'back'],
  ['Backspace', {}, field, null],
  ['ArrowLeft', {}, heading, 'back'],
  ['ArrowLeft', {}, answer, null],
  ['ArrowLeft', { altKey: true }, heading, null],
  ['ArrowRight', {}, heading, null],
])('%s %o on %s', (key, held, html, expected) => expect(press(key, held, html)).toEqual(expected));

test('where one reads from right to left, back is to the right', () => {
  expect(press('ArrowRight', {}, heading, true)).toBe('back');
  expect(press('ArrowLeft', {}, heading, true)).toBeNull();
});
