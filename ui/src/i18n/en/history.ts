// History: what was done, newest first.

import { formatCount } from '../format';

export const history = {
  title: 'History',
  lede: 'What you did, newest first. Undo and redo step through this list, also after a restart.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'When you save an occupation or write a note, it is recorded here, and can be undone.',
  undone: 'undone',
  /** What the step was about is gone, by the person's wish or after its time in the trash. */
  erased: 'erased since',
  /** Said of a long list only, so there is no singular. */
  limited: (shown: number) => `The latest ${formatCount(shown)} are shown.`,
};
