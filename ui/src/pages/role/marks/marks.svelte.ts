// What the person on screen has marked on this role, and how it is marked. Every change can be undone, and says so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../../components/frame';
import { toast } from '../../../components/toast';
import { m } from '../../../i18n';
import type {
  Reaction,
  Role,
  RoleChoice,
  RoleHarder,
  RoleMarksChange,
  RoleNote,
  RoleStatement,
} from '../../../ipc';
import { change, useDrafts, usePerson, useRoleMarks } from '../../../query';
import { chosen, stressed } from '../version';

export type Marks = ReturnType<typeof useMarks>;

export const REACTIONS: readonly Reaction[] = ['energises', 'fine', 'drains', 'dealbreaker'];

/** Where a note on a role is drafted, or on one of its harder parts; the core ends the draft under this name. */
export function draftPlace(slug: string, about: string | null): string {
  return about === null ? `role:${slug}` : `role:${slug}/${about}`;
}

/** Call while a component starts. */
export function useMarks(role: () => Role) {
  const client = useQueryClient();
  const person = usePerson();
  const query = useRoleMarks(
    () => person.data?.id,
    () => role().slug,
  );
  const drafts = useDrafts(() => person.data?.id);
  const version = $derived<RoleChoice[]>(chosen(role().varies, query.data?.choices ?? []));
  const stresses = $derived(stressed(version));

  /** Answers whether it is kept. Nothing is said of a change that `said` has no words for. */
  async function write(what: RoleMarksChange, said: string) {
    if (!person.data) return false;
    try {
      await change(client, 'change_role_marks', {
        personId: person.data.id,
        slug: role().slug,
        change: what,
      });
      if (said) toast(said, { action: { label: m.common.undo, run: () => void undo(client) } });
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  return {
    get personId() {
      return person.data?.id;
    },
    get data() {
      return query.data;
    },
    /** All of it is there, unfinished notes too. */
    get loaded() {
      return query.isSuccess && !drafts.isPending;
    },
    /** The plan cannot be opened, so nothing can be marked. */
    get closed() {
      return person.error !== null || query.isError;
    },
    /** The choices that make up the version meant. */
    get version() {
      return version;
    },
    /** Ids of what matters more in that version. */
    get stresses() {
      return stresses;
    },
    reaction: (harder: string): Reaction | null =>
      query.data?.reactions.find((one) => one.harder === harder)?.reaction ?? null,
    note: (about: string | null): RoleNote | undefined =>
      query.data?.notes.find((one) => one.about === about),
    /** What was being written when the page was left. */
    unfinished: (about: string | null): string | undefined =>
      drafts.data?.find(({ place }) => place === draftPlace(role().slug, about))?.text,
    react: (harder: RoleHarder, reaction: Reaction | null) =>
      write(
        { change: 'react', harder: harder.id, reaction },
        reaction
          ? m.role.harder.reacted(harder.name, m.role.harder.reactions[reaction])
          : m.role.harder.tookBack(harder.name),
      ),
    /** What was answered to a statement, 1–5. */
    answer: (statement: string): number | null =>
      query.data?.statements.find((one) => one.statement === statement)?.answer ?? null,
    say: (statement: RoleStatement, answer: number | null) =>
      write(
        { change: 'answer_statement', statement: statement.id, answer },
        answer === null
          ? m.fitCheck.statements.tookBack
          : m.fitCheck.statements.answered(m.fitCheck.statements.answers[answer - 1] ?? ''),
      ),
    choose: (choices: string[], said: string) => write({ change: 'choose_version', choices }, said),
    /** `title` is that of what it is about. */
    write: (about: string | null, text: string, title: string) => {
      const before = query.data?.notes.find((one) => one.about === about)?.text ?? '';
      const said =
        text === before ? '' : text.trim() ? m.role.notes.saved(title) : m.role.notes.removed(title);
      return write({ change: 'write_note', about, text }, said);
    },
  };
}
