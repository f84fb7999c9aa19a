// Limits: what a next job has to be within.

import type { LimitKey, RemoteWish } from '../../ipc';
import { formatCount, formatDate, formatMoney, plural } from '../format';

export const limits = {
  title: 'Limits',
  lede: 'What a next job has to be within. Leave open whatever does not matter: what is left open rules nothing out.',
  use: 'The fit check holds each against an occupation’s figures: it is met, nearly met or not met, with the number beside it, and never averaged with what you like or can do.',
  lastSet: (date: string) => `Last changed ${formatDate(date)}.`,
  noneSet: 'Nothing is ruled out so far.',

  pay: 'Pay',
  payWhy: 'Held against what is published for each occupation, from the lowest tenth of jobs to the highest.',
  payFloor: 'Least pay',
  payFloorHint: 'In dollars, before tax. For pay by the hour, a full year is 2,080 hours.',
  perYear: 'a year',
  byTheHour: (hourly: number) => `That is ${formatMoney(hourly, { hourly: true })} an hour over 2,080 hours.`,
  /** `reached` of all occupations with annual pay; the year is that of the source. */
  payReached: (reached: number, all: number) =>
    reached === 0
      ? `In none of the ${formatCount(all)} occupations with published pay do half of the jobs pay this.`
      : plural(reached, {
          one: `In 1 of the ${formatCount(all)} occupations with published pay, at least half of the jobs pay this.`,
          other: `In ${formatCount(reached)} of the ${formatCount(all)} occupations with published pay, at least half of the jobs pay this.`,
        }),
  paySee: 'See them in Explore',

  hours: 'Hours and travel',
  hoursWhy:
    'What people in an occupation said of their week is on record for most occupations, from 2014 and before. Travel and on-call work are not: those become questions to ask an employer.',
  hoursMax: 'Longest usual week',
  perWeek: 'hours',
  noShifts: 'The same hours every week',
  noShiftsHint: 'No rotating shifts, and no seasons of long days.',
  noOnCall: 'No on-call work',
  noTravel: 'No travelling for work',
  noDriving: 'No driving as a part of the work',
  noDrivingHint: 'Getting to work does not count.',

  place: 'Place',
  placeWhy:
    'One study of 2020 judged which occupations could be done entirely from home. Whether they are is for employers to decide.',
  remote: 'Working from home',
  remoteWishes: {
    must: 'Has to be possible',
    prefer: 'Would be better',
    no_matter: 'Does not matter',
  } satisfies Record<RemoteWish, string>,
  location: 'Where you can work',
  locationHint:
    'In your own words, such as “an hour around Dayton”. Published figures here are for the whole country, so it is compared with nothing; it stays beside your results for you to read.',
  locationTooLong: 'Shorten it to 200 characters.',

  schooling: 'Schooling and time',
  schoolingWhy:
    'Held against what people in an occupation say is asked of someone newly hired. The months rule nothing out by themselves; they are set beside how long schooling takes.',
  educationMax: 'The most schooling you have or would still do',
  leftOpen: 'Left open',
  monthsWithoutIncome: 'Time you could be without income',
  months: 'months',

  body: 'Your body',
  bodyWhy:
    'What people in an occupation said of the work, from 2014 and before. Lifting goes by how strong the work asks someone to be. A limit here is no diagnosis, and it stays on this computer.',
  bodyGroup: 'Not for much of a working day',

  background: 'Licences and background',
  backgroundWhy:
    'No public figure says who is turned away, so this rules nothing out. It is a question to settle before training for a licence, and it stays on this computer.',
  record: 'You have a record that an employer or a licence may ask about',

  /** What each is called where it is spoken of. */
  names: {
    pay_floor: 'Least pay',
    remote: 'Working from home',
    hours_max: 'Longest usual week',
    no_shifts: 'The same hours every week',
    no_travel: 'No travelling for work',
    no_on_call: 'No on-call work',
    education_max: 'Most schooling',
    months_without_income: 'Time without income',
    physical_standing: 'Standing',
    physical_walking: 'Walking or running',
    physical_lifting: 'Lifting heavy things',
    physical_climbing: 'Climbing ladders or scaffolds',
    physical_kneeling: 'Kneeling or crouching',
    physical_bending: 'Bending or twisting',
    physical_hand_work: 'Gripping and handling things',
    physical_heights: 'Being high up',
    physical_noise: 'Loud noise',
    physical_heat_and_cold: 'Great heat or cold',
    physical_contaminants: 'Dust, fumes, chemicals',
    physical_outdoors: 'Being out in all weathers',
    no_driving: 'No driving',
    record: 'A record that may be asked about',
    location: 'Where you can work',
  } satisfies Record<LimitKey, string>,

  saving: 'Saving…',
  saved: 'Saved',
  savedWhat: (name: string) => `Saved: ${name}`,
  notSaved: (sentence: string) => `Not saved. ${sentence}`,
  whole: (least: number, most: number) =>
    `Write a whole number from ${formatCount(least)} to ${formatCount(most)}.`,
  wholeDollars: (least: number, most: number) =>
    `Write an amount in dollars, such as 60,000, from ${formatMoney(least)} to ${formatMoney(most)}.`,

  againstLean: (limit: string, condition: string) =>
    `What you said under Conditions leans towards what “${limit}” rules out: ${condition}. Neither is taken for a mistake; where a job has it, one of the two gives way.`,
  toConditions: 'Look at your conditions',
  schoolingWithoutIncome: (level: string) =>
    `You would go as far as this: ${level}. That usually takes years, and you said that you could not be without income at all. Part-time or paid training may join the two; otherwise one of them gives way.`,
};
