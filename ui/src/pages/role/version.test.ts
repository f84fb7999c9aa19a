import { expect, test } from 'vitest';
import type { RoleVaries } from '../../ipc';
import { answered, chosen, stressed, stressedFirst } from './version';

const choice = (id: string, stresses: string[]) => ({
  id,
  label: id,
  pay: null,
  hours: null,
  tasks: '',
  stresses,
});
const industry: RoleVaries = {
  dimension: 'industry',
  question: 'What is made?',
  choices: [choice('food', ['audit', 'promises']), choice('process', ['injury', 'nights'])],
};
const shift: RoleVaries = {
  dimension: 'shift',
  question: 'When does it run?',
  choices: [choice('days', ['audit']), choice('round-the-clock', ['nights'])],
};
const varies = [industry, shift];

const harder = ['nights', 'promises', 'injury', 'audit'].map((id) => ({ id }));

test.each<[string, string[], string[]]>([
  ['nothing chosen leaves the order as written', [], ['nights', 'promises', 'injury', 'audit']],
  [
    'what is stressed comes first, each part in its own order',
    ['food'],
    ['promises', 'audit', 'nights', 'injury'],
  ],
  ['two choices count together', ['food', 'round-the-clock'], ['nights', 'promises', 'audit', 'injury']],
  ['a choice the role no longer has is no choice', ['textiles'], ['nights', 'promises', 'injury', 'audit']],
])('%s', (_, choices, expected) => {
  const order = stressedFirst(harder, stressed(chosen(varies, choices)));
  expect(order.map(({ id }) => id)).toEqual(expected);
});

test.each<[string, string[], RoleVaries, string | null, string[]]>([
  ['a first answer', [], industry, 'food', ['food']],
  [
    'another answer takes the place of the one before',
    ['food', 'days'],
    industry,
    'process',
    ['process', 'days'],
  ],
  ['one dimension is left open, the other stays', ['food', 'days'], industry, null, ['days']],
  ['what the role no longer has goes with the next answer', ['textiles'], shift, 'days', ['days']],
])('%s', (_, before, dimension, answer, expected) => {
  expect(answered(varies, before, dimension, answer)).toEqual(expected);
});

test('the version is named in the order of the page, whatever was chosen first', () => {
  expect(chosen(varies, ['days', 'food']).map(({ id }) => id)).toEqual(['food', 'days']);
});
