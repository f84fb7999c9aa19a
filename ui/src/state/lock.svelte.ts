// Whether the window stands before a locked plan. While it does, no page exists and no answer is remembered.

import type { QueryClient } from '@tanstack/svelte-query';
import { call, CallError, type Calls } from '../ipc';

const state = $state({ locked: false, onRequest: false });

/** How often is looked whether someone is still there, in milliseconds. */
const LOOK = 5_000;

export function locked(): boolean {
  return state.locked;
}

/** Whether somebody locked it here, rather than it having been locked at the start or by itself. */
export function lockedOnRequest(): boolean {
  return state.onRequest;
}

/** Any answer may say that the plan is locked: that is how the window learns it at the start. */
export function heedLock(error: unknown): void {
  if (error instanceof CallError && error.code === 'vault_locked') state.locked = true;
}

/** Locks the plan; one without a passphrase stays open. Whoever must first save something does so in `before`. */
export async function lockNow(client: QueryClient, onRequest = true): Promise<void> {
  await Promise.allSettled([...before].map((save) => save()));
  await call('lock');
  const { vault } = await call('app_info');
  if (vault.state !== 'locked') return;
  state.onRequest = onRequest;
  state.locked = true;
  client.clear();
}

/** Opens the plan; the pages begin anew. Rejects with why it stays locked. */
export async function unlock(client: QueryClient, request: Calls['unlock']['request']): Promise<void> {
  try {
    await call('unlock', request);
  } catch (error) {
    // The passphrase was right: what stands there now says what is damaged, and where the backups are.
    if (!(error instanceof CallError) || error.code !== 'vault_damaged') throw error;
  }
  // What was asked before the plan was open has failed for everyone who would ask it again.
  client.clear();
  state.locked = false;
}

const before = new Set<() => Promise<void>>();

/** Runs `save` before the plan is locked; returns what ends that. */
export function beforeLock(save: () => Promise<void>): () => void {
  before.add(save);
  return () => before.delete(save);
}

/**
 * Calls `lock` once nobody has moved or typed for `minutes()`; null means never. The time is the clock's: a
 * computer that slept has been left alone for as long as it slept. Returns what ends the watch.
 */
export function watchIdle(minutes: () => number | null, lock: () => void): () => void {
  let last = Date.now();
  const alive = () => (last = Date.now());
  const look = () => {
    const limit = minutes();
    if (limit === null || Date.now() - last < limit * 60_000) return;
    alive();
    lock();
  };
  // The first sign of life after a long time must not count before the time has been looked at.
  const sign = () => {
    look();
    alive();
  };
  const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
  for (const name of signs) addEventListener(name, sign, { passive: true, capture: true });
  const timer = setInterval(look, LOOK);
  return () => {
    for (const name of signs) removeEventListener(name, sign, { capture: true });
    clearInterval(timer);
  };
}
