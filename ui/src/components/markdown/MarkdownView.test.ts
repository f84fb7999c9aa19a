// @vitest-environment happy-dom

import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import MarkdownView from './MarkdownView.svelte';

function drawn<T>(text: string, look: (view: HTMLElement) => T): T {
  const target = document.createElement('div');
  const view = mount(MarkdownView, { target, props: { text } });
  flushSync();
  const seen = look(target);
  void unmount(view);
  return seen;
}

const has = (selector: string) => (view: HTMLElement) => view.querySelector(selector) !== null;
const hrefs = (view: HTMLElement) => [...view.querySelectorAll('a')].map((a) => a.getAttribute('href'));

test.each([
  ['a block of html', '<script>alert(1)</script>', 'script'],
  ['html in a line', 'so <b onclick="x()">bold</b>', 'b'],
  ['a picture', '![plan](https://example.org/plan.png)', 'img'],
  ['a frame', '<iframe src="https://example.org"></iframe>', 'iframe'],
])('%s is not drawn', (_, text, selector) => {
  expect(drawn(text, has(selector))).toBe(false);
});

test('the words round html stay', () => {
  expect(drawn('so <b>bold</b> a step', (view) => view.textContent)).toBe('so bold a step');
});

test.each([
  ['[web](https://example.org/a)', ['https://example.org/a']],
  ['[post](mailto:ada@example.org)', ['mailto:ada@example.org']],
  ['see www.example.org', ['http://www.example.org/']],
  ['[by name][1]\n\n[1]: https://example.org', ['https://example.org/']],
  ['[script](javascript:alert(1))', []],
  ['[script](JaVaScRiPt:alert(1))', []],
  ['[data](data:text/html,hi)', []],
  ['[inside](#/settings)', []],
  ['[file](file:///etc/passwd)', []],
])('%s links to %j', (text, expected) => {
  expect(drawn(text, hrefs)).toEqual(expected);
});

test('a link that leads nowhere keeps its words', () => {
  expect(drawn('[script](javascript:alert(1))', (view) => view.textContent)).toBe('script');
});

test('headings begin under the page’s own', () => {
  expect(
    drawn('# One\n\n###### Six', (view) => [...view.querySelectorAll('h3, h6')].map((h) => h.textContent)),
  ).toEqual(['One', 'Six']);
});

test.each(['-\n[x] ask', '1.\n[x] ask'])('a box that follows an empty item is words: %j', (text) => {
  expect(drawn(text, (view) => view.querySelector('p')?.textContent)).toBe('[x] ask');
  expect(drawn(text, has('[role=img]'))).toBe(false);
});

test('a checklist says what is done', () => {
  const boxes = drawn('- [x] ask\n- [ ] visit', (view) =>
    [...view.querySelectorAll('[role=img]')].map((box) => box.getAttribute('aria-label')),
  );
  expect(boxes).toEqual(['done', 'open']);
});

test.each([
  ['a table', '| a | b |\n|---|--:|\n| 1 | 2 |', 'td.right'],
  ['code', '```\nx\n```', 'pre code'],
  ['a numbered list', '3. three', 'ol[start="3"]'],
  ['a quotation', '> said', 'blockquote p'],
  ['what was struck', '~~no~~', 'del'],
])('%s is drawn', (_, text, selector) => {
  expect(drawn(text, has(selector))).toBe(true);
});
