// Plan: what a person keeps an eye on, and the dialog that saves it.

export const plan = {
  title: 'Plan',
  lede: 'The moves you have chosen, with their steps, and the occupations you keep an eye on.',
  /** The links between its pages. */
  parts: {
    label: 'Parts of the plan',
    moves: 'Moves and occupations',
    decisions: 'Decisions',
    checkIns: 'Check-ins',
  },
  savedTitle: 'Saved occupations',
  emptyTitle: 'Nothing saved yet',
  emptyText:
    'Find an occupation you are curious about, read what the figures say, and save it with a line on why. It will be here next time, and what you wrote stays yours.',
  emptyStart: 'Search for an occupation',
  emptyBrowse: 'Or browse by track',
  savedOn: (date: string) => `Saved ${date}`,
  goneFromCatalogue: 'No longer in the catalogue; your note is kept.',
  addNote: 'Add a note',
  editNote: 'Edit note',
  noteFor: (title: string) => `Note on ${title}`,
  noteSave: 'Save note',
  remove: 'Remove',
  /** A button's name to a screen reader, which hears it away from its line. */
  about: (button: string, title: string) => `${button}: ${title}`,
  removed: (title: string) => `${title} removed from the plan.`,

  save: 'Save',
  saved: 'Saved',
  savedEdit: 'Edit the note',
  saveUnavailable: 'Saving is not possible while your plan cannot be opened.',
  dialogSave: (title: string) => `Save ${title}`,
  dialogEdit: (title: string) => `Note on ${title}`,
  dialogText:
    'It goes into your plan. A note is optional: why it caught your eye, or what you want to find out.',
  dialogEditText: 'It is in your plan. The note is yours: no update of the catalogue touches it.',
  note: 'Note',
  notePlaceholder: 'What drew you to it, what you doubt, whom to ask',
  draftKeeping: 'Keeping…',
  draftKept: 'Draft kept',
  draftFailed: 'Not kept: the disk refuses',
  draftResumed: 'You were writing this and had not saved it.',
  noteKeys: 'Ctrl Enter saves',
  noteTooLong: 'A note holds up to 100,000 characters. Shorten it to save.',
  confirmSave: 'Save to plan',
  confirmEdit: 'Save note',
  savedToast: (title: string) => `${title} saved to your plan.`,
  noteToast: (title: string) => `Note on ${title} saved.`,
  openPlan: 'See the plan',
};
