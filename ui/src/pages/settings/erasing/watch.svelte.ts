// How far an erasing is, asked again and again while it lasts.

import { call, type ErasureProgress } from '../../../ipc';

/** Between two questions, in milliseconds. */
const AGAIN = 250;

export function watchErasure() {
  let progress = $state.raw<ErasureProgress>({ stage: 'idle', done: 0, of: 0 });
  return {
    get progress() {
      return progress;
    },
    /** Past the looking there is no way back. */
    get stoppable() {
      return progress.stage === 'looking';
    },
    async during(work: () => Promise<void>): Promise<void> {
      const timer = setInterval(() => {
        // A question that fails is asked again; the erasing itself says what went wrong.
        call('work_progress').then(
          ({ erasure }) => (progress = erasure),
          () => undefined,
        );
      }, AGAIN);
      try {
        await work();
      } finally {
        clearInterval(timer);
      }
    },
  };
}
