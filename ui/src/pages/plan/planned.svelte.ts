// What can be done with chosen moves and their steps. Every change can be undone, and says so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../components/frame';
import { toast } from '../../components/toast';
import { m } from '../../i18n';
import {
  call,
  type ChangePlannedMovesRequest,
  type MoveState,
  type PlannedMove,
  type Step,
  type StepEntry,
} from '../../ipc';
import { usePlannedChange } from '../../query';

export type PlannedChanges = ReturnType<typeof usePlanned>;

/** Where it is written why a move was chosen, once it is in the plan. */
export const whyPlace = (id: string): string => `why:${id}`;

/** Call while a component starts. Each answers whether it is done; if not, it has said why. */
export function usePlanned() {
  const client = useQueryClient();
  const changePlanned = usePlannedChange();
  const words = m.planned;

  async function write(request: ChangePlannedMovesRequest, said: string): Promise<boolean> {
    try {
      await changePlanned(request);
      toast(said, { action: { label: m.common.undo, run: () => void undo(client) } });
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  return {
    async edit({ id, personId, to, ...before }: PlannedMove, why: string, by: string | null) {
      // The same again is no action, and says nothing.
      const same = why === before.why && by === before.by;
      if (!same && !(await write({ change: 'edit', id, why, by }, words.edited(to.title)))) return false;
      await call('save_draft', { personId, place: whyPlace(id), text: null }).catch(() => undefined);
      return true;
    },
    setState: ({ id, to }: PlannedMove, state: MoveState, because: string) =>
      write({ change: 'set_state', id, state, because }, words.stateSet(to.title, state)),
    remove: ({ id, to }: PlannedMove) => write({ change: 'remove', id }, words.removed(to.title)),
    addStep: ({ id }: PlannedMove, title: string) =>
      write(
        { change: 'add_step', id, step: { title, detail: '', element: null, due: null } },
        words.stepAdded(title),
      ),
    editStep: ({ id, element, ...before }: Step, entry: Pick<StepEntry, 'title' | 'detail' | 'due'>) => {
      const { title, detail, due } = entry;
      const same = title === before.title && detail === before.detail && due === before.due;
      if (same) return Promise.resolve(true);
      return write({ change: 'edit_step', stepId: id, step: { ...entry, element } }, words.stepSaved(title));
    },
    tick: ({ id, title }: Step, done: boolean) =>
      write({ change: 'tick_step', stepId: id, done }, done ? words.stepDone(title) : words.stepOpen(title)),
    removeStep: ({ id, title }: Step) =>
      write({ change: 'remove_step', stepId: id }, words.stepRemoved(title)),
  };
}
