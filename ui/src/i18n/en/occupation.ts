// The page of an occupation. Nothing here is O*NET's or the Bureau's prose: titles and names of elements come
// from the catalogue, the sentences are ours.

import {
  counted,
  formatBrief,
  formatChange,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  formatSeries,
  formatSigned,
  formatSpan,
  plural,
} from '../format';
import { charts } from './charts';
import { sectors } from './sectors';
import { source } from './source';

const and = formatList;

/** Whole percents, and a tenth where rounding would make a small share nothing or a large one everything. */
const sharePercent = (percent: number) => formatPercent(percent, percent < 1 || percent > 99 ? 1 : 0);

const rate = (percent: number | null) => (percent === null ? '–' : formatPercent(percent));

/** The people of the sentence before, or people in general where there is none. */
const whom = (them: boolean) => (them ? 'them' : 'the people in this work');

export const occupation = {
  charts,
  source,

  /** Share of others below, said so that it is never too much: 98.6 and even 99.9 are "98%" and "99%". */
  rank: (percentile: number) => formatPercent(Math.min(Math.floor(percentile), 99), 0),
  /** "+2.3", standard deviations above what is usual */
  deviations: (value: number) => formatSigned(value, 1),

  loading: 'Opening the page of this occupation',
  unknownTitle: 'No occupation has this code',
  unknownText: (code: string) =>
    `${code} is not among the occupations of this catalogue. It may have been retired, or the address mistyped.`,
  toExplore: 'Look it up in Explore',

  sections: {
    sits: 'Where this sits',
    changing: 'How this category is changing',
    skills: 'Skills and requirements',
    fit: 'Fit check',
    moves: 'Moves',
    related: 'Related occupations',
    titles: 'Job titles',
    sources: 'Sources',
  },

  lede: {
    employed: (people: string) => `About ${people} employees across the United States do this work.`,
    employedWith: (people: string) =>
      `About ${people} employees across the United States do this work or one of the variants counted with it.`,
    employedTogether: (people: string, category: string) =>
      `About ${people} employees are counted in ${category}, the category this occupation belongs to.`,
    half: (low: string, high: string, per: string, them: boolean) =>
      `Half of ${whom(them)} earn between ${low} and ${high} ${per}.`,
    threeQuarters: (amount: string, per: string, them: boolean) =>
      them
        ? `Three in four earn more than ${amount} ${per}.`
        : `Three in four people in this work earn more than ${amount} ${per}.`,
    moreThanHalf: (amount: string, per: string, them: boolean) =>
      `At least half of ${whom(them)} earn more than ${amount} ${per}.`,
    entry: (level: string) => `To enter it, the Bureau says, most people need ${level}.`,
    /** The Bureau's levels of education as they stand in that sentence. */
    entryLevels: {
      'No formal educational credential': 'no certificate of schooling',
      'High school diploma or equivalent': 'a high school diploma or its equivalent',
      'Some college, no degree': 'some college, but no degree',
      'Postsecondary nondegree award': 'a certificate after high school',
      "Associate's degree": 'a two-year degree',
      "Bachelor's degree": 'a bachelor’s degree',
      "Master's degree": 'a master’s degree',
      'Doctoral or professional degree': 'a doctorate or a professional degree',
    } as Record<string, string>,
    apart: (elements: string[]) => `What sets it apart from other work: ${and(elements)}.`,
    noNumbers: 'No public survey counts the people in this occupation or publishes their pay.',
    withheld: 'The Bureau withholds how many people do this work and what they are paid.',
    imprecise:
      'How many people do this work is known too imprecisely to say in a sentence; the figures below say how.',
    noRatings: 'Its skills have not been rated.',
  },
  millions: (count: number) => `${formatBrief(count)} million`,
  perYear: 'a year',
  perHour: 'an hour',

  sits: {
    describes: 'These figures describe the whole category,',
    titlesShare: (count: number) =>
      count === 0
        ? ''
        : plural(count, {
            one: 'One other job title shares it.',
            other: `${formatCount(count)} job titles share it.`,
          }),
    titlesLead: (count: number) =>
      count < 2 ? '' : `${formatCount(count)} job titles belong to this occupation and to no other of them.`,
    yours: 'Your own pay and odds depend on level, employer and place.',
    tag: (code: string) => `Category ${code}`,
    together: (category: string, occupations: number) =>
      `The Bureau of Labor Statistics publishes ${plural(occupations, { one: 'this occupation', other: `these ${formatCount(occupations)} occupations` })} together, as ${category}. The figures cannot say how they differ from one another.`,
    alsoCounted: 'Also counted in these figures',
    none: 'The Bureau of Labor Statistics publishes no pay or employment for this occupation.',
    noneMilitary: 'Its surveys leave out the armed forces.',
    medianPay: (hourly: boolean) => (hourly ? 'median pay an hour' : 'median pay a year'),
    employed: 'people employed',
    giveOrTake: (people: string) => `± ${people}`,
    openings: 'openings a year',
    openingsWhen: (cycle: string) => `projected ${cycle}`,
    change: (year: number) => `change in jobs by ${year}`,
    changeAll: (percent: number) => `all occupations ${formatChange(percent)}`,
    may: (year: number) => `May ${year}`,
    notProjected: 'no projection published',

    payTitle: 'Pay, from the lowest tenth to the highest',
    payTitleHourly: 'Hourly pay, from the lowest tenth to the highest',
    payHourlyNote: (reference: string) =>
      `Published by the hour only: hours in this work vary too much for a yearly figure to mean anything. The comparison, ${reference}, is yearly pay divided by 2,080 hours.`,
    payOpenNote: (amount: string, mean: string | null) =>
      `The Bureau publishes no percentile above ${amount}; the bar breaks up where it stops saying.${mean ? ` The mean, which it does publish, is ${mean}.` : ''}`,
    payWithheldNote: (names: string[]) => `Withheld by the Bureau, for precision or privacy: ${and(names)}.`,
    payWithheld: 'The Bureau withholds the pay of this category.',
    allOccupations: (amount: string) => `median of all occupations ${amount}`,
    mean: 'Mean',
    percentile: 'Percentile',
    medianHead: 'median',
    marks: {
      p10: 'lowest tenth',
      p25: 'lower quarter',
      median: 'median',
      p75: 'upper quarter',
      p90: 'highest tenth',
    },
    marked: (mark: string, amount: string) => `${mark} ${amount}`,
    marksLong: {
      p10: '10th: one in ten earns less',
      p25: '25th: a quarter earn less',
      median: '50th: the median, half earn less',
      p75: '75th: three quarters earn less',
      p90: '90th: nine in ten earn less',
    },
    openFrom: {
      p10: 'all of it',
      p25: 'lower quarter and above',
      median: 'median and above',
      p75: 'upper quarter and above',
      p90: 'highest tenth',
    },
    thisCategory: 'This category',
    everyOccupation: 'All occupations',

    selfEmployed: (percent: number) =>
      percent === 0
        ? 'Hardly anyone in it is self-employed.'
        : `${formatPercent(percent)} of the jobs are held by the self-employed, whom the pay and employment figures leave out.`,

    sectorsTitle: 'Pay by sector',
    sectorsLead: (first: string, share: number) =>
      share >= 99.5
        ? `Nearly all the jobs are in one sector: ${first.toLowerCase()}.`
        : `${first} has ${sharePercent(share)} of the jobs.`,
    sectorsNote:
      'Sectors with most jobs first. Thin bar: lowest to highest tenth; thick bar: middle half; firm mark: median. The upright line is the median of the whole category.',
    sector: 'Sector',
    share: 'Share of jobs',
    shareOf: (percent: number | null) =>
      percent === null ? 'share withheld' : `${sharePercent(percent)} of jobs`,
    shareTiny: 'under 0.1% of jobs',
    jobs: 'Jobs',
    payWithheldRow: 'pay withheld',
    showAllSectors: (count: number) => `Show all ${formatCount(count)} sectors`,
    fewerSectors: 'Show the largest only',
  },

  sectors,

  changing: {
    historyTitle: (from: number, to: number) =>
      from === to ? `Employment and pay in ${to}` : `Employment and pay, ${from} to ${to}`,
    historySources: (from: number, to: number) =>
      `Bureau of Labor Statistics: survey of employers, ${from === to ? `May ${to}` : `each May, ${formatSpan(String(from), String(to))}`}; consumer price index`,
    people: 'People employed',
    pay: (hourly: boolean) => (hourly ? 'Median hourly pay' : 'Median pay'),
    readout: (when: string, amounts: string) => `${when}: ${amounts}`,
    constantLine: (year: number) => `in ${year} dollars`,
    nominalLine: 'in dollars of each year',
    hybridBegins: 'job codes revised',
    soc2018Begins: 'new method',
    breaksNote:
      'Dotted uprights are breaks: the Bureau began moving to the job codes of 2018 in its May 2019 figures, and in May 2021 completed the move and changed how it estimates. No line joins figures across a break.',
    codesNote: (codes: string[]) =>
      `Counted as ${and(codes)} over these years, so levels before and after differ by definition.`,
    bandNote:
      'The soft band is the 95% interval of sampling error; the Bureau publishes none for the median.',
    payAboveNote: (years: string[]) =>
      `Median pay was above the highest figure the Bureau publishes in ${and(years)}.`,
    payAlwaysAbove: (amount: string) =>
      `In each of these years the median was above the highest pay the Bureau publishes (${amount} in the newest), so there is no line to draw.`,
    payNone: 'No median pay is published for these years.',
    none: 'No employment or pay has been published for this category since 2013.',
    oneYear: 'Only one year has been published under today’s codes, so there is no line to draw yet.',
    year: 'May of',
    medianThen: 'Median, dollars of the year',
    medianNow: (year: number) => `Median, ${year} dollars`,
    code: 'Counted as',
    error: '± (95%)',

    realChange: (percent: number, from: number, to: number) =>
      Math.abs(percent) < 1
        ? `Between ${from} and ${to} median pay kept pace with prices, no more.`
        : percent > 0
          ? `After rising prices are taken out, the median of ${to} buys ${formatPercent(percent, 0)} more than that of ${from}.`
          : `After rising prices are taken out, the median of ${to} buys ${formatPercent(-percent, 0)} less than that of ${from}.`,

    projectionTitle: 'What is projected',
    projectionAxis: 'Jobs, the self-employed included',
    projectionCount: 'another count than the one above',
    projected: (percent: number, year: number) => `${formatChange(percent)} by ${year}`,
    projectionNote:
      'Dots are a projection, not a measurement: what an economy at full employment would ask for. Recessions and inventions are not in it.',
    nowProjected: (cycle: string, change: number, all: number) =>
      `For ${cycle} the Bureau projects ${formatChange(change)}, beside ${formatChange(all)} for all occupations.`,
    thenProjected: (cycle: string, change: number, year: number, since: number) =>
      `For ${cycle} it had projected ${formatChange(change)}. By ${year} its own count stood ${formatPercent(Math.abs(since))} ${since < 0 ? 'lower' : 'higher'} than at the start, in part through revision.`,
    // Openings are published in hundreds, and never more than one for two jobs is said: there is no singular.
    openingsPer: (openings: number, per: number, mostly: boolean) =>
      `${mostly ? 'That makes most of the' : 'There are'} ${formatCount(openings)} openings a year, one for every ${formatCount(per)} jobs.`,
    projectionNone: 'The Bureau publishes no projection for this category.',
    cycle: 'Projection',
    baseJobs: 'Jobs at base',
    targetJobs: 'Jobs projected',
    change: 'Change',
    changeAll: 'All occupations',
    openings: 'Openings a year',

    leavingTitle: 'How often people leave',
    leavingLead: (total: number, all: number | null) =>
      `Of 100 people in this work, about ${formatNumber(total, 0)} are expected to leave it each year${all === null ? '' : `; over all occupations ${formatNumber(all, 0)}`}.`,
    exit: 'Stop working',
    exitLong: 'Leave the labour force: retire, study, care for others',
    transfer: 'Change occupation',
    transferLong: 'Move to another occupation',
    leavingValue: (percent: number) => formatPercent(percent),
    leavingAll: (percent: number) => `all ${formatPercent(percent)}`,
    leavingNote: 'The firm mark is this category, the open mark all occupations; percent a year, projected.',
    leaving: 'Leaving',
    leavingThis: 'This category',
    rate,

    exposureTitle: 'How far AI systems could bear on it',
    exposureLead: (low: string, high: string, studies: number) =>
      plural(studies, {
        one: `The one study that scored it places it higher than ${low} of the occupations it covers.`,
        other: `${formatCount(studies)} published scores place it anywhere from above ${low} to above ${high} of occupations. The band is that range.`,
      }),
    exposureNote:
      'Each dot is the rank among the occupations one study scored, 0 lowest, 100 highest. They measure how far the tasks and what software can do overlap. None says whether jobs grow, shrink or change.',
    lowest: 'lowest',
    highest: 'highest',
    exposureSources: 'The studies named beside each row',
    exposureNone: 'None of the studies we carry has scored this occupation.',
    measures: {
      eloundou_gpt_beta: ['Eloundou and others, judged by GPT-4', '2023'],
      eloundou_human_beta: ['Eloundou and others, judged by people', '2023'],
      felten_overall: ['Felten and others, ten AI applications', '2021'],
      felten_language: ['Felten and others, language models', '2023'],
      felten_image: ['Felten and others, image generation', '2023'],
      microsoft: ['Microsoft, conversations with an assistant', '2025'],
    } as Record<string, [study: string, year: string]>,
    study: 'Study',
    score: 'Score on its own scale',
    rank: 'Higher than',
    scored: 'Occupations scored',

    teleworkTitle: 'Working from home',
    teleworkable: 'Judged doable from home.',
    notTeleworkable: 'Judged not doable from home.',
    teleworkNote:
      'One yes or no for the whole occupation, worked out in 2020 from answers collected in the years before. Employers differ.',
  },

  skills: {
    rated: (count: number, when: string) => `Rated by ${counted(count, 'person', 'people')}, ${when}.`,
    intro:
      'How important each is here, the share of occupations that rate it lower, and how far above usual that is in standard deviations. The firm mark is the average rating, the soft band its 95% interval.',
    order: 'Order',
    distinctive: 'Most distinctive',
    important: 'Most important',
    domains: { skills: 'Skills', knowledge: 'Knowledge', abilities: 'Abilities' },
    importance: 'Importance',
    importanceScale: 'Importance, 1–5',
    importanceOf: (value: string) => `Importance ${value}`,
    among: 'Rates higher than',
    amongHead: 'Share of occupations rated lower',
    unusual: 'Above usual',
    unusualHead: 'Above usual, in standard deviations',
    level: 'Level, 0–7',
    respondents: 'Raters',
    interval: '95% interval',
    collected: 'Collected',
    element: 'Element',
    withheld: 'withheld: the answers are too few or too far apart',
    showAll: (count: number) => `Show all ${formatCount(count)}`,
    showFewer: (count: number) => `Show ${formatCount(count)} only`,
    none: 'Nobody has rated the skills, knowledge and abilities of this occupation. Most such occupations gather leftovers (“all other”), are in the armed forces, or are new to the list.',
    noneRelated: 'A related occupation below may stand in for it.',

    preparationTitle: 'Preparation',
    preparationLevel: (zone: number, word: string) => `Level ${zone} of 5, ${word.toLowerCase()}`,
    preparationWords: {
      1: 'often up to three months of learning the work',
      2: 'often three months to a year of learning the work',
      3: 'often one to two years of training or experience',
      4: 'often two to four years of study, training and experience',
      5: 'often more than four years of study, training and experience',
    } as Record<number, string>,
    entryTitle: 'Usual way in',
    entryEducation: 'Education to enter',
    entryExperience: 'Experience in related work',
    entryTraining: 'Training on the job',
    entryNone: 'none',
    entryNote: 'The Bureau’s one judgement for the whole category; people get in otherwise.',

    educationTitle: 'Education the job asks for, as people in it see it',
    educationLead: (answers: number | null) =>
      answers === null ? '' : counted(answers, 'answer.', 'answers.'),
    educationNote:
      'Share of people in the job or experts on it who named each level. Few answers make wide bands.',
    educationRest: (names: string[]) => `Nobody named: ${formatSeries(names)}.`,
    educationLevels: {
      1: 'Less than high school',
      2: 'High school or equivalent',
      3: 'Certificate after high school',
      4: 'Some college, no degree',
      5: 'Two-year degree',
      6: 'Bachelor’s degree',
      7: 'Certificate after a bachelor’s',
      8: 'Master’s degree',
      9: 'Certificate after a master’s',
      10: 'First professional degree',
      11: 'Doctorate',
      12: 'Training after a doctorate',
    } as Record<number, string>,
    educationLevel: 'Level',
    educationShare: 'Share',

    technologyTitle: 'Software and tools of the trade',
    technologyLead: (count: number, demanded: number) =>
      demanded === 0
        ? `${formatCount(count)} named.`
        : `${formatCount(count)} named; ${formatCount(demanded)} of them often asked for in postings for this occupation.`,
    inDemand: 'in demand',
    hot: 'hot',
    technologyNote:
      'In demand: frequent in job postings for this occupation. Hot: frequent in postings over all occupations.',
    technologyAll: (count: number) => `Show all ${formatCount(count)}, by kind`,
    technologyFewer: 'Show fewer',

    interestsTitle: 'Interests it calls on',
    modelled: 'modelled, not surveyed',
    interestsNote:
      'From 1, not characteristic of the work, to 7, extremely. A computer model derived these from what is written about the occupation; nobody was asked.',
    interests: {
      Realistic: 'hands, tools, machines, the outdoors',
      Investigative: 'finding out how things are',
      Artistic: 'making and expressing, few fixed rules',
      Social: 'helping, teaching, being with people',
      Enterprising: 'leading, persuading, starting things',
      Conventional: 'order, detail, set procedures',
    } as Record<string, string>,
    stylesTitle: 'Work styles',
    stylesNote: 'How important each is in the work, from 1 to 5, as people in the job rated it.',
    valuesTitle: 'What the work can give',
    valuesNote: 'How far the work serves each, from 1 to 7, in the judgement of analysts.',
    oldTag: (year: string) => `collected ${year}`,
    oldTitle: 'Activities and conditions of the work, from March 2014',
    oldSummary: (count: number) =>
      counted(count, 'rating from an early release', 'ratings from an early release'),
    oldHow: 'The dot is the rank among the occupations rated then, lowest on the left.',
    oldNote:
      'These have not been refreshed in the releases we carry. Offices, software and rules have changed since; read them as background.',
    activities: 'Activities',
    context: 'Conditions',
    value: 'Value',
  },

  related: {
    intro:
      'Near this occupation in what people do, know and are asked for, by O*NET’s own reckoning; not a statement on how easy the step is.',
    tiers: { primary_short: 'Closest', primary_long: 'Close', supplemental: 'Further out' },
    occupation: 'Occupation',
    preparation: 'Preparation',
    pay: 'Median pay',
    difference: 'Beside this one',
    growth: 'Jobs by 2034',
    same: 'about the same',
    counted: 'counted together',
    notRated: '–',
    more: (percent: number) => `${formatChange(percent, 0)}`,
    yearlyFromHourly: 'from hourly pay × 2,080',
    showFurther: (count: number) => `Show ${formatCount(count)} further out`,
    hideFurther: 'Hide those further out',
    none: 'O*NET lists no related occupations for this one.',
    zone: (zone: number, word: string) => `Level ${zone} of 5: ${word}`,
  },

  titles: {
    reported: 'What people in the job are called',
    intro: (count: number) =>
      plural(count, {
        one: 'One other title leads to this occupation.',
        other: `${formatCount(count)} titles lead to this occupation.`,
      }),
    none: 'No other titles are on record for this occupation.',
    showAll: (count: number) => `Show all ${formatCount(count)} titles`,
    hideAll: 'Hide the titles',
    filter: 'Filter the titles',
    filtered: (count: number, all: number) => `${formatCount(count)} of ${formatCount(all)}`,
    noneMatch: 'No title contains that.',
  },

  sources: {
    intro: 'Every figure on this page comes from one of these.',
    none: 'This page carries no figures, so it has no sources.',
    licence: 'Licence',
  },
};
