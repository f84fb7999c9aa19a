// Whose plan is on screen, and whether the first question has been answered. Both belong to this window and are
// kept with its other habits, not in the vault.

import type { Person } from '../ipc';

const PERSON = 'waymark.person';
const BEGUN = 'waymark.begun';

const state = $state({ chosen: read(PERSON), begun: read(BEGUN) !== null });

/** The one chosen, or the owner. */
export function currentPerson(persons: readonly Person[]): Person | undefined {
  return persons.find((one) => one.id === state.chosen) ?? persons.find((one) => one.kind === 'me');
}

export function choosePerson(id: string): void {
  state.chosen = id;
  write(PERSON, id);
}

/** Back to one's own plan. */
export function chooseOwner(): void {
  choosePerson('');
}

/** Whether the person has said what they came for. */
export function begun(): boolean {
  return state.begun;
}

export function begin(): void {
  state.begun = true;
  write(BEGUN, 'yes');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts until the window closes.
  }
}
