// What can be done with decisions. Every change can be undone, and says so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../components/frame';
import { toast } from '../../components/toast';
import { m } from '../../i18n';
import type { ChangeDecisionsRequest, ChoiceEntry, Decision, DecisionEntry, ReviewEntry } from '../../ipc';
import { useDecisionChange } from '../../query';
import { optionName } from './list/groups';

export type Changes = ReturnType<typeof useChanges>;

/** Call while a component starts. What puts something rejects with why it was not kept; the rest answers whether it was. */
export function useChanges() {
  const client = useQueryClient();
  const change = useDecisionChange();
  const words = m.decisions;

  async function write(request: ChangeDecisionsRequest, said: string): Promise<Decision | null> {
    const kept = await change(request);
    toast(said, { action: { label: m.common.undo, run: () => void undo(client) } });
    return kept;
  }

  async function tried(request: ChangeDecisionsRequest, said: string): Promise<boolean> {
    try {
      await write(request, said);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  return {
    /** Answers with its id. */
    put: async (personId: string, id: string | null, entry: DecisionEntry) => {
      const request: ChangeDecisionsRequest =
        id === null ? { change: 'add', personId, entry } : { change: 'edit', id, entry };
      return (await write(request, words.saved(entry.question)))?.id ?? id;
    },
    remove: ({ id, question }: Decision) => tried({ change: 'remove', id }, words.removed(question)),
    choose: (decision: Decision, choice: ChoiceEntry) =>
      write(
        { change: 'choose', id: decision.id, choice },
        words.chosen(optionName(decision, choice.optionId) ?? ''),
      ),
    reopen: ({ id }: Decision) => tried({ change: 'reopen', id }, words.reopened),
    review: ({ id, question }: Decision, review: ReviewEntry) =>
      write({ change: 'review', id, review }, words.reviewed(question)),
  };
}
