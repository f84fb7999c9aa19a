// The kinds of action as somebody looks for them: several are one thing to a reader.

import type { OpKind } from '../../ipc';

export type Group =
  | 'saved'
  | 'notes'
  | 'planned'
  | 'decisions'
  | 'check_ins'
  | 'roles'
  | 'profile'
  | 'persons'
  | 'trash'
  | 'backups';
export const GROUPS: readonly Group[] = [
  'saved',
  'notes',
  'planned',
  'decisions',
  'check_ins',
  'roles',
  'profile',
  'persons',
  'trash',
  'backups',
];

const groupOf: Record<OpKind, Group> = {
  create_person: 'persons',
  save_occupation: 'saved',
  edit_saved_note: 'notes',
  remove_saved: 'saved',
  add_example: 'persons',
  remove_example: 'persons',
  restore_backup: 'backups',
  react_to_harder: 'roles',
  withdraw_reaction: 'roles',
  choose_role_version: 'roles',
  write_role_note: 'notes',
  put_back: 'trash',
  empty_trash: 'trash',
  erase_person: 'persons',
  import_bundle: 'backups',
  answer_statement: 'roles',
  withdraw_answer: 'roles',
  finish_sitting: 'profile',
  remove_sitting: 'profile',
  add_experience: 'profile',
  edit_experience: 'profile',
  remove_experience: 'profile',
  arrange_experience: 'profile',
  set_limit: 'profile',
  lift_limit: 'profile',
  hide_fit: 'profile',
  show_fit: 'profile',
  keep_fit_check: 'profile',
  remove_fit_check: 'profile',
  add_move: 'planned',
  edit_move: 'planned',
  set_move_state: 'planned',
  remove_move: 'planned',
  add_step: 'planned',
  edit_step: 'planned',
  tick_step: 'planned',
  untick_step: 'planned',
  remove_step: 'planned',
  add_decision: 'decisions',
  edit_decision: 'decisions',
  remove_decision: 'decisions',
  choose_option: 'decisions',
  reopen_decision: 'decisions',
  review_decision: 'decisions',
  add_check_in: 'check_ins',
  edit_check_in: 'check_ins',
  remove_check_in: 'check_ins',
  set_rhythm: 'check_ins',
  add_metric: 'check_ins',
  edit_metric: 'check_ins',
  remove_metric: 'check_ins',
};

/** The actions a group stands for. */
export function opsOf(group: Group): OpKind[] {
  return (Object.keys(groupOf) as OpKind[]).filter((op) => groupOf[op] === group);
}
