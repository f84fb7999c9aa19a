// History: what was done, newest first.

export const history = {
  title: 'History',
  lede: 'What you did, newest first. Undo and redo step through this list, also after a restart.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'When you save an occupation or write a note, it is recorded here, and can be undone.',
  undone: 'undone',
  limited: (shown: number) => `The latest ${shown} are shown.`,
};
