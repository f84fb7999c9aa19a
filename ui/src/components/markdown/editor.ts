// CodeMirror for notes in Markdown. It lives in a shadow root: there it uses constructed style sheets, which the
// content security policy allows, where in the page itself it would write a <style> element.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder, type KeyBinding } from '@codemirror/view';
import { bold, italic } from './commands';
import { theme } from './theme';

export type EditorOptions = {
  text: string;
  label: string;
  placeholder?: string | undefined;
  changed: (text: string) => void;
};

/**
 * Keys that the library would take: the palette's, the one that saves a note, and those of the two commands of ours.
 */
const NOT_OURS = ['Mod-k', 'Ctrl-k', 'Mod-Enter', 'Mod-i', 'Mod-b'];

const kept = (bindings: readonly KeyBinding[]) =>
  bindings.filter((binding) => !NOT_OURS.includes(binding.key ?? binding.mac ?? ''));

export function createEditor(root: ShadowRoot, options: EditorOptions): EditorView {
  const own: KeyBinding[] = [
    { key: 'Mod-b', run: bold, preventDefault: true },
    { key: 'Mod-i', run: italic, preventDefault: true },
  ];
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      history(),
      // No key for Tab among them: it goes on to the next field.
      keymap.of([...own, ...markdownKeymap, ...historyKeymap, ...kept(defaultKeymap)]),
      markdownLanguage,
      theme,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'true', tabindex: '0' }),
      options.placeholder ? placeholder(options.placeholder) : [],
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.changed(update.state.doc.toString());
      }),
    ],
  });
  return new EditorView({ state, parent: root, root });
}

/** Puts another text in place of the editor's, when it was changed from elsewhere. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

/** Goes on where the text ends. */
export function toEnd(view: EditorView): void {
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.length } });
}

/**
 * True for keys that would mean something to the window if it did not know that somebody is writing: it sees an
 * event of the shadow root's host, which is no text field.
 */
export function isWriting(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey;
  return held ? ['z', 'y'].includes(event.key.toLowerCase()) : event.key.length === 1;
}
