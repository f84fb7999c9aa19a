// The fit check in sentences: why, what is missing, what would change it, and what did.

import type { FitAxis, FitBand, FitCause, FitOutcome, FitStanding, LimitKey, RemoteWish } from '../../ipc';
import {
  counted,
  formatCount,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSeries,
  plural,
} from '../format';

/** As a word within a sentence. */
const bands: Record<FitBand, string> = {
  strong: 'strong',
  good: 'good',
  mixed: 'mixed',
  away: 'away from you',
  not_enough: 'not enough to say',
};
const outcomes: Record<FitOutcome, string> = {
  pass: 'met',
  near: 'nearly met',
  fail: 'not met',
  unknown: 'a question to ask',
};
const standings: Record<FitStanding, string> = {
  clear: 'nothing in the way',
  near_misses: 'near misses',
  blocked: 'something rules it out',
  unknown: 'questions to ask',
  not_asked: 'no limits set',
};
/** 0.684 → "68%" */
const percent = (share: number) => formatPercent(share * 100, 0);
const tenth = (value: number) => formatNumber(value, 1);

export const says = {
  bands,
  outcomes,
  standings,
  /** A share of jobs or people known between two bounds, as the beginning of a sentence. */
  share: {
    exact: (share: number) => percent(share),
    between: (low: number, high: number) => `Between ${percent(low)} and ${percent(high)}`,
    atLeast: (low: number) => `At least ${percent(low)}`,
    atMost: (high: number) => `No more than ${percent(high)}`,
  },

  because: {
    axis: {
      interests: (band: string) => `Your interests are ${band} here.`,
      strengths: (band: string) => `Your strengths are ${band} here.`,
      values: (band: string) => `Values and conditions are ${band} here.`,
      constraints: (band: string) => `Your limits are ${band} here.`,
    } satisfies Record<FitAxis, unknown>,
    asksFor: 'The closest group asks for good or strong.',
    asksStrong: 'With the other axis unknown, the closest group asks for strong.',
    asksNotAway: 'In the closest group they are not away from you.',
    notEnough: {
      interests:
        'Your interests are not answered far enough to compare, and strengths alone would have to be strong.',
      strengths:
        'Your skills are not answered far enough to compare, and interests alone would have to be strong.',
      values: 'Which conditions you lean towards is not answered far enough to compare.',
      constraints: 'No limits are set.',
    } satisfies Record<FitAxis, string>,
    notPublished: {
      interests: 'No interests are published for it, so that axis cannot be compared.',
      strengths: 'No skills or knowledge are published for it, so that axis cannot be compared.',
      values: 'Too few conditions of its work are published, so that axis cannot be compared.',
      constraints: 'Nothing is published that your limits could be held against.',
    } satisfies Record<FitAxis, string>,
  },

  change: {
    wouldBe: {
      interests: (to: string, from: string) => `interests would be ${to} in place of ${from}`,
      strengths: (to: string, from: string) => `strengths would be ${to} in place of ${from}`,
      values: (to: string, from: string) => `values and conditions would be ${to} in place of ${from}`,
      constraints: (to: string, from: string) => `this limit would be ${to} in place of ${from}`,
    } satisfies Record<FitAxis, unknown>,
    // `points` are steps of single answers, added up.
    interest: (name: string, from: string, to: string, points: number, then: string) => {
      const steps = Math.max(1, Math.round(Math.abs(points)));
      return `If your mean for ${name} were ${to} in place of ${from}, which is ${plural(steps, {
        one: 'one answer changed by one step',
        other: `${formatCount(steps)} steps in all over its activities`,
      })}, ${then}.`;
    },
    raise: (name: string, from: number, to: number) => `${name} (from ${tenth(from)} to ${tenth(to)})`,
    levels: (raises: string[], then: string) =>
      plural(raises.length, {
        one: `If this level of yours were at what the work asks for, ${then}: ${formatList(raises)}, on a scale of 0 to 7.`,
        other: `If these levels of yours were at what the work asks for, ${then}: ${formatList(raises)}, on a scale of 0 to 7.`,
      }),
    lean: (name: string, from: string, to: string, then: string) =>
      `If you leant otherwise on ${name}, “${to}” in place of “${from}”, ${then}.`,
    payFloor: (from: number, to: number, then: string) =>
      `If your least pay were ${formatMoney(to)} a year in place of ${formatMoney(from)}, ${then}.`,
    education: (from: string, to: string, then: string) =>
      `If the most schooling you would do were “${to}” in place of “${from}”, ${then}.`,
    hours: (from: number, to: number, then: string) =>
      `If your longest usual week were ${formatCount(to)} hours in place of ${formatCount(from)}, ${then}.`,
    notRemote: (then: string) => `If working from home did not have to be possible, ${then}.`,
  },
  /** A lean in words: how far, and towards which end. */
  lean: (how: string, end: string) => `${how}: ${end}`,

  reason: {
    interest: {
      both_high: (name: string) =>
        `${name} is among what you like more, and this work calls on it more than on most kinds.`,
      both_low: (name: string) =>
        `${name} is among what you like less, and this work calls on it less than on most kinds.`,
      work_more: (name: string) =>
        `This work calls on ${name} more than on most kinds; it is among what you like less.`,
      you_more: (name: string) =>
        `${name} is among what you like more; this work calls on it less than on most kinds.`,
    },
    element: {
      met: (name: string) => `${name}: what you said covers what the work asks for.`,
      partly: (name: string) => `${name}: you bring a part of what the work asks for.`,
      short: (name: string, by: number) =>
        `${name}: the work asks for ${tenth(by)} more than you said, on a scale of 0 to 7.`,
    },
    condition: {
      towards: (name: string, end: string) => `${name}: you lean to “${end}”, and so does this work.`,
      against: (name: string, end: string) => `${name}: you lean to “${end}”; this work leans the other way.`,
    },
    reaction: {
      energises: (name: string) => `You said: “${name}” energises you.`,
      fine: (name: string) => `You said: “${name}” would be fine.`,
      drains: (name: string) => `You said: “${name}” drains you.`,
      dealbreaker: (name: string) => `You said: “${name}” is a dealbreaker.`,
    },
    statement: (text: string, answer: string) => `“${text}” You said: ${answer}.`,
  },
  /** How far a statement is true of the person, from 1 to 5. */
  agreement: ['not at all true', 'rather not true', 'in between', 'rather true', 'entirely true'],

  limit: {
    // What it is called, what it comes to, and the figure behind that.
    line: (name: string, outcome: string, figure: string) => `${name}: ${outcome.toLowerCase()}. ${figure}`,
    perYear: (dollars: number) => `${formatMoney(dollars)} a year`,
    perWeek: (hours: number) => `${counted(hours, 'hour', 'hours')} a week`,
    pay: (share: string, floor: number) => `${share} of its jobs pay at least ${formatMoney(floor)} a year.`,
    payUnknown: 'No pay is published that your least pay could be held against.',
    hourly: 'Published by the hour only, and taken over a year of 2,080 hours.',
    remote: {
      yes: 'One study judged that it can be done entirely from home. Whether it is, employers decide.',
      no: 'One study judged that it cannot be done entirely from home.',
      unknown: 'No study judged whether it can be done from home.',
    },
    remoteWanted: {
      must: 'You said that it has to be possible.',
      prefer: 'You said that it would be better, not that it must be.',
      no_matter: '',
    } satisfies Record<RemoteWish, string>,
    hours: (share: string, max: number) =>
      `${share} of people in it have a usual week of no more than ${counted(max, 'hour', 'hours')}.`,
    hoursUnknown: 'No hours are published for it.',
    shifts: (share: string) =>
      `${share} of people in it have regular hours, which may still be those of a shift.`,
    shiftsUnknown: 'No schedules are published for it.',
    education: (share: string, level: string) =>
      `${share} of those asked named no more schooling than “${level}” for someone newly hired.`,
    educationUnknown: 'No schooling is published for it.',
    physical: (value: number) =>
      `This comes up at ${tenth(value)} on a scale from 1, never, to 5, all the time.`,
    lifting: (value: number) =>
      `The strength to lift matters at ${tenth(value)} on a scale from 1, not at all, to 5, extremely.`,
    physicalUnknown: 'Nothing is published on how far this work asks for it.',
    driving: (value: number) =>
      `Driving comes up at ${tenth(value)} on a scale from 1, never, to 5, every day.`,
    drivingUnknown: 'Nothing is published on driving in this work.',
    travel: 'Public figures say nothing about travel.',
    onCall: 'Public figures say nothing about being on call.',
    record: 'No public figure says whom a record would keep out.',
    dealbreaker: (name: string) => `You called “${name}” a dealbreaker.`,
    dealbreakerName: 'Your dealbreaker',
  },

  missing: {
    interests: {
      nothing_answered: 'Your interests are not answered yet.',
      too_few: (names: string[]) => `Too few answers on ${formatList(names)} for a mean.`,
      straight_lined:
        'Nearly all your answers on interests are the same, which leaves nothing to compare. That may be how you feel; then the other axes say more.',
      flat: 'No kind of interest stands out from the others, so none can be matched. That is an answer too; the other axes say more.',
    },
    longForm: 'You answered the short form of interests.',
    skills: (answered: number, used: number) =>
      `${counted(answered, 'skill or field is', 'skills and fields are')} answered, ${formatCount(used)} of them used. It takes twenty answers, or twelve that you use.`,
    elements: (names: string[]) => `Not answered, and important here: ${formatList(names)}.`,
    unconfirmed: (count: number) =>
      plural(count, {
        one: 'One level is proposed from your jobs and not confirmed.',
        other: `${formatCount(count)} levels are proposed from your jobs and not confirmed.`,
      }),
    conditions: (answered: number, needed: number) =>
      `You lean on ${counted(answered, 'condition', 'conditions')} that figures speak of; it takes ${formatCount(needed)}.`,
    tradeOffs: 'The conditions you lean on are not weighed against one another, so all count alike.',
    noEvidence: (name: string) => `Public figures say nothing of ${name} in this work.`,
    constraints: 'No limits are set, so nothing can be ruled out or let through.',
    constraintUnknown: (limit: string) => `Public figures do not answer this limit: ${limit}.`,
    notPublished: {
      interests: 'No interests are published for this occupation.',
      strengths: 'No skills or knowledge are published for this occupation.',
      values: 'Too few conditions of work are published for this occupation.',
      constraints: 'Nothing is published that limits could be held against.',
    } satisfies Record<FitAxis, string>,
    reactions: (names: string[]) =>
      plural(names.length, {
        one: `A harder part of this role that you have said nothing about: ${formatList(names)}.`,
        other: `Harder parts of this role that you have said nothing about: ${formatList(names)}.`,
      }),
    statements: (count: number) =>
      plural(count, {
        one: 'One statement about this role is not answered.',
        other: `${formatCount(count)} statements about this role are not answered.`,
      }),
  },
  adds: {
    opens_axis: 'Answering opens this axis.',
    narrows: 'An answer makes the band narrower.',
    widens: 'More of the work is compared then.',
    ask: 'Somebody who does this work can say.',
    nothing: 'There is nothing you could answer.',
    reasons: 'An answer adds a reason of your own; no band moves by it.',
  },

  /** To somebody who does the work. */
  question: {
    limits: {
      pay_floor: 'What does this pay to start with, and after some years?',
      remote: 'How much of this do people here do from home, and who decides?',
      hours_max: 'How long was your last ordinary week, and your longest this year?',
      no_shifts: 'When do you start and stop, and who sets that? How far ahead do you know?',
      no_travel: 'How many nights were you away last year?',
      no_on_call: 'How often are you on call, and what happens then?',
      education_max: 'What schooling did the last people hired have?',
      no_driving: 'What part of the week do you drive for work?',
      record: 'Does an employer or a licence ask about a record here, and how far back?',
    } as Partial<Record<LimitKey, string>>,
    physical: (limit: string) => `How much of an ordinary day is this: ${limit.toLowerCase()}?`,
    // Names of conditions, which nothing public speaks of.
    conditions: (names: string[]) =>
      plural(names.length, {
        one: `How is it here, in an ordinary week, with this: ${formatSeries(names)}?`,
        other: `How is it here, in an ordinary week, with each of these: ${formatSeries(names)}?`,
      }),
    conditionsWhy: (count: number) =>
      plural(count, {
        one: 'You lean on it, and public figures say nothing of it in this work.',
        other: 'You lean on them, and public figures say nothing of them in this work.',
      }),
  },

  difference: {
    fromTo: (name: string, before: string, after: string) => `${name}: ${before} then, ${after} now.`,
    withinNoise: 'That is within the noise of the answers.',
    notAnswered: 'not answered',
    notSaid: 'nothing said',
    notPublished: 'not published',
    interest: (name: string) => `${name}, mean of 0 to 4`,
    level: (name: string) => `${name}, level of 0 to 4`,
    weight: (name: string) => `Weight of ${name}`,
    limit: (name: string) => `Limit “${name}”`,
    stated: 'set',
    notStated: 'not set',
    reaction: (name: string) => `“${name}”`,
    statement: (text: string) => `“${text}”`,
    version: 'You mean another version of the role now.',
    occupationInterest: (name: string) => `${name} of the occupation, 1 to 7`,
    elementLevel: (name: string) => `${name} as the work asks for it, level of 0 to 7`,
    elementImportance: (name: string) => `Importance of ${name}, 1 to 5`,
    condition: (name: string) => `${name} in the occupation, −1 to 1`,
    pay: 'Median pay a year',
    figures: {
      education: 'The schooling published for it is otherwise.',
      telework: 'What is published on working from home is otherwise.',
      hours: 'The hours published for it are otherwise.',
      schedule: 'The schedules published for it are otherwise.',
      driving: 'What is published on driving is otherwise.',
    },
    physical: (limit: string) => `What is published on this is otherwise: ${limit}.`,
    thresholds: 'The catalogue puts the bands of the strengths elsewhere.',
  },
  axisChange: (axis: string, from: string, to: string) => `${axis}: ${from} then, ${to} now.`,
  cause: {
    person: 'That comes from what you said.',
    catalogue: 'That comes from the catalogue’s figures, not from you.',
    both: 'That comes from what you said and from the catalogue’s figures together.',
    program: 'Nothing that went in is different: Waymark reckons otherwise now.',
  } satisfies Record<FitCause, string>,
};
