// Where a task's box belongs. The extension for task lists leaves a mark behind after an empty item ("-", then
// "[x] words" on the next line), takes the box of what follows for that item's and drops it from the words.

import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/** Comes after the extension's own tree, whose way of reading a box it replaces. */
export const boxesInItemsOnly: Extension = {
  exit: { taskListCheckValueChecked: readBox, taskListCheckValueUnchecked: readBox },
};

function readBox(this: CompileContext, token: Token): undefined {
  const item = this.stack[this.stack.length - 2];
  if (item?.type === 'listItem') {
    item.checked = token.type === 'taskListCheckValueChecked';
    return;
  }
  this.enter({ type: 'text', value: `[${this.sliceSerialize(token)}]` }, token);
  this.exit(token);
}
