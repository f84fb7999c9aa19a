// What the buttons over the editor do to the text. Each one also takes back what it did.

import { EditorSelection, type StateCommand } from '@codemirror/state';

/** Sets the selected words, or the word at the caret, between two marks such as "**". */
export function between(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : range;
      const size = mark.length;
      const text = (start: number, end: number) => state.sliceDoc(Math.max(start, 0), end);
      if (text(from - size, from) === mark && text(to, to + size) === mark) {
        return {
          changes: [
            { from: from - size, to: from },
            { from: to, to: to + size },
          ],
          range: EditorSelection.range(from - size, to - size),
        };
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(from + size, to + size),
      };
    });
    dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input' }));
    return true;
  };
}

/** What a line of one of these kinds begins with; the longest first, since a checklist is also a list. */
const BEGINNINGS = /^(#{1,6} |[-*+] \[[ xX]\] |[-*+] |\d+[.)] )/;

/** Begins the selected lines with `beginning`, in place of another; lines that all begin so lose it. */
export function beginning(wanted: string): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
    const lines = Array.from({ length: last - first + 1 }, (_, i) => state.doc.line(first + i));
    const had = (text: string) => BEGINNINGS.exec(text)?.[0] ?? '';
    const undo = lines.every((line) => had(line.text) === wanted);
    const changes = lines.map((line) => ({
      from: line.from,
      to: line.from + had(line.text).length,
      insert: undo ? '' : wanted,
    }));
    const set = state.changes(changes);
    // The caret stays behind the new beginning of an empty line.
    dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: 'input' }));
    return true;
  };
}

/** Makes the selected words a link and selects the place for its address. */
export const link: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const address = 'https://';
  const at = from + words.length + 3;
  dispatch(
    state.update({
      changes: { from, to, insert: `[${words}](${address})` },
      selection: words ? EditorSelection.range(at, at + address.length) : EditorSelection.cursor(from + 1),
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};

export const bold = between('**');
export const italic = between('*');
export const heading = beginning('## ');
export const list = beginning('- ');
export const checklist = beginning('- [ ] ');
