// What a fit check says in sentences, and how it is laid out: by the shapes the core answers with.

import { expect, test } from 'vitest';
import type { FitBecause, FitChange, FitDifference, FitLimit, FitMissing, FitReason } from '../../../ipc';
import {
  axisChangeSentence,
  becauseSentence,
  changeSentence,
  differenceSentence,
  limitSentence,
  middlesOf,
  missingSentence,
  questionsOf,
  reasonSentence,
  shareWords,
} from './sentences';

const ends = { low: 'Long quiet stretches', high: 'A deadline most days' };
const travel: FitLimit = { outcome: 'unknown', about: { kind: 'travel' } };

test.each<[string, FitLimit]>([
  [
    'Least pay: met. At least 90% of its jobs pay at least $52,000 a year.',
    pay({ low: 0.9, high: 1 }, 'pass'),
  ],
  [
    'Least pay: nearly met. Between 25% and 50% of its jobs pay at least $52,000 a year.',
    pay({ low: 0.25, high: 0.5 }, 'near'),
  ],
  [
    'Least pay: to be asked. No pay is published that your least pay could be held against.',
    pay(null, 'unknown'),
  ],
  [
    'Least pay: not met. No more than 10% of its jobs pay at least $52,000 a year. Published by the hour only, and taken over a year of 2,080 hours.',
    pay({ low: 0, high: 0.1 }, 'fail', true),
  ],
  [
    'Working from home: not met. One study judged that it cannot be done entirely from home. You said that it has to be possible.',
    { outcome: 'fail', about: { kind: 'remote', wanted: 'must', possible: false } },
  ],
  [
    'Longest usual week: nearly met. At least 11% of people in it have a usual week of no more than 50 hours.',
    { outcome: 'near', about: { kind: 'hours', max: 50, share: { low: 0.1125, high: 1 } } },
  ],
  [
    'Most schooling: nearly met. 62% of those asked named no more schooling than “Some college, no degree” for someone newly hired.',
    { outcome: 'near', about: { kind: 'education', max: 4, share: { low: 0.624, high: 0.624 } } },
  ],
  [
    'Lifting heavy things: met. The strength to lift matters at 1.9 on a scale from 1, not at all, to 5, extremely.',
    { outcome: 'pass', about: { kind: 'physical', limit: 'physical_lifting', value: 1.88 } },
  ],
  [
    'Standing: to be asked. Nothing is published on how far this work asks for it.',
    { outcome: 'unknown', about: { kind: 'physical', limit: 'physical_standing', value: null } },
  ],
  [
    'Your dealbreaker: not met. You called “Promises made elsewhere” a dealbreaker.',
    { outcome: 'fail', about: { kind: 'dealbreaker', name: 'Promises made elsewhere', harder: 'promises' } },
  ],
])('%s', (said, limit) => {
  expect(limitSentence(limit)).toBe(said);
});

test.each([
  ['68%', 0.684, 0.684],
  ['Between 25% and 50%', 0.25, 0.5],
  ['At least 90%', 0.9, 1],
  ['No more than 10%', 0, 0.1],
  ['100%', 1, 1],
  ['0%', 0, 0],
])('%s', (said, low, high) => {
  expect(shareWords({ low, high })).toBe(said);
});

test.each<[string, FitBecause]>([
  [
    'Your interests are mixed here. The closest group asks for good or strong.',
    { kind: 'axis', axis: 'interests', band: 'mixed' },
  ],
  [
    'Your strengths are good here. With the other axis unknown, the closest group asks for strong.',
    { kind: 'axis', axis: 'strengths', band: 'good' },
  ],
  [
    'Values and conditions are away from you here. In the closest group they are not away from you.',
    { kind: 'axis', axis: 'values', band: 'away' },
  ],
  [
    'Your skills are not answered far enough to compare, and interests alone would have to be strong.',
    { kind: 'not_enough', axis: 'strengths' },
  ],
  [
    'No interests are published for it, so that axis cannot be compared.',
    { kind: 'not_published', axis: 'interests' },
  ],
  [
    'No travelling for work: to be asked. Public figures say nothing about travel.',
    { kind: 'constraint', limit: travel },
  ],
])('%s', (said, because) => {
  expect(becauseSentence(because)).toBe(said);
});

