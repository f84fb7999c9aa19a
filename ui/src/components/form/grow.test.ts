// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { grow } from './grow';

/** A text field whose text needs `tall` pixels; nothing is laid out here. */
function field(tall: { px: number }): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  Object.defineProperty(element, 'scrollHeight', { get: () => tall.px });
  document.body.append(element);
  return element;
}

test('a text that was there from the beginning is seen whole', () => {
  const element = field({ px: 120 });
  grow(element, 'three\nlines\nlong');
  expect(element.style.height).toBe('120px');
});

test('typing makes it taller, and taking away shorter', () => {
  const tall = { px: 40 };
  const element = field(tall);
  grow(element, '');
  const heights = [200, 60].map((px) => {
    tall.px = px;
    element.dispatchEvent(new Event('input'));
    return element.style.height;
  });
  expect(heights).toEqual(['200px', '60px']);
});

test('a text put in from elsewhere counts too', () => {
  const tall = { px: 40 };
  const element = field(tall);
  const action = grow(element, '');
  tall.px = 90;
  action.update();
  expect(element.style.height).toBe('90px');
});
