// Nothing a reader sees is written outside src/i18n. What counts as a word: text in markup; the value of any
// attribute that is shown or read out, and any plain value given to a component; and in code every string that
// looks like something said. A new exception belongs here with its reason.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../src');
/** The messages themselves, what is generated or speaks to the core, and what shows components to developers. */
const EXEMPT = /^(i18n|ipc|gallery)\/|\.test\.ts$|\.d\.ts$/;

/** Attributes of elements that reach eyes or ears. */
const SAID = new Set(['title', 'alt', 'placeholder', 'label', 'summary', 'abbr', 'content', 'data-label']);
const said = (name: string) =>
  SAID.has(name) || /^aria-(label|description|placeholder|roledescription|valuetext)$/.test(name);
/** Settings of components: places, sizes, kinds; never shown. */
const SETTINGS =
  /^(id|class|type|name|need|href|align|side|kind|tone|variant|size|mode|role|rel|target|order|side|to|from|slot|dir|tabindex|aria-hidden|as|item|data-.*)$/;

const WORD = /\p{L}{2}/u;

type Found = { line: number; words: string };
type Node = { type: string; start: number; [key: string]: unknown };

/** Words in the markup of a component. */
function inMarkup(source: string): Found[] {
  const found: Found[] = [];
  const tree = parse(source, { modern: true }) as unknown as { fragment: Node };
  const tell = (node: Node, words: string) =>
    found.push({ line: source.slice(0, node.start).split('\n').length, words: words.trim() });

  /** What an expression can come to: its own text, or either side of a choice. */
  const literals = (node: Node): void => {
    if (node.type === 'Literal' && typeof node.value === 'string' && WORD.test(node.value))
      tell(node, node.value);
    if (node.type === 'TemplateLiteral') {
      for (const part of node.quasis as (Node & { value: { raw: string } })[])
        if (WORD.test(part.value.raw)) tell(part, part.value.raw);
    }
    const inner: Record<string, string[]> = {
      ConditionalExpression: ['consequent', 'alternate'],
      LogicalExpression: ['left', 'right'],
      BinaryExpression: node.operator === '+' ? ['left', 'right'] : [],
    };
    for (const key of inner[node.type] ?? []) literals(node[key] as Node);
  };

  const value = (parts: unknown) => {
    for (const part of [parts].flat() as Node[]) {
      if (part.type === 'Text' && WORD.test(String(part.data))) tell(part, String(part.data));
      if (part.type === 'ExpressionTag') literals(part.expression as Node);
    }
  };

  const walk = (node: unknown, component = false): void => {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, component));
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const one = node as Node;
    if (one.type === 'Comment') return;
    if (one.type === 'Text' && WORD.test(String(one.data))) tell(one, String(one.data));
    if (one.type === 'ExpressionTag') literals(one.expression as Node);
    if (one.type === 'Attribute') {
      const name = String(one.name);
      if (component ? !SETTINGS.test(name) || said(name) : said(name)) value(one.value);
      return;
    }
    const isComponent = one.type === 'Component' || one.type === 'SvelteComponent';
    for (const [key, inner] of Object.entries(one)) {
      if (key !== 'expression') walk(inner, isComponent);
    }
  };
  walk((tree.fragment as unknown as { nodes: unknown }).nodes);
  return found;
}

/** "Two words", or "One" with a capital; keys of the keyboard are neither said nor shown. */
const SPOKEN = /^\P{L}*(\p{Lu}\p{Ll}+[.!?…:]?$|\p{L}+[,;:]? \p{L}{2})/u;
const KEYS =
  /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Control|Shift|Arrow(Up|Down|Left|Right)|Page(Up|Down))$/;

