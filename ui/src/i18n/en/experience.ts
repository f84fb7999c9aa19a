// Experience: jobs, education, certificates, and stories.

import type { ExperienceKind } from '../../ipc';
import { formatCount, formatMonth, formatSpan, plural } from '../format';

type KindWords = {
  /** Above the list. */
  title: string;
  /** What it is for; stands above the list, empty or not. */
  why: string;
  add: string;
  added: string;
  /** What the name of one is called. */
  name: string;
  /** Shown in the empty field. */
  nameExample: string;
  place: string;
};

const kinds: Record<ExperienceKind, KindWords> = {
  job: {
    title: 'Jobs',
    why: 'Paid or not. A job that names its occupation can propose which skills you used and how far they went; nothing counts until you say it is right.',
    add: 'Add a job',
    added: 'Job added.',
    name: 'Job title',
    nameExample: 'As you would say it yourself',
    place: 'Employer',
  },
  education: {
    title: 'Education',
    why: 'Finished or not, and courses too.',
    add: 'Add education',
    added: 'Education added.',
    name: 'What it was in',
    nameExample: 'Welding, biology',
    place: 'School or college',
  },
  certificate: {
    title: 'Certificates and licences',
    why: 'With the month they run out, so that you see it coming.',
    add: 'Add a certificate',
    added: 'Certificate added.',
    name: 'Certificate or licence',
    nameExample: 'As it stands on the paper',
    place: 'Issued by',
  },
  story: {
    title: 'Stories',
    why: 'Something you did, told as what the situation was, what you did and what came of it. Most interview questions ask for one; written down while it is fresh, it keeps its details.',
    add: 'Add a story',
    added: 'Story added.',
    name: 'What the story is about',
    nameExample: 'A few words you will know again in a year',
    place: 'Where it was',
  },
};

export const experience = {
  lede: 'What you have done. It stays in your own words and your own order.',
  kinds,

  occupation: 'Occupation',
  occupationHint: 'The category its published figures and skills come from. It may be called something else.',
  occupationPlaceholder: 'Type a job title',
  occupationUnchosen: 'Choose one from the list, or empty the field.',
  noOccupation: 'No occupation named, so it cannot propose skills.',
  occupationGone: 'This occupation is no longer in the catalogue.',
  level: 'Level',
  levelOpen: 'Not said',
  begins: 'Began',
  beginsHint: 'A year is enough.',
  ends: 'Ended',
  endsHint: 'Empty while it goes on.',
  endsOfStory: 'Empty if it was soon over.',
  issued: 'Issued',
  expires: 'Expires',
  expiresHint: 'Empty if it does not.',
  situation: 'Situation',
  situationHint: 'What was going on, and what was at stake.',
  action: 'Action',
  actionHint: 'What you yourself did.',
  result: 'Result',
  resultHint: 'What came of it, with a figure where there is one, and what you learnt.',
  skills: 'Skills it shows',
  skillsHint: 'Up to 20, by name.',
  skillsAdd: 'Type a skill or a field of knowledge',
  skillsFull: (most: number) => `These are ${formatCount(most)}, as many as a story keeps.`,

  titleMissing: (label: string) => `Write something under “${label}”.`,
  tooLong: (most: number) => `Shorten it to ${formatCount(most)} characters.`,
  yearRange: (first: number, last: number) => `Write a year from ${first} to ${last}.`,
  endsFirst: 'It ended before it began. Change one of the two.',
  expiresFirst: 'It expires before it was issued. Change one of the two.',

  save: 'Save',
  edit: 'Edit',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  /** A button's name to a screen reader, which hears it away from its line. */
  about: (button: string, title: string) => `${button}: ${title}`,
  editing: (title: string) => `Editing ${title}`,
  saved: (title: string) => `${title} saved.`,
  removed: (title: string) => `${title} removed.`,
  moved: (title: string, at: number, of: number) =>
    `${title} is number ${formatCount(at)} of ${formatCount(of)}.`,
  resumed: 'You were writing this and had not saved it.',

  since: (begins: string) => `since ${formatMonth(begins)}`,
  until: (ends: string) => `until ${formatMonth(ends)}`,
  in: (month: string) => formatMonth(month),
  span: (begins: string, ends: string) => formatSpan(formatMonth(begins), formatMonth(ends)),
  issuedIn: (month: string) => `Issued ${formatMonth(month)}`,
  noExpiry: 'Does not expire',
  expired: (month: string) => `Expired ${formatMonth(month)}`,
  expiresInYear: (year: string) => `Expires in ${formatMonth(year)}`,
  expiresNow: (month: string) => `Expires this month, ${formatMonth(month)}`,
  expiresIn: (month: string, months: number) =>
    months < 24
      ? plural(months, {
          one: `Expires ${formatMonth(month)}, in 1 month`,
          other: `Expires ${formatMonth(month)}, in ${formatCount(months)} months`,
        })
      : `Expires ${formatMonth(month)}, in ${formatCount(Math.floor(months / 12))} years`,

  toSkills: (jobs: number) =>
    plural(jobs, {
      one: 'Propose skills from this job',
      other: `Propose skills from these ${formatCount(jobs)} jobs`,
    }),
};
