import { expect, test } from 'vitest';
import { Run, startAt } from './run.svelte';

const items = ['a', 'b', 'c', 'd'];

function run(given: Record<string, number> = {}, round: number | null = null) {
  const kept: [string, number | null][] = [];
  const made = new Run<number>({
    items,
    given,
    round,
    save: async (item, value) => kept.push([item, value]),
  });
  return { made, kept };
}

test.each<[string, Record<string, number>, number]>([
  ['nothing answered', {}, 0],
  ['the first two', { a: 1, b: 2 }, 2],
  ['one left out on the way', { a: 1, c: 2 }, 3],
  ['all', { a: 1, b: 1, c: 1, d: 1 }, 4],
  ['the last one only', { d: 1 }, 4],
])('one goes on after the last answer: %s', (_, given, at) => expect(startAt(items, given)).toBe(at));

test('an answer is kept before the next item comes', async () => {
  const { made, kept } = run();
  await made.answer(3);
  expect(kept).toEqual([['a', 3]]);
  expect([made.item, made.answered]).toEqual(['b', 1]);
});

test('an answer that is not kept leaves the item where it is, and says so until one is', async () => {
  let full = true;
  const made = new Run<number>({
    items,
    given: {},
    save: () => (full ? Promise.reject(new Error('full')) : Promise.resolve()),
  });
  await made.answer(3);
  expect([made.item, made.value, made.answered]).toEqual(['a', null, 0]);
  expect(made.trouble).toBeInstanceOf(Error);
  full = false;
  await made.answer(4);
  expect([made.item, made.trouble]).toEqual(['b', null]);
});

test('a second key while the first is being kept answers nothing', async () => {
  const { made, kept } = run();
  await Promise.all([made.answer(1), made.answer(2)]);
  expect(kept).toEqual([['a', 1]]);
});

test('who cannot say goes on, and takes back what was said there before', async () => {
  const { made, kept } = run();
  await made.answer(null);
  expect([made.item, kept.length]).toEqual(['b', 0]);
  await made.answer(2);
  made.back();
  await made.answer(null);
  expect(kept).toEqual([
    ['b', 2],
    ['b', null],
  ]);
  expect(made.answered).toBe(0);
});

test('going back shows what was answered, and the first item has nothing before it', async () => {
  const { made } = run();
  expect(made.canGoBack).toBe(false);
  await made.answer(4);
  made.back();
  expect([made.item, made.value]).toEqual(['a', 4]);
  made.back();
  expect(made.item).toBe('a');
});

test('at the end those without an answer can be gone through, and nothing else', async () => {
  const { made } = run({ a: 1, c: 2, d: 3 });
  expect([made.ended, made.item, made.open]).toEqual([true, null, [1]]);
  made.toOpen();
  expect([made.ended, made.item]).toEqual([false, 'b']);
  await made.answer(5);
  expect([made.ended, made.open]).toEqual([true, []]);
  made.back();
  expect(made.item).toBe('d');
});

test('going back from the first open one leads to the end again', () => {
  const { made } = run({ a: 1, d: 3 });
  made.toOpen();
  made.back();
  expect(made.ended).toBe(true);
});

test('between two rounds one may stop, go on or go back', async () => {
  const { made } = run({ a: 1 }, 2);
  await made.answer(1);
  expect([made.between, made.item, made.ended]).toEqual([true, null, false]);
  made.back();
  expect([made.between, made.item]).toEqual([false, 'b']);
  await made.answer(2);
  made.goOn();
  expect([made.between, made.item]).toEqual([false, 'c']);
});

test('who left between two rounds comes back there', () => {
  expect(run({ a: 1, b: 1 }, 2).made.between).toBe(true);
});
