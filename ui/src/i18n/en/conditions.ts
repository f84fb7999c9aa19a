// Conditions of work: which way one leans, and what one would give up for what.

import { counted, formatCount, formatDate, formatList, formatNumber, plural } from '../format';

const job = 'A job with:';

export const conditions = {
  lede: 'Which way you lean on pace, people, hours, place and more, and which of them you would give up for which.',
  leans: 'Leans',
  weighing: 'Trade-offs',
  begin: 'Begin',
  again: 'Answer again',
  emptyTitle: 'Twenty-two conditions, two ends each',
  emptyText:
    'Each has two ends that a sensible person could prefer, such as long quiet stretches or a deadline most days. Say which way you lean, and how far. It takes about four minutes, and every answer is kept as you give it.',

  job,
  question: 'Which of the two would you rather have?',
  clearly: 'Clearly',
  rather: 'Rather',
  either: 'Either would do',
  toEnd: (how: string, end: string) => `${how}: ${end}`,
  openMeans: 'What you leave open counts neither for nor against any job.',

  weighQuestion: 'Which of the two jobs would you take, all else being equal?',
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

  resultTitle: 'Which way you lean',
  resultOn: (date: string, answered: number) =>
    `Answered on ${formatDate(date)}, ${formatCount(answered)} of them.`,
  steps: {
    '-2': 'clearly',
    '-1': 'rather',
    '0': 'either',
    '1': 'rather',
    '2': 'clearly',
  } as Record<string, string>,
  leanSays: (how: string, end: string | null) => (end === null ? 'Either would do' : `${how}: ${end}`),
  neither: 'Either would do',
  ask: 'ask an employer',
  askNote: (names: string[]) =>
    `No public figures say anything about ${formatList(names)}. Those are questions to ask an employer; they will not count for or against an occupation.`,
  before: (how: string) => `before: ${how}`,
  beforeSays: (end: string) => `Leant the other way before: ${end}`,
  movedTitle: (date: string) => `Since ${formatDate(date)}`,
  moved: (names: string[]) =>
    names.length === 0
      ? 'None of your leans turned round.'
      : `You lean the other way now on ${formatList(names)}.`,
  movedNote:
    'A step more or less on one question is what a second sitting usually brings; only a change of sides is told here.',

  weightsTitle: 'What weighs most',
  weightsLead: (answered: number, pairs: number) =>
    `From ${counted(answered, 'choice', 'choices')} of ${formatCount(pairs)}. 1 is the average of those that matter to you.`,
  weightsNote:
    'The line is the weight, the band its 95% interval. Where bands overlap, do not read an order into them.',
  weight: (weight: number) => formatNumber(weight, 1),
  weightExact: (weight: number) => formatNumber(weight, 2),
  columns: { condition: 'Condition', weight: 'Weight', error: 'Standard error' },
  unweighed: 'Not weighed',
  unweighedText: (count: number) =>
    plural(count, {
      one: 'One more that you lean on was in no choice yet.',
      other: `${formatCount(count)} more that you lean on were in no choice yet.`,
    }),

  weighTitle: 'Weigh them against one another',
  weighText: (pairs: number) =>
    `Wishes cost nothing until they meet. ${plural(pairs, {
      one: 'One choice sets two jobs against each other',
      other: `${formatCount(pairs)} choices set two jobs against each other`,
    })}, each with something you want and something you do not. You can stop half way.`,
  weighBegin: 'Begin the choices',
  weighAgain: 'Choose again',
  nothingToWeigh:
    'Fewer than two conditions matter to you so far, so there is nothing to set against each other.',
  onlyYours: 'Your own answers',

  useTitle: 'What this is used for',
  use: [
    'What you lean towards is set beside what public figures say of each occupation: work context as rated for O*NET 18.1 in March 2014, and work values from release 29.0. Both are old and describe a category of jobs; the one job in front of you can be otherwise.',
    'What weighs more counts more. What you left open, or where either would do, counts neither way.',
  ],
};
