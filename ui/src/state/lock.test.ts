// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from './lock.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

test('nobody there for the set time locks, and someone who types does not', () => {
  const lock = vi.fn();
  const end = watchIdle(() => 15, lock);
  vi.advanceTimersByTime(14 * MINUTE);
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(14 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(lock).toHaveBeenCalledTimes(1);
  end();
});

test('a computer that slept locks as it wakes, before the first key reaches the page', () => {
  const lock = vi.fn();
  const end = watchIdle(() => 15, lock);
  // Timers stand still in sleep; only the clock goes on.
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  dispatchEvent(new Event('keydown'));
  expect(lock).toHaveBeenCalledTimes(1);
  end();
});

test('a plan without a passphrase is never locked', () => {
  const lock = vi.fn();
  const end = watchIdle(() => null, lock);
  vi.advanceTimersByTime(24 * 60 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  end();
});