/** Words in code: every string that looks like something said and is not thrown, imported, selected or a type. */
function inCode(source: string): Found[] {
  const found: Found[] = [];
  const file = ts.createSourceFile('code.ts', source, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    // For developers and the bench, who read English.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (
      ts.isCallExpression(node) &&
      /querySelector|closest|matches|console\.|startsWith/.test(node.expression.getText())
    )
      return;
    if (ts.isBinaryExpression(node) && node.operatorToken.getText().endsWith('==='))
      return [node.left, node.right].forEach((side) => !ts.isStringLiteral(side) && walk(side));
    if (ts.isCaseClause(node)) return node.statements.forEach(walk);
    const text =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : ts.isTemplateExpression(node)
          ? [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('0')
          : '';
    if (SPOKEN.test(text) && !KEYS.test(text))
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words: text });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Only format.ts names Intl or what stands for it. */
function inFormatter(source: string): Found[] {
  return source
    .split('\n')
    .map((words, at) => ({ line: at + 1, words: words.trim() }))
    .filter(({ words }) =>
      /\bIntl\.|\.toLocale(Date|Time|Lower|Upper)?\w*\(|\.localeCompare\(|\.join\('[;,·] /.test(words),
    );
}

function wrong(name: string, source: string): string[] {
  const code = name.endsWith('.svelte')
    ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
    : [source];
  const found = [
    ...(name.endsWith('.svelte') ? inMarkup(source) : []),
    ...code.flatMap(inCode),
    ...inFormatter(source),
  ];
  return found.map(({ line, words }) => `${name}:${line}: “${words}”`);
}

const files = (readdirSync(ROOT, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(svelte|ts)$/.test(name) && !EXEMPT.test(name));

const KNOWN: Record<string, string[]> = {
  // What a library's component is told, and nobody reads.
  'components/form/Combobox.svelte': ['off'],
  'components/form/DateField.svelte': ['day'],
  'components/toast/Region.svelte': ['bottom-center'],
  // A language in the catalogue's own names, which keeps its capital inside a sentence.
  'pages/occupation/lede.ts': ['English'],
  // The name of a key in Svelte's context, seen when debugging.
  'pages/occupation/page/sources.ts': ['sources of the occupation page'],
};

describe('nothing said is written outside src/i18n', () => {
  test.each(files)('%s', (name) => {
    const known = KNOWN[name] ?? [];
    const left = wrong(name, readFileSync(join(ROOT, name), 'utf8'));
    expect(left.filter((one) => !known.some((word) => one.endsWith(`“${word}”`)))).toEqual([]);
  });
});

describe('the guard sees', () => {
  test.each([
    ['text', '<p>Saved</p>'],
    ['text beside an expression', '<p>{count} occupations</p>'],
    ['a choice', "<p>{open ? 'less' : 'more'}</p>"],
    ['an attribute', '<button title="Close">×</button>'],
    ['an attribute with a hole', '<i aria-label="Note on {title}"></i>'],
    ['a choice in an attribute', "<i aria-label={open ? 'less' : m.more}></i>"],
    ['a property of a component', '<Empty text="Nothing here" />'],
    ['a default', "<p>{name ?? 'unknown'}</p>"],
    ['a sentence in code', '<script lang="ts">toast(\'It is saved.\')</script>'],
    ['a word in code', '<script lang="ts">const label = \'Close\';</script>'],
    ['a number formatted elsewhere', '<script lang="ts">const said = n.toLocaleString();</script>'],
    ['a list joined by hand', '<script lang="ts">const said = names.join(\', \');</script>'],
  ])('%s', (_, source) => expect(wrong('x.svelte', source)).not.toEqual([]));

  test.each([
    ['messages', '<p class="lede">{m.plan.title}: {n}%</p>'],
    ['settings', '<Select align="start" size={3} /><input type="text" autocomplete="off" />'],
    [
      'keys and errors',
      "<script lang=\"ts\">if (event.key === 'Enter') throw new Error('No such thing.');</script>",
    ],
    ['comments', '<!-- Says what it is. --><p></p>'],
  ])('and leaves %s alone', (_, source) => expect(wrong('x.svelte', source)).toEqual([]));
});
