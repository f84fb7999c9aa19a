// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { shortcut } from './keys';

function press(key: string, held: KeyboardEventInit, on: string): ReturnType<typeof shortcut> {
  const element = document.createElement(on);
  document.body.append(element);
  let asked: ReturnType<typeof shortcut> = null;
  element.addEventListener('keydown', (event) => (asked = shortcut(event)));
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  element.remove();
  return asked;
}

const control = { ctrlKey: true };
const both = { ctrlKey: true, shiftKey: true };

test.each<[string, KeyboardEventInit, string, ReturnType<typeof shortcut>]>([
  ['z', control, 'main', 'undo'],
  ['Z', both, 'main', 'redo'],
  ['y', control, 'main', 'redo'],
  ['/', {}, 'main', 'search'],
  ['k', control, 'main', 'palette'],
  ['k', control, 'input', 'palette'],
  ['?', { shiftKey: true }, 'main', 'keys'],
  ['?', { shiftKey: true }, 'input', null],
  ['ArrowLeft', { altKey: true }, 'main', 'back'],
  ['ArrowLeft', { altKey: true }, 'input', null],
  ['ArrowRight', { altKey: true }, 'main', 'forward'],
  // In a field these belong to the text.
  ['z', control, 'textarea', null],
  ['z', control, 'input', null],
  ['/', {}, 'input', null],
  ['z', {}, 'main', null],
])('%s with %j on %s asks for %s', (key, held, on, expected) => expect(press(key, held, on)).toBe(expected));
