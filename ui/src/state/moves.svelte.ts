// The limits somebody reckons moves with, and what they say they are paid. Both hold on every screen of moves until
// the window closes or the plan is locked: pay is private and is kept nowhere, and it is never another person's.

import type { MoveFrom, MoveLimits } from '../ipc';
import { ME } from '../router';
import { beforeLock } from './lock.svelte';

class Settings {
  /** Null for those that are calibrated. */
  limits = $state.raw<MoveLimits | null>(null);
  /** Dollars a year; null when they do not say. */
  pay = $state<number | null>(null);

  /** Where a move begins, from what the address says: `me` or nothing for the person, otherwise a slug or code. */
  from(said: string | null): MoveFrom {
    return said === null || said === ME ? { kind: 'person', pay: this.pay } : { kind: 'of', of: said };
  }
}

const settings = new Map<string, Settings>();

// A locked plan remembers no answer, and what somebody said of themselves is one.
beforeLock(() => {
  for (const one of settings.values()) one.pay = null;
  settings.clear();
  return Promise.resolve();
});

/** Those of this person; while it is not known whose plan is on screen, those of nobody. */
export function moveSettings(personId: string | undefined): Settings {
  const key = personId ?? '';
  const known = settings.get(key) ?? new Settings();
  settings.set(key, known);
  return known;
}

export type MoveSettings = Settings;
