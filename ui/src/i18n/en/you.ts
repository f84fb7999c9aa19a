// You: the page of its five parts, and what they share.

import type { YouPart } from '../../router';
import { counted, formatCount, formatDate, formatList, plural } from '../format';

type PartWords = {
  name: string;
  /** What is told there, in a sentence. */
  about: string;
};

const parts: Record<YouPart, PartWords> = {
  interests: {
    name: 'Interests',
    about: 'Thirty or sixty activities: how much you would like doing each.',
  },
  skills: {
    name: 'Skills and knowledge',
    about: 'What you use in your work, and how far it goes.',
  },
  conditions: {
    name: 'Conditions of work',
    about: 'Which way you lean on pace, people, hours and place, and what you would give up for what.',
  },
  experience: {
    name: 'Experience',
    about: 'Jobs, education, certificates, and stories of things that went well or taught you something.',
  },
  limits: {
    name: 'Limits',
    about: 'What a next job must be within: pay, hours, place, health, schooling.',
  },
};

/** One item at a time, whatever is being answered. */
const runner = {
  progress: 'How far you are',
  place: (at: number, of: number) => `${formatCount(at)} of ${formatCount(of)}`,
  answered: (count: number, of: number) => `${formatCount(count)} of ${formatCount(of)} answered`,
  back: 'Back',
  cannotSay: 'I cannot say',
  leave: 'Leave for now',
  notKept: 'This answer was not kept.',
  endTitle: 'That was the last one',
  endText: (open: number, answered: number): string => {
    if (answered === 0) return 'Nothing is answered yet, so there is nothing to finish.';
    if (open === 0) return 'All of them are answered. Finishing keeps them with today’s date.';
    return plural(open, {
      one: 'One is left without an answer. Go to it, or finish without it.',
      other: `${formatCount(open)} are left without an answer. Go to them, or finish without them.`,
    });
  },
  toOpen: (open: number) => plural(open, { one: 'Go to the open one', other: 'Go to the open ones' }),
  backToLast: 'Back to the last one',
  finish: 'Finish',
  roundTitle: 'That was the first round',
  roundText: (left: number) =>
    plural(left, {
      one: 'You can stop here. One more makes the result surer.',
      other: `You can stop here. ${formatCount(left)} more make the result surer.`,
    }),
  roundOn: 'Go on with the second round',
};

/** What is begun and not finished. */
const begun = {
  kept: (answered: number, items: number) => `Kept, ${formatCount(answered)} of ${formatCount(items)}.`,
  since: (date: string) => `Begun on ${formatDate(date)}.`,
  goOn: (answered: number, items: number) => `Go on with ${formatCount(answered)} of ${formatCount(items)}`,
  discard: 'Throw away',
  discardTitle: (what: string) => `Throw away what you answered: ${what}?`,
  discardHappens: (answered: number) =>
    plural(answered, {
      one: 'The one answer you gave is gone for good; it cannot be undone.',
      other: `The ${formatCount(answered)} answers you gave are gone for good; it cannot be undone.`,
    }),
  discardStays: 'What you finished before stays as it is.',
  discarded: 'What was begun is thrown away.',
};

/** Times it was answered. */
const sittings = {
  title: 'Each time you answered',
  on: (date: string) => formatDate(date),
  answered: (count: number) => counted(count, 'answer', 'answers'),
  shown: 'shown above',
  show: 'Show',
  showOf: (date: string) => `Show what you answered on ${formatDate(date)}`,
  remove: 'Remove',
  removeOf: (date: string) => `Remove what you answered on ${formatDate(date)}`,
  removed: 'Removed. It stays in the trash for thirty days.',
  finished: 'Finished and kept with today’s date.',
};

/** What each part says now, in a sentence or two, and what to do next. */
const hub = {
  answeredOn: (date: string) => `Answered on ${formatDate(date)}.`,
  begun: (answered: number, items: number) =>
    `Begun: ${formatCount(answered)} of ${formatCount(items)} answered and kept.`,
  goOn: (answered: number, items: number) => `Go on with ${formatCount(answered)} of ${formatCount(items)}`,
  see: 'See what it says',
  /** Begins with what stands on the button. */
  nextOf: (next: string, part: string) => `${next}: ${part}`,
  interestsBegin: 'Begin the short form',
  /** `said` is a heading of the result. */
  interests: (said: string) => `${said}.`,
  skillsBegin: 'Begin sorting',
  skills: (used: number, of: number) =>
    `You use ${formatCount(used)} of ${counted(of, 'skill or field', 'skills and fields')} you looked at.`,
  skillsTooFew: 'Not enough is answered to compare with occupations.',
  proposed: (count: number) =>
    plural(count, {
      one: 'One level is proposed from your jobs and not confirmed.',
      other: `${formatCount(count)} levels are proposed from your jobs and not confirmed.`,
    }),
  skillsConfirm: 'Confirm what is proposed',
  conditionsBegin: 'Say which way you lean',
  leans: (count: number) =>
    count === 0
      ? 'Either end would do on everything you answered.'
      : `You lean on ${counted(count, 'condition', 'conditions')}.`,
  weighMost: (names: string[]) =>
    plural(names.length, {
      one: `${formatList(names)} weighs most.`,
      other: `${formatList(names)} weigh most.`,
    }),
  weigh: 'Weigh them',
  kinds: {
    job: (count: number) => counted(count, 'job', 'jobs'),
    education: (count: number) =>
      plural(count, { one: '1 course of education', other: `${formatCount(count)} courses of education` }),
    certificate: (count: number) => counted(count, 'certificate', 'certificates'),
    story: (count: number) => counted(count, 'story', 'stories'),
  },
  experience: (kinds: string[]) => `${formatList(kinds)}.`,
  expired: (count: number) =>
    plural(count, {
      one: 'One certificate has expired.',
      other: `${formatCount(count)} certificates have expired.`,
    }),
  noJob: 'No job names its occupation yet, so no levels can be drafted from your past.',
  experienceBegin: 'Add a job',
  experienceOpen: 'Open the list',
  limits: (count: number, date: string) =>
    `${counted(count, 'limit is', 'limits are')} set, the last on ${formatDate(date)}.`,
  limitsBegin: 'Set the first',
  limitsOpen: 'Look at them',
  contradictions: (count: number) =>
    plural(count, {
      one: 'One of them and something else you said hardly go together.',
      other: `${formatCount(count)} things you said hardly go together.`,
    }),
  whole: 'Everything has been said once. Come back when something changes, or after half a year.',
  useTitle: 'What all this is for',
  use: 'The fit check sets your answers beside what the figures say of occupations and what the roles ask for, part by part and never as one percentage. They stay in your plan on this machine, in its history and its backups, and can be removed like anything else.',
};

export const you = {
  hub,
  runner,
  begun,
  sittings,
  title: 'You',
  lede: 'What you say of yourself, in five parts. Each can be left, taken up again and answered anew; what you said before is kept beside it.',
  parts,
};