test.each<[string, FitChange]>([
  [
    'If your mean for Social were 2.35 in place of 2.40, which is one answer changed by one step, interests would be good in place of mixed.',
    band('interests', 'mixed', 'good', {
      kind: 'interest',
      scale: 'social',
      from: 2.4,
      to: 2.35,
      points: -0.5,
    }),
  ],
  [
    'If your mean for Enterprising were 1.0 in place of 2.2, which is 12 steps in all over its activities, interests would be away from you in place of mixed.',
    band('interests', 'mixed', 'away', {
      kind: 'interest',
      scale: 'enterprising',
      from: 2.2,
      to: 0.97,
      points: -12.3,
    }),
  ],
  [
    'If these levels of yours were at what the work asks for, strengths would be good in place of mixed: Engineering (from 0.0 to 3.9) and Making goods (from 3.0 to 5.4), on a scale of 0 to 7.',
    band('strengths', 'mixed', 'good', {
      kind: 'levels',
      elements: [
        { element: '2.C.3.b', name: 'Engineering', from: 0, to: 3.91 },
        { element: '2.C.2.a', name: 'Making goods', from: 3, to: 5.36 },
      ],
    }),
  ],
  [
    'If you leant otherwise on Pace, “rather: Long quiet stretches” in place of “Either would do”, values and conditions would be mixed in place of good.',
    band('values', 'good', 'mixed', {
      kind: 'lean',
      dimension: 'pace',
      name: 'Pace',
      ...ends,
      from: 0,
      to: -1,
    }),
  ],
  [
    'If your least pay were $48,000 a year in place of $52,000, this limit would be met in place of nearly met.',
    limit('near', 'pass', { kind: 'pay_floor', from: 52_000, to: 48_000 }),
  ],
  [
    'If the most schooling you would do were “Bachelor’s degree” in place of “Some college, no degree”, this limit would be met in place of not met.',
    limit('fail', 'pass', { kind: 'education', from: 4, to: 6 }),
  ],
  [
    'If your longest usual week were 60 hours in place of 50, this limit would be met in place of nearly met.',
    limit('near', 'pass', { kind: 'hours', from: 50, to: 60 }),
  ],
  [
    'If working from home did not have to be possible, this limit would be nearly met in place of not met.',
    limit('fail', 'near', { kind: 'not_remote' }),
  ],
])('%s', (said, change) => {
  expect(changeSentence(change)).toBe(said);
});

const artistic = interest('artistic', 0.6, 1.3, 'for');
const realistic = interest('realistic', 3, 4.2, 'for');
const social = interest('social', 2.4, 1.8, 'against');
const enterprising = interest('enterprising', 1.2, 5.9, 'against');
const some = [artistic, realistic, social, enterprising];

test.each<[string, FitReason]>([
  ['Artistic is among what you like less, and this work calls on it less than on most kinds.', artistic],
  ['Realistic is among what you like more, and this work calls on it more than on most kinds.', realistic],
  ['Social is among what you like more; this work calls on it less than on most kinds.', social],
  ['This work calls on Enterprising more than on most kinds; it is among what you like less.', enterprising],
  ['Speaking: what you said covers what the work asks for.', element('Speaking', 4.5, 4, 'for')],
  [
    'Keeping track of work: you bring a part of what the work asks for.',
    element('Keeping track of work', 4.5, 4.9, 'for'),
  ],
  [
    'Engineering: the work asks for 3.9 more than you said, on a scale of 0 to 7.',
    element('Engineering', 0, 3.91, 'against'),
  ],
  [
    'Pace: you lean to “Long quiet stretches”; this work leans the other way.',
    {
      axis: 'values',
      stance: 'against',
      weight: 0.1,
      about: {
        kind: 'condition',
        dimension: 'pace',
        name: 'Pace',
        ...ends,
        lean: -2,
        weight: 1,
        position: 0.4,
        year: 2013,
      },
    },
  ],
  [
    'You said: “Promises made elsewhere” drains you.',
    {
      axis: 'values',
      stance: 'against',
      weight: 0.5,
      about: {
        kind: 'reaction',
        harder: 'promises',
        name: 'Promises made elsewhere',
        reaction: 'drains',
        stressed: true,
      },
    },
  ],
  [
    '“I could move house.” You said: rather not true.',
    {
      axis: 'constraints',
      stance: 'against',
      weight: 0.125,
      about: {
        kind: 'statement',
        statement: 's-move',
        text: 'I could move house.',
        answer: 2,
        stressed: false,
      },
    },
  ],
])('%s', (said, reason) => {
  expect(reasonSentence(reason, middlesOf(some))).toBe(said);
});

test.each<[string, FitMissing]>([
  [
    'Your interests are not answered yet. Answering opens this axis.',
    missing('interests', { kind: 'interests', pattern: { kind: 'nothing_answered' } }, 'opens_axis'),
  ],
  [
    'Too few answers on Social and Artistic for a mean. Answering opens this axis.',
    missing(
      'interests',
      { kind: 'interests', pattern: { kind: 'too_few', scales: ['social', 'artistic'] } },
      'opens_axis',
    ),
  ],
  [
    'No kind of interest stands out from the others, so none can be matched. That is an answer too; the other axes say more.',
    missing('interests', { kind: 'interests', pattern: { kind: 'flat' } }, 'opens_axis'),
  ],
  [
    '3 levels are proposed from your jobs and not confirmed. An answer makes the band narrower.',
    missing('strengths', { kind: 'unconfirmed', elements: 3 }, 'narrows'),
  ],
  [
    'You lean on 1 condition that figures speak of; it takes 3. Answering opens this axis.',
    missing('values', { kind: 'conditions', answered: 1, needed: 3 }, 'opens_axis'),
  ],
  [
    'No skills or knowledge are published for this occupation. There is nothing you could answer.',
    missing('strengths', { kind: 'not_published' }, 'nothing'),
  ],
  [
    '4 statements about this role are not answered. An answer adds a reason of your own; no band moves by it.',
    missing('values', { kind: 'statements', count: 4 }, 'widens'),
  ],
])('%s', (said, one) => {
  expect(missingSentence(one)).toBe(said);
});

