import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lookup, type Option } from './lookup.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const named = (label: string): Option[] => [{ value: label, label }];

test('only what was typed last is asked for', async () => {
  const asked: string[] = [];
  const lookup = new Lookup((typed) => {
    asked.push(typed);
    return named(typed);
  });
  for (const typed of ['n', 'nu', 'nurse']) lookup.ask(typed);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['nurse']);
});

test('a late answer to an earlier question is dropped', async () => {
  const answers: Record<string, (options: Option[]) => void> = {};
  const lookup = new Lookup((typed) => new Promise((resolve) => (answers[typed] = resolve)));
  lookup.ask('a', { now: true });
  await vi.runAllTimersAsync();
  lookup.ask('b', { now: true });
  await vi.runAllTimersAsync();
  answers.b?.(named('b'));
  answers.a?.(named('a'));
  await vi.runAllTimersAsync();
  expect(lookup.options).toEqual(named('b'));
});

test.each<[string, () => Option[], string]>([
  ['options', () => named('x'), ''],
  ['none', () => [], 'Nothing found for "x". Try fewer letters or another name.'],
  [
    'a failure',
    () => {
      throw new Error('no');
    },
    'The list could not be searched. What you typed is kept; try again.',
  ],
])('with %s it says what there is to say', async (_, search, says) => {
  const lookup = new Lookup(search);
  lookup.ask('x');
  await vi.runAllTimersAsync();
  expect(lookup.says('x')).toBe(says);
});
