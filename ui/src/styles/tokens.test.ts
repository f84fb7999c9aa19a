// The contrast the tokens promise, measured as WCAG 2.2 does.

import { describe, expect, test } from 'vitest';
import css from './tokens.css?raw';

function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', ':root {'],
  ['dark', ":root[data-theme='dark'] {"],
])('%s', (_, selector) => {
  const all = tokens(selector);
  const of = (name: string) => all.get(name) ?? '';
  const pages = ['--paper', '--leaf', '--sunk'];
  const washes = ['--accent-wash', '--warm-wash'];
  const pairs = (names: string[], grounds: string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground]));

  test.each(pairs(['--ink', '--ink-2', '--ink-3', '--accent', '--warm'], [...pages, ...washes]))(
    '%s can be read on %s',
    (name = '', ground = '') => expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(pairs(['--mark', '--mark-soft', '--field'], pages))(
    '%s can be made out on %s',
    (name = '', ground = '') => expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3),
  );
  test('what is written on the accent can be read', () => {
    expect(contrast(of('--accent-ink'), of('--accent'))).toBeGreaterThanOrEqual(4.5);
  });
});
