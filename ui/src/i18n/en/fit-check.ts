// The fit check of one role or occupation: its page, and its short form on the pages of roles and occupations.

import type { FitAxis } from '../../ipc';
import {
  counted,
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  formatSigned,
  plural,
} from '../format';
import { says } from './fit-says';

const percent = (share: number) => formatPercent(share * 100, 0);

export const fitCheck = {
  says,
  loading: 'Working out the fit check',
  title: (title: string) => `Fit with ${title}`,
  unknownTitle: 'No role or occupation has this address',
  unknownText: (id: string) =>
    `Nothing in this catalogue is called “${id}”. It may have been renamed, or the address mistyped.`,
  unknownKeptTitle: 'This kept check is not there',
  unknownKeptText: 'It may have been removed, or kept in another plan. Removed ones come back by undo.',
  toToday: 'Today’s check',
  toList: 'What fits',
  back: 'Fit',

  madeOn: (date: string) => `Worked out on ${formatDate(date)} from what you have said so far.`,
  keptOn: (date: string) =>
    `Kept on ${formatDate(date)}. It stays as it was that day, whatever you say or the catalogue learns since.`,
  figuresOf: (occupation: string, code: string, version: string) =>
    `The figures are those of the occupation ${occupation} (${code}), from catalogue ${version}.`,
  stands: (axis: string, where: string) => `${axis}: ${where}.`,
  neverAdded: 'Four answers to four questions; they are never added up.',
  keep: 'Keep this check',
  kept: 'Kept with today’s date.',
  remove: 'Remove',
  removeOf: (date: string) => `Remove the check kept on ${formatDate(date)}`,
  removed: 'Removed. Undo brings it back.',
  print: 'Print',

  sections: {
    interests: 'Interests',
    strengths: 'Strengths',
    values: 'Values and conditions',
    constraints: 'Constraints',
    missing: 'What is missing',
    changes: 'What would change this',
    place: 'Its place in the list',
    history: 'Checks over time',
  },
  short: {
    missing: 'What is missing',
    changes: 'What would change',
    place: 'Place in the list',
    history: 'Over time',
  } as Record<string, string>,

  /** Under the heading of an axis: what its number is. */
  about: {
    interests:
      'Whether your six interests rise and fall as those of this work do: a correlation, from −1 to 1. How much you like things altogether does not enter.',
    strengths:
      'How far what you said falls short of what this work asks for, on average over its skills and fields and each by how much it matters: 0 is nowhere, and the scale of levels runs to 7. What you have beyond it does not count. The band asks besides whether the shape is alike and nothing important is far off.',
    values:
      'Whether this work stands, among all occupations, on the side you lean to: from −1 to 1, by what weighs more for you.',
    constraints:
      'Each limit for itself. It is met when at least 75% of the jobs are within it, nearly met from 25%, and not met below that.',
  } satisfies Record<FitAxis, string>,
  /** What studies say of it, and where that is from. */
  evidence: {
    interests: {
      text: 'People with similar answers more often like such work, but the link is modest: about .11 with satisfaction, over 107 studies, and about .32 with how well the work is done, where 1 would be a perfect one. A low interest is no lack of ability.',
      source:
        '“Meta-analysis of vocational interests and job satisfaction: Challenging a common belief”, ρ = .11 [.09, .13]. Nye, Su, Rounds and Drasgow, Journal of Vocational Behavior, 2017, r = .32. The cuts .608 and .729 are O*NET’s, .2 is ours.',
    },
    strengths: {
      text: 'Your levels are ratings of yourself: a low one is no verdict, a high one no proof. A gap says what there is to learn, and not whether you could.',
      source:
        'The cuts are taken from pairs of occupations that O*NET calls closest to one another, when the catalogue is made.',
    },
    values: {
      text: 'The figures describe a category of jobs and are old; the one job in front of you can be otherwise. How far agreement makes for staying has not been measured with these questions.',
      source: 'The cuts are ours; nobody’s life was used to set them.',
    },
  },

  band: {
    held: (share: number) =>
      `In the same band in ${percent(share)} of 500 repetitions with the noise of your answers.`,
    /** Of 500 repetitions. */
    between: (low: string, high: string) => `In 8 of 10 repetitions it is between ${low} and ${high}.`,
  },
  figure: {
    titles: {
      interests: 'How alike the two shapes are',
      strengths: 'How far you fall short, in levels',
      values: 'How far the work is on your side',
    },
    note: 'The line is where it stands; the band goes from the 10th to the 90th percentile of 500 repetitions with the noise of your answers.',
    noteStrengths:
      'Closer is to the right. The line is where it stands; the band goes from the 10th to the 90th percentile of 500 repetitions with the noise of your answers.',
    zones: { large: 'large', stretch: 'a stretch', covered: 'covered' },
    gap: (levels: number) => formatNumber(levels, 1),
    score: (score: number) => formatSigned(score, 2),
    columns: { what: 'What', value: 'Value' },
    rows: {
      band: 'Band',
      score: 'Where it stands',
      low: '10th percentile',
      high: '90th percentile',
      held: 'In the same band',
      cut: (below: string, above: string) => `Where “${below}” ends and “${above}” begins`,
      similarity: 'Similarity of shape, −1 to 1',
      similarFrom: 'Similar from',
      largest: 'Largest important gap, levels',
      compared: 'Skills and fields compared',
    },
    held: (share: number) => percent(share),
    none: 'not enough',
    number: (value: number) => formatNumber(value, 2),
    count: (count: number) => formatCount(count),
  },
  strengths: {
    compared: (count: number) => `${counted(count, 'skill or field', 'skills and fields')} compared.`,
    gap: (levels: number) =>
      `On average you fall short by ${formatNumber(levels, 1)} on a scale of 0 to 7, each skill by how much it matters.`,
    similar: (value: number, from: number) =>
      `The shape is similar: ${formatNumber(value, 2)}, where similar begins at ${formatNumber(from, 2)}.`,
    other: (value: number, from: number) =>
      `The shape is another: ${formatNumber(value, 2)}, where similar begins at ${formatNumber(from, 2)}.`,
    largest: (levels: number) =>
      levels < 0.05
        ? 'Nothing important falls short.'
        : `Of what is important, the furthest off falls short by ${formatNumber(levels, 1)}; more than 2 is far.`,
  },

  reasons: {
    for: 'Speaks for it',
    against: 'Speaks against it',
    order: 'The weightiest first. Open one to see what it comes from.',
    noneFor: 'Nothing of what was compared speaks for it.',
    noneAgainst: 'Nothing of what was compared speaks against it.',
    said: 'What you said of this role',
    saidText: 'Your own words on it, beside the figures; they move no band.',
    stressed: 'matters more in your version',
    proposed: 'proposed, not confirmed',
    more: (count: number) => `${formatCount(count)} more`,
    fewer: 'Fewer',
    you: 'You',
    work: 'This work',
    interestYou: (mean: number, middle: number) =>
      `${formatNumber(mean, 1)}, the mean of your answers from 0 to 4; your six come to ${formatNumber(middle, 1)} on average.`,
    interestWork: (value: number, middle: number) =>
      `${formatNumber(value, 1)} on a scale of 1 to 7, modelled and not surveyed; its six come to ${formatNumber(middle, 1)} on average.`,
    elementYou: (level: number) => `${formatNumber(level, 1)} on a scale of 0 to 7, from the step you chose.`,
    elementWork: (level: number, importance: number) =>
      `${formatNumber(level, 1)} on the same scale, with an importance of ${formatNumber(importance, 1)} from 1 to 5.`,
    conditionYou: (lean: string, weight: number) =>
      `${lean}. It weighs ${formatNumber(weight, 1)}, where 1 is the average.`,
    conditionWork: (position: number, low: string, high: string) =>
      `${formatSigned(position, 2)} among all occupations, from −1, “${low}”, to 1, “${high}”.`,
    conditionYear: (year: number) => `The oldest of its figures is of ${String(year)}.`,
    where: {
      interests: 'Where you said it: Interests',
      skills: 'Where you said it: Skills and knowledge',
      conditions: 'Where you said it: Conditions of work',
      limits: 'Where you set it: Limits',
      harder: 'Where you said it: the harder part',
      fit: 'Where you said it: the statements',
    },
  },

  limits: {
    none: 'You have set no limits, so nothing is held against any.',
    set: 'Set limits',
    title: 'Your limits, one by one',
    /** Read out before what a limit is called. */
    shareNote:
      'The band is where the share of jobs lies, as far as the figures tell. The middle of it decides; the two marks are 25% and 75%.',
    points: 'What is published',
    pointsTable: 'Pay, as published',
    below: (share: number) => `${percent(share)} of jobs pay less`,
    columns: { jobs: 'Jobs', pay: 'A year' },
    change: 'Change the limit',
    changeOf: (name: string) => `Change the limit: ${name}`,
    seeHarder: 'See the harder part',
  },

  missing: {
    nothing: 'Nothing else is missing: what can be said of yourself for this check has been said.',
    opensElsewhere: 'What would open an axis stands at that axis.',
    links: {
      interests: 'Go to Interests',
      skills: 'Go to Skills',
      conditions: 'Go to Conditions',
      limits: 'Go to Limits',
      harder: 'Go to the harder part',
      fit: 'Go to the statements',
    },
    askTitle: 'Questions to ask somebody who does this work',
    askText: 'No public figure answers these, so they count neither way.',
  },

  changes: {
    intro:
      'The smallest single differences that would move an axis, found by trying. They say how near an edge it is, and are no reason to answer otherwise.',
    none: 'Nothing that was tried moves an axis.',
    unmoved: {
      interests: 'Nothing within range moves your interests here: no single kind alone would.',
      strengths: 'Nothing within range moves your strengths here: no three levels together would.',
      values: 'Nothing within range moves values and conditions here: no single lean alone would.',
      constraints: 'Nothing within range moves a limit here.',
    } satisfies Record<FitAxis, string>,
    nothingToMove: 'No axis has a band yet, so there is nothing to move.',
  },

  place: {
    closest: (group: string) => `In the list of what fits it is in the first group, “${group}”.`,
    not: (group: string, closest: string) =>
      `In the list of what fits it is in “${group}”, and not in “${closest}”:`,
    list: 'See the list',
    kept: 'A kept check does not say where the list puts it: the list is always today’s.',
  },

  history: {
    none: 'No check is kept yet. Keep one, and what moves from then on is explained here: by you, by the catalogue, or within the noise.',
    today: 'Today',
    shown: 'shown above',
    table: 'Checks of this, newest first',
    columns: { on: 'Date', catalogue: 'Catalogue', remove: 'What to do' },
    show: 'Show',
    showOf: (date: string) => `Show the check kept on ${formatDate(date)}`,
    unreadable: 'This version of Waymark cannot read it.',
    sinceTitle: (date: string) => `Since ${formatDate(date)}`,
    sinceCatalogue: (before: string, now: string) => `The catalogue was ${before} then and is ${now} now.`,
    sameAxes: 'No axis stands elsewhere.',
    same: 'Nothing that goes into the check is different.',
    person: 'What you say otherwise now',
    catalogue: 'What the catalogue says otherwise now',
    all: (count: number) => plural(count, { one: 'Show 1 more', other: `Show ${formatCount(count)} more` }),
    fewer: 'Show fewer',
  },

  /** On the pages of roles and occupations. */
  summary: {
    title: 'Where you stand',
    open: 'Open the fit check',
    openOf: (title: string) => `Open the fit check: ${title}`,
    nothing:
      'Nothing can be compared yet. Say something of your interests, skills, conditions or limits, and four axes stand here.',
    toYou: 'Go to You',
    how: 'The line is where you stand, the band the 10th to 90th percentile of 500 repetitions. Closer is to the right. For strengths the line is the gap alone; the band asks for a similar shape besides.',
    figures: (occupation: string, version: string) =>
      `From your answers and the figures of ${occupation}, catalogue ${version}.`,
    limits: (met: number, near: number, failed: number, open: number) =>
      [
        met > 0 ? plural(met, { one: '1 met', other: `${formatCount(met)} met` }) : '',
        near > 0 ? plural(near, { one: '1 nearly met', other: `${formatCount(near)} nearly met` }) : '',
        failed > 0 ? plural(failed, { one: '1 not met', other: `${formatCount(failed)} not met` }) : '',
        open > 0 ? plural(open, { one: '1 to be asked', other: `${formatCount(open)} to be asked` }) : '',
      ].filter((part) => part !== ''),
  },

  /** On the page of a role: its statements, answered where they stand. */
  statements: {
    intro:
      'Say how far each of these is true of you. Your answers are kept and stand in the fit check as your own words: reasons for and against, which move no band.',
    keys: 'With the focus on a statement’s answers, the keys 1 to 5 answer and 0 takes back.',
    label: (text: string) => `How far this is true of you: ${text}`,
    answers: ['Not at all', 'Rather not', 'In between', 'Rather', 'Entirely'],
    takeBack: 'Take back',
    takeBackOf: (text: string) => `Take back your answer to: ${text}`,
    answered: (answer: string) => `Kept: ${answer.toLowerCase()}.`,
    tookBack: 'Your answer is taken back.',
  },
};
