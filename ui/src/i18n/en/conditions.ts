// Conditions of work: which way one leans, and what one would give up for what.

import { counted, formatCount, formatDate, formatList, formatNumber, plural } from '../format';

export const conditions = {
  lede: 'Which way you lean on pace, people, hours, place and more, and which of them you would give up for which.',
  leans: 'Which way you lean',
  weighing: 'What you would give up for what',
  begin: 'Begin',
  again: 'Answer again',
  emptyTitle: 'Twenty-two conditions, two ends each',
  emptyText:
    'Each has two ends that a sensible person could prefer, such as long quiet stretches or a deadline most days. Say which way you lean, and how far. It takes about four minutes, and every answer is kept as you give it.',

  job: 'A job with:',
  question: 'Which of the two would you rather have?',
  clearly: 'Clearly',
  rather: 'Rather',
  eitherAnswer: 'Either would do',
  toEnd: (how: string, end: string) => `${how}: ${end}`,
  openMeans: 'What you leave open counts neither for nor against any job.',

  weighQuestion: 'Which of the two jobs would you take, all else being equal?',
  // Both are names of conditions.
  weighItem: (first: string, second: string) => `${first} or ${second}`,
  firstJob: 'The first job has',
  secondJob: 'The second job has',
  wanted: 'what you lean towards',
  clearlyFirst: 'Clearly the first',
  ratherFirst: 'Rather the first',
  cannotChoose: 'Cannot choose',
  ratherSecond: 'Rather the second',
  clearlySecond: 'Clearly the second',
  weighOpenMeans: 'A condition that was in few pairs has a wide band.',

  /** By how far one leans, 0 to 2. */
  how: ['either', 'rather', 'clearly'],
  resultOn: (date: string) => `What you answered on ${formatDate(date)}`,
  resultTitle: (leaning: number) =>
    leaning === 0
      ? 'Nothing you lean on'
      : plural(leaning, {
          one: 'You lean on one condition',
          other: `You lean on ${formatCount(leaning)} conditions`,
        }),
  nothingLeans:
    'Either end would do for you on everything you answered. That leaves every kind of work open on this side, and nothing to weigh.',
  chartTitle: 'What you lean towards',
  weighedLead: (answered: number, pairs: number, date: string) =>
    `Most weight first, from ${formatCount(answered)} of ${counted(pairs, 'choice', 'choices')} on ${formatDate(date)}.`,
  unweighedLead: 'In the order in which it was asked; nothing is weighed yet.',
  weightNote:
    'The line is how much it weighs for you, where 1 is the average of all that you lean on; the band holds the weight in 95 of 100 repetitions. Where bands overlap, their order means nothing.',
  weightHead: 'weight',
  unweighed: 'not weighed',
  ask: 'ask an employer',
  askNote: (names: string[]) =>
    plural(names.length, {
      one: `No public figures say anything about ${formatList(names)}. It is a question to ask an employer, and counts neither for nor against an occupation.`,
      other: `No public figures say anything about ${formatList(names)}. They are questions to ask an employer, and count neither for nor against an occupation.`,
    }),
  either: 'Either would do',
  eitherText: (names: string[]) => `${formatList(names)}.`,
  weight: (weight: number) => formatNumber(weight, 1),
  weightExact: (weight: number) => formatNumber(weight, 2),
  columns: {
    condition: 'Condition',
    how: 'Lean',
    end: 'Towards',
    weight: 'Weight',
    error: 'Standard error',
  },
  noEnd: 'either',

  movedTitle: (date: string) => `Since ${formatDate(date)}`,
  moved: (names: string[]) =>
    names.length === 0
      ? 'You lean the other way on nothing that you leant on then.'
      : `You lean the other way now on ${formatList(names)}.`,
  movedNote:
    'A step more or less on one question is what a second sitting usually brings, and is not told here.',

  weighTitle: 'Weigh them against one another',
  weighText: (pairs: number) =>
    `Wishes cost nothing until they meet. ${plural(pairs, {
      one: 'One choice sets two jobs against each other',
      other: `${formatCount(pairs)} choices set two jobs against each other`,
    })}, each with something you want and something you do not. You can stop half way.`,
  nothingTitle: 'Nothing to weigh yet',
  nothingText:
    'Choices set two things that matter to you against each other, and fewer than two do so far. Say of more conditions which way you lean.',
  weighBegin: 'Begin the choices',
  weighAgain: 'Choose again',

  useTitle: 'What this is used for',
  use: [
    {
      text: 'The fit check sets what you lean towards beside what public figures say of each occupation. Those figures are old and describe a category of jobs; the one job in front of you can be otherwise.',
      source:
        'O*NET, work context of release 18.1, March 2014, and work values of release 29.0, mostly of 2008.',
    },
    {
      text: 'What weighs more counts more. What you left open, or where either would do, counts neither way.',
      source: '',
    },
  ],
};
