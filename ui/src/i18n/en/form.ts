// Words that every form uses. What a field is for is said by the page it stands on.

export const form = {
  required: 'required',
  optional: 'optional',
  /** A whole sentence about one field; `what` is its label. */
  missing: (what: string) => `Write something under "${what}".`,
  unchosen: (what: string) => `Choose one under "${what}".`,
  unreadable: (example: string) => `Write a number, such as ${example}.`,
  atLeast: (amount: string) => `Write ${amount} or more.`,
  atMost: (amount: string) => `Write ${amount} or less.`,
  tooLong: (limit: string) => `Shorten it to ${limit} characters.`,
  day: 'Day',
  month: 'Month',
  noMonth: 'No month',
  monthName: (name: string) => name,
  year: 'Year',
  yearUnreadable: 'Write the year with four digits, such as 2019; the month can be left out.',
  dateUnreadable: 'Write a whole date: day, month and year.',
  searching: 'Searching',
  nothingFound: (typed: string) => `Nothing found for "${typed}". Try fewer letters or another name.`,
  searchFailed: 'The list could not be searched. What you typed is kept; try again.',
  typeToSearch: 'Type to search',
  openList: 'Show the list',
  removeTag: (name: string) => `Remove ${name}`,
};