test('conditions without figures are one question, and limits one each', () => {
  const asked = questionsOf([
    missing('values', { kind: 'no_evidence', dimension: 'travel', name: 'Travel' }, 'ask'),
    missing('values', { kind: 'no_evidence', dimension: 'security', name: 'A job that lasts' }, 'ask'),
    missing('constraints', { kind: 'constraint_unknown', about: travel.about }, 'ask'),
    missing('strengths', { kind: 'unconfirmed', elements: 3 }, 'narrows'),
  ]);
  expect(asked.map(({ ask }) => ask)).toEqual([
    'How many nights were you away last year?',
    'How is it here, in an ordinary week, with each of these: Travel; A job that lasts?',
  ]);
});

test.each<[string, FitDifference]>([
  [
    'Social, mean of 0 to 4: 2.4 then, 2.2 now. That is within the noise of the answers.',
    { kind: 'interest', scale: 'social', before: 2.4, after: 2.2, beyondNoise: false },
  ],
  [
    'Social, mean of 0 to 4: not answered then, 2.2 now.',
    { kind: 'interest', scale: 'social', before: null, after: 2.2, beyondNoise: true },
  ],
  [
    'Engineering, level of 0 to 4: 0 then, 2 now.',
    { kind: 'level', name: 'Engineering', before: 0, after: 2, beyondNoise: true },
  ],
  [
    'Pace: clearly: Long quiet stretches then, Either would do now.',
    { kind: 'lean', name: 'Pace', ...ends, before: -2, after: 0 },
  ],
  [
    'Limit “Least pay”: not set then, $52,000 a year now.',
    {
      kind: 'limit',
      limit: 'pay_floor',
      statedBefore: false,
      statedAfter: true,
      before: null,
      after: 52_000,
    },
  ],
  [
    'Limit “No travelling for work”: set then, not set now.',
    { kind: 'limit', limit: 'no_travel', statedBefore: true, statedAfter: false, before: null, after: null },
  ],
  [
    '“Promises made elsewhere”: drains then, nothing said now.',
    { kind: 'reaction', name: 'Promises made elsewhere', before: 'drains', after: null },
  ],
  [
    '“I could move house.”: entirely true then, rather not true now.',
    { kind: 'statement', text: 'I could move house.', before: 5, after: 2 },
  ],
  [
    'Importance of Engineering, 1 to 5: 3.21 then, 3.40 now.',
    {
      kind: 'occupation_element',
      name: 'Engineering',
      levelBefore: 3.91,
      levelAfter: 3.91,
      importanceBefore: 3.21,
      importanceAfter: 3.4,
    },
  ],
  ['Median pay a year: not published then, $121,440 now.', { kind: 'pay', before: null, after: 121_440 }],
  [
    'What is published on this is otherwise: Standing.',
    { kind: 'figure', figure: { kind: 'physical', value: 'physical_standing' } },
  ],
])('%s', (said, difference) => {
  expect(differenceSentence(difference)).toBe(said);
});

test('an axis that moved says where from, where to and by whose doing', () => {
  expect(
    axisChangeSentence({
      axis: 'constraints',
      from: { kind: 'constraints', value: 'near_misses' },
      to: { kind: 'constraints', value: 'blocked' },
      cause: 'person',
    }),
  ).toBe('Constraints: near misses then, something rules it out now. That comes from what you said.');
});

function pay(
  share: { low: number; high: number } | null,
  outcome: FitLimit['outcome'],
  hourly = false,
): FitLimit {
  return { outcome, about: { kind: 'pay', floor: 52_000, share, points: [], hourly } };
}

type Bands = Extract<FitChange['from'], { kind: 'band' }>['value'];

function band(axis: FitChange['axis'], from: Bands, to: Bands, input: FitChange['input']): FitChange {
  return { axis, from: { kind: 'band', value: from }, to: { kind: 'band', value: to }, input };
}

function limit(from: FitLimit['outcome'], to: FitLimit['outcome'], input: FitChange['input']): FitChange {
  return {
    axis: 'constraints',
    from: { kind: 'outcome', value: from },
    to: { kind: 'outcome', value: to },
    input,
  };
}

function interest(
  scale: 'artistic' | 'realistic' | 'social' | 'enterprising',
  person: number,
  occupation: number,
  stance: FitReason['stance'],
): FitReason {
  return { axis: 'interests', stance, weight: 0.1, about: { kind: 'interest', scale, person, occupation } };
}

function element(name: string, person: number, occupation: number, stance: FitReason['stance']): FitReason {
  return {
    axis: 'strengths',
    stance,
    weight: 0.03,
    about: { kind: 'element', element: '2.A.1.d', name, person, occupation, importance: 4, proposed: false },
  };
}

function missing(axis: FitMissing['axis'], what: FitMissing['what'], adds: FitMissing['adds']): FitMissing {
  return { axis, what, adds };
}
