// The sheet of keys.

export const keys = {
  title: 'Keys',
  or: 'or',
  anywhere: 'On every page',
  palette: 'Go to any page or occupation, or do something by name',
  search: 'Search job titles',
  back: 'Back to where you were',
  forward: 'Forward again',
  undo: 'Take back what you did last',
  redo: 'Do it once more',
  sheet: 'This sheet',
  lists: 'In results',
  choose: 'Choose one',
  open: 'Open it',
  clear: 'Empty the search',
  writing: 'In a note',
  keep: 'Save it',
  leave: 'Leave it as it was',
};
