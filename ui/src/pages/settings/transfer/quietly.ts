// The reader's own no, in a dialog of the system or while something goes on, is not worth a word.

import { CallError } from '../../../ipc';

/** What `work` answers; `null` when it was given up. */
export async function quietly<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CallError && error.code === 'cancelled') return null;
    throw error;
  }
}
