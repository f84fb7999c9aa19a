// Today, and the question a new vault begins with.

export const today = {
  title: 'Today',
  welcome: 'Welcome to Waymark',
  welcomeLede:
    'Read what a kind of work is really like, keep what you think of it, and find your own words again in three years. It all stays on this machine.',
  own: 'My own career',
  ownText: 'Begin with an empty plan. You get three first steps, and no questions.',
  example: 'Look around with an example',
  exampleText:
    'Robin Hale is invented: seven occupations and three years of notes, from shift lead on the docks to production supervisor. One click removes it.',

  steps: 'Where to begin',
  done: 'Done',
  findOwn: 'Find the work you do now, or did last',
  findOwnText:
    'You know it better than any figure does. See where its page agrees with you and where it does not.',
  saveTwo: 'Save two occupations you are curious about',
  saveTwoText:
    'One that looks reachable and one that does not. Reachable is often a matter of years, not of talent.',
  writeWhy: 'Write down why',
  writeWhyText:
    'A line is enough: what drew you, what you doubt, whom to ask. In a year it is worth more than the figures.',
  browse: 'Browse by track',
  search: 'Search job titles',
  openPlan: 'Open the plan',

  next: 'Next steps',
  towards: (title: string) => `on the way to ${title}`,
  openSteps: 'All steps in the plan',

  checkIn: 'How is it going?',
  toCheckIns: 'All check-ins',

  recent: 'Where you left off',
  checkInBegun: 'A check-in you have begun',
  decisionBegun: 'A decision you have begun to note',
  begunText: 'You were writing it and had not saved it.',
  changed: (date: string) => `Changed ${date}`,
  noNote: 'No note yet.',
  all: (count: number) => `All ${count} in the plan`,
  then: 'What you thought then',
  thenText: (date: string) => `Saved ${date}, longer ago than a year. Does this still hold?`,
};
