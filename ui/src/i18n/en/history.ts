// History: what was done, newest first.

import { formatCount, plural } from '../format';

export const history = {
  title: 'History',
  lede: 'What you did, newest first. Undo and redo step through this list, also after a restart.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'When you save an occupation or write a note, it is recorded here, and can be undone.',
  undone: 'undone',
  limited: (shown: number) =>
    plural(shown, { one: 'The latest is shown.', other: `The latest ${formatCount(shown)} are shown.` }),
};
