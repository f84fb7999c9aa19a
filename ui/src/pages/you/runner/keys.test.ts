// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { runnerKey, type RunnerKey } from './keys';

type Place = 'heading' | 'answer' | 'field';

/** The element with the focus, in what stands round it. */
function at(place: Place): HTMLElement {
  const tags: Record<Place, string> = { heading: 'h1', answer: 'button', field: 'input' };
  const element = document.createElement(tags[place]);
  const around = document.createElement('div');
  if (place === 'answer') around.setAttribute('role', 'radiogroup');
  around.append(element);
  document.body.replaceChildren(around);
  return element;
}

function press(key: string, held: KeyboardEventInit, place: Place, mirrored = false): RunnerKey | null {
  let asked: RunnerKey | null = null;
  document.body.addEventListener('keydown', (event) => (asked = runnerKey(event, 5, mirrored)), {
    once: true,
  });
  at(place).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  return asked;
}

test.each<[string, KeyboardEventInit, Place, RunnerKey | null]>([
  ['1', {}, 'heading', { answer: 0 }],
  ['5', {}, 'heading', { answer: 4 }],
  ['6', {}, 'heading', null],
  ['3', {}, 'answer', { answer: 2 }],
  ['3', { repeat: true }, 'heading', null],
  ['3', { ctrlKey: true }, 'heading', null],
  ['3', {}, 'field', null],
  ['0', {}, 'heading', 'skip'],
  ['Backspace', {}, 'answer', 'back'],
  ['Backspace', {}, 'field', null],
  ['ArrowLeft', {}, 'heading', 'back'],
  ['ArrowLeft', {}, 'answer', null],
  ['ArrowLeft', { altKey: true }, 'heading', null],
  ['ArrowRight', {}, 'heading', null],
])('%s %o on %s', (key, held, place, expected) => expect(press(key, held, place)).toEqual(expected));

test('where one reads from right to left, back is to the right', () => {
  expect(press('ArrowRight', {}, 'heading', true)).toBe('back');
  expect(press('ArrowLeft', {}, 'heading', true)).toBeNull();
});
