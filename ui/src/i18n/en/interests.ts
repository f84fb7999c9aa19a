// Interests: how much one would like doing things, and what can be said from it.

import type { InterestScale } from '../../ipc';
import {
  counted,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatSigned,
  plural,
} from '../format';

type Form = 'short' | 'long';

const names: Record<InterestScale, string> = {
  realistic: 'Realistic',
  investigative: 'Investigative',
  artistic: 'Artistic',
  social: 'Social',
  enterprising: 'Enterprising',
  conventional: 'Conventional',
};

const glosses: Record<InterestScale, string> = {
  realistic: 'hands, tools, machines, the outdoors',
  investigative: 'finding out how things are',
  artistic: 'making and expressing, few fixed rules',
  social: 'helping, teaching, being with people',
  enterprising: 'leading, persuading, starting things',
  conventional: 'order, detail, set procedures',
};

export const interests = {
  lede: 'How much you would like doing certain things, whatever you can do and whatever they pay.',
  begin: { short: 'Begin the short form', long: 'Begin the long form' } satisfies Record<Form, string>,
  again: { short: 'Take the short form', long: 'Take the long form' } satisfies Record<Form, string>,
  forms: { short: 'Short form', long: 'Long form' } satisfies Record<Form, string>,
  formAbout: {
    short: 'Thirty activities, about four minutes. Enough to see which kinds stand out, if any do.',
    long: 'Sixty activities, about eight minutes. The bands are about a quarter narrower.',
  } satisfies Record<Form, string>,
  chooseTitle: 'Two forms',
  chooseText:
    'Say of each activity how much you would like doing it. There is nothing to pass. You can leave at any point and go on later; every answer is kept as you give it.',
  againTitle: 'Take it again',
  againText:
    'After a few months, or when something has changed. The two times are then shown on the same bars, and what moved beyond noise is said in words.',

  question: 'How much would you like doing this?',
  answers: ['Dislike very much', 'Dislike', 'Neither', 'Like', 'Like very much'],
  openMeans: 'A kind of interest gets a band when three in five of its activities are answered.',

  resultOn: (date: string) => `What you answered on ${formatDate(date)}`,
  /** What can be said of the six together; lists are of names. */
  patterns: {
    nothingTitle: 'Nothing to say yet',
    nothing: 'Nothing was answered that time.',
    tooFewTitle: 'Not enough to say which come first',
    tooFew: (missing: string[]) =>
      plural(missing.length, {
        one: `${formatList(missing)} has too few answers for a band. The others stand for themselves, but cannot be ranked against what is missing.`,
        other: `${formatList(missing)} have too few answers for a band. The others stand for themselves, but cannot be ranked against what is missing.`,
      }),
    sameTitle: 'Your answers are nearly all the same',
    same: (percent: number, answer: string) =>
      `${formatPercent(percent, 0)} of them are “${answer}”. That may be just how you feel about these activities. It leaves nothing to tell the six kinds apart by, so no order is given.`,
    flatTitle: 'No kind stands out',
    flat: 'Between your highest and your lowest there is no more than a second sitting alone could change. That is an answer too: interests will not decide much for you, and skills, conditions and limits say more.',
    clearTitle: (highest: string[]) =>
      plural(highest.length, {
        one: `${formatList(highest)} stands out`,
        other: `${formatList(highest)} stand out`,
      }),
    clearOne: 'It is above all the others by more than a second sitting alone would change.',
    clearSome:
      'They do not differ from one another by more than a second sitting alone would change, so their order means nothing.',
    clearAll: 'Only the lowest can be told from the rest; among those named, the order means nothing.',
  },
  names,
  glosses,

  chartTitle: 'How much you like each kind of activity',
  chartLead: (form: string, answered: number) => `${form}, ${counted(answered, 'answer', 'answers')}.`,
  ends: { low: 'dislike very much', middle: 'neither', high: 'like very much' },
  chartNote:
    'The line is the mean of your answers, from 0 to 4. The band holds, 95 times in 100, the mean that many sittings would settle on. It is worked out from the retest reliability published for scales of this length, .82 for ten items; that of these items has not been measured.',
  beforeNote: (date: string) => `The open circle is where it was on ${formatDate(date)}.`,
  value: (mean: number) => formatNumber(mean, 1),
  tooFew: (answered: number, of: number) => `${formatCount(answered)} of ${formatCount(of)} answered`,
  columns: {
    scale: 'Kind',
    mean: 'Mean, 0–4',
    noise: 'Band, ±',
    before: 'Time before',
    change: 'Change',
    answered: 'Answered',
  },
  noise: (noise: number) => formatNumber(noise, 2),
  mean: (mean: number) => formatNumber(mean, 2),
  changeBy: (by: number) => formatSigned(by, 2),
  none: 'not enough answers',
  noneBefore: 'nothing to compare',
  ofAnswered: (answered: number, of: number) => `${formatCount(answered)} of ${formatCount(of)}`,

  changedTitle: (date: string) => `Since ${formatDate(date)}`,
  rose: (name: string, from: number, to: number) =>
    `${name} rose from ${formatNumber(from, 1)} to ${formatNumber(to, 1)}, more than a second sitting alone would bring.`,
  fell: (name: string, from: number, to: number) =>
    `${name} fell from ${formatNumber(from, 1)} to ${formatNumber(to, 1)}, more than a second sitting alone would bring.`,
  restSame: (count: number) =>
    plural(count, {
      one: 'The other one moved no more than a second sitting usually does.',
      other: `The other ${formatCount(count)} moved no more than a second sitting usually does.`,
    }),
  allSame:
    'Nothing moved more than a second sitting usually does. Small shifts of the lines are noise and no news.',
  notComparable: (count: number) =>
    plural(count, {
      one: 'One kind has too few answers, then or now, to be compared.',
      other: `${formatCount(count)} kinds have too few answers, then or now, to be compared.`,
    }),

  useTitle: 'What this is used for',
  /** Each with where its figures are from. */
  use: [
    {
      text: 'The fit check sets the six means beside what the work of each occupation calls on. Those figures were modelled from what is written about each occupation; nobody doing the work was asked.',
      source: 'O*NET, release 30.0, August 2025.',
    },
    {
      text: 'People with similar answers more often like such work. The link is modest: a correlation of about .11 with satisfaction, over 107 studies with 38,695 people, and of about .32 with how well the work is done, over 92 studies; 0 would be no link at all and 1 a perfect one.',
      source:
        '“Meta-analysis of vocational interests and job satisfaction: Challenging a common belief”, ρ = .11 [.09, .13]. Nye, Su, Rounds and Drasgow, Journal of Vocational Behavior, 2017, r = .32.',
    },
    {
      text: 'A low bar is no lack of ability. It says what you would rather not do, and nothing about what you can.',
      source: '',
    },
    {
      text: 'Men and women differ on average in some of the six, most in Realistic, by .84 standard deviations, and in Social, by .68 the other way. Compare your bars with the work, and not with other people’s.',
      source: 'Su, Rounds and Armstrong, Psychological Bulletin 135, 2009, from the norms of 47 inventories.',
    },
  ],
};
