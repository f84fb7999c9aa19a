// @vitest-environment happy-dom
// Notes may come from anywhere. Whatever they are, they are read to their end, and nothing is drawn but what the view
// has a drawing for: no HTML, and no link that leads elsewhere than to the web or a mailbox.
//
// A short walk each time; WAYMARK_FUZZ=5000000 makes it a long one, WAYMARK_SEED another.

import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import type { Nodes } from 'mdast';
import MarkdownView from '../src/components/markdown/MarkdownView.svelte';
import { definitions, parse, safeAddress } from '../src/components/markdown/parse';

const TIMES = Number(process.env.WAYMARK_FUZZ ?? 3_000);
const SEED = Number(process.env.WAYMARK_SEED ?? 20);
/** Drawing takes a thousand times as long as reading. */
const DRAWN = 1_000;
const LONGEST = 200;

const SEEDS = [
  '# One\n\n- [x] *ask* **Dana**\n  - [ ] visit\n\n1. a\n2. b\n',
  '| a | b |\n|---|--:|\n| 1 | ~~2~~ |\n',
  '[web](https://example.org "t") [1]: javascript:alert(1)\n\n[by name][1] ![p](x.png) <a@b.c>',
  '<script>alert(1)</script> so <b onclick="x()">bold</b>\n\n<iframe src="https://example.org">',
  '> said\n> ```js\n> x\n> ```\n\n***\n\nwww.example.org a@example.org `code` \\* &amp; &#0; &#x110000;',
];
const PIECES = [
  ...'[]()<>!*_~`#-+|\\&:;"\'/ \n\t\r\0',
  ...[
    '![',
    '](',
    '<!--',
    '-->',
    '<![CDATA[',
    'javascript:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    'https://',
  ],
  ...[
    'www.',
    '@example.org',
    '&#106;',
    '```',
    '~~~',
    '|---|',
    '\n    ',
    '\n> ',
    '\n- ',
    '- [ ] ',
    '\u202e',
    '\ud800',
  ],
];

/** mulberry32, by Tommy Ettinger. */
function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function mutated(text: string, draw: (below: number) => number): string {
  let made = text;
  for (let times = draw(4); times >= 0; times -= 1) {
    const at = draw(made.length + 1);
    const to = Math.min(made.length, at + draw(12));
    const put = [
      () => PIECES[draw(PIECES.length)] ?? '',
      () => made.slice(at, to).repeat(1 + draw(5)),
      () => (SEEDS[draw(SEEDS.length)] ?? '').slice(draw(40)),
      () => String.fromCharCode(draw(0x10000)),
      () => '',
    ][draw(5)];
    made = made.slice(0, at) + (put?.() ?? '') + made.slice(draw(2) ? to : at);
  }
  return made.slice(0, LONGEST);
}

function checkLinks(node: Nodes, named: ReadonlyMap<string, string>): void {
  if (node.type === 'link') checkAddress(node.url);
  if (node.type === 'linkReference') checkAddress(named.get(node.identifier) ?? '');
  if ('children' in node) for (const child of node.children) checkLinks(child, named);
}

function checkAddress(url: string): void {
  const address = safeAddress(url);
  if (address !== null && !/^(https?|mailto):/.test(address)) throw new Error(`leads to ${address}`);
}

const ALLOWED = new Set(
  'DIV P H2 H3 H4 H5 H6 UL OL LI SPAN BLOCKQUOTE PRE CODE TABLE THEAD TBODY TR TH TD HR STRONG EM DEL BR A SVG PATH RECT'.split(
    ' ',
  ),
);

function checkDrawing(text: string): void {
  const target = document.createElement('div');
  const view = mount(MarkdownView, { target, props: { text } });
  flushSync();
  for (const element of target.querySelectorAll('*')) {
    expect(ALLOWED, text).toContain(element.tagName.toUpperCase());
    for (const { name, value } of element.attributes) {
      expect(name, text).not.toMatch(/^(on|src|style)/);
      if (name === 'href') checkAddress(value);
    }
  }
  void unmount(view);
}

test(`${TIMES} texts are read to their end, and nothing else is drawn`, { timeout: 0 }, () => {
  const draw = draws(SEED);
  // Those that grew out of the seeds are mutated further, as in evolution without judgement.
  const pool = [...SEEDS];
  for (let time = 0; time < TIMES; time += 1) {
    const text = mutated(pool[draw(pool.length)] ?? '', draw);
    pool[SEEDS.length + (time % 200)] = text;
    try {
      const root = parse(text);
      checkLinks(root, definitions(root));
      if (time % DRAWN === 0) checkDrawing(text);
    } catch (error) {
      throw new Error(`execution ${time}, seed ${SEED}: ${JSON.stringify(text)}`, { cause: error });
    }
  }
});
