import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from './draft.svelte';

type Sent = { place: string; text: string | null };
const sent: Sent[] = [];
let answer = () => new Response('null', { status: 200 });

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  answer = () => new Response('null', { status: 200 });
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    sent.push(JSON.parse(String(request.body)) as Sent);
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const draft = () => new Draft(() => ({ personId: 'me', place: 'note:1' }));

test('what is typed is written within a second, once, and only then said to be kept', async () => {
  const one = draft();
  for (const text of ['a', 'as', 'ask']) one.typed(text);
  expect(one.keeping).toBe('keeping');
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(999);
  expect(sent).toEqual([{ personId: 'me', place: 'note:1', text: 'ask' }]);
  expect(one.keeping).toBe('kept');
});

test('a disk that refuses is said, and the next key tries again', async () => {
  const one = draft();
  answer = () => new Response('{"code":"vault_unwritable","detail":{"reason":"full"}}', { status: 422 });
  one.typed('a');
  await vi.advanceTimersByTimeAsync(999);
  expect(one.keeping).toBe('failed');
  answer = () => new Response('null', { status: 200 });
  one.typed('as');
  await vi.advanceTimersByTimeAsync(999);
  expect(one.keeping).toBe('kept');
});

test('leaving the page writes what is not written yet, and nothing twice', async () => {
  const one = draft();
  one.typed('ask');
  await one.flush();
  await one.flush();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.map(({ text }) => text)).toEqual(['ask']);
});

test('what was saved or given up is not written afterwards', async () => {
  const one = draft();
  one.typed('ask');
  one.ended();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([]);
  one.typed('ask again');
  await one.drop();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.map(({ text }) => text)).toEqual([null]);
});
