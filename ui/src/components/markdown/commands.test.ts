import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state';
import { expect, test } from 'vitest';
import { bold, checklist, heading, italic, link, list } from './commands';

/** Text with the selection between "‹" and "›", before and after. */
function run(command: StateCommand, marked: string): string {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  const state = EditorState.create({
    doc: marked.replace(/[‹›]/g, ''),
    selection: EditorSelection.range(from, to),
  });
  let after = state;
  command({ state, dispatch: (transaction) => (after = transaction.state) });
  const text = after.doc.toString();
  const { from: start, to: end } = after.selection.main;
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

test.each<[string, StateCommand, string, string]>([
  ['bold', bold, 'one ‹two› three', 'one **‹two›** three'],
  ['bold again', bold, 'one **‹two›** three', 'one ‹two› three'],
  ['the word at the caret', italic, 'one tw‹›o', 'one *‹two›*'],
  ['nothing', bold, '‹›', '**‹›**'],
  ['a heading', heading, 'Ti‹›tle', '## Ti‹›tle'],
  ['a heading again', heading, '## Ti‹›tle', 'Ti‹›tle'],
  ['lines of a list', list, '‹one\ntwo›', '- ‹one\n- two›'],
  ['a list as a checklist', checklist, '- o‹›ne', '- [ ] o‹›ne'],
  ['a ticked item as a list', list, '- [x] o‹›ne', '- o‹›ne'],
  ['an empty line', list, '‹›', '- ‹›'],
  ['a link', link, 'see ‹there›', 'see [there](‹https://›)'],
  ['a link without words', link, '‹›', '[‹›](https://)'],
])('%s', (_, command, before, after) => {
  expect(run(command, before)).toBe(after);
});
