// The editor in the window's own colours and faces. Tokens reach into the shadow root and follow the theme.

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: '400 1rem/1.55 var(--serif)', maxHeight: '50vh', overflow: 'auto' },
  '.cm-content': { padding: '10px 0', minHeight: '7rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-content ::selection': { backgroundColor: 'var(--accent-wash)' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
});

const words = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-3)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: tags.monospace, fontFamily: 'monospace', fontSize: '0.9em' },
  { tag: tags.processingInstruction, color: 'var(--ink-3)' },
]);

export const theme = [look, syntaxHighlighting(words)];
