// Erasing a person for good: what it takes, and the receipt.

import type { ErasureCounts, ErasureProgress, KindCount, LeftFile, Noun } from '../../ipc';
import { counted, formatCount, formatDate, plural } from '../format';

/** Things of a kind. Kinds that are not rows have no words. */
const kinds: Partial<Record<Noun, (count: number) => string>> = {
  person: (count) => counted(count, 'person', 'persons'),
  profile: (count) => counted(count, 'thing in the strengths profile', 'things in the strengths profile'),
  fit: (count) => counted(count, 'fit check', 'fit checks'),
  planned: (count) => counted(count, 'move or step in the plan', 'moves and steps in the plan'),
  decisions: (count) => counted(count, 'decision', 'decisions'),
  check_ins: (count) => counted(count, 'check-in or measure', 'check-ins and measures'),
  role_marks: (count) => counted(count, 'mark or note on a role', 'marks and notes on roles'),
  saved: (count) => counted(count, 'saved occupation with its note', 'saved occupations with their notes'),
};

const kind = ({ noun, count }: KindCount): string => kinds[noun]?.(count) ?? '';

/** One line for each kind of thing there was. */
function lines({ kinds, drafts, trash, history }: ErasureCounts): string[] {
  const more: [number, string, string][] = [
    [drafts, 'unfinished text', 'unfinished texts'],
    [trash, 'thing in the trash', 'things in the trash'],
    [history, 'step of the history, with what it wrote', 'steps of the history, with what they wrote'],
  ];
  return [
    ...kinds.map(kind).filter(Boolean),
    ...more.filter(([count]) => count > 0).map(([count, one, other]) => counted(count, one, other)),
  ];
}

const left = (file: LeftFile): string =>
  file.kind === 'backup' ? `Backup ${formatCount(file.seq)}, of ${formatDate(file.on)}` : file.name;

export const erasing = {
  title: 'Trash and erasing',
  intro:
    'What you remove lies in the trash for thirty days. Erasing is different: it takes everything of a person out of the plan, its history and every backup, at once and for good.',
  toTrash: 'Open the trash',
  mine: 'Erase everything of mine…',
  of: (name: string) => `Erase ${name} for good…`,
  receipts: 'Receipts',
  receiptOf: (civil: string) => `Erased on ${formatDate(civil)}`,
  dialogMine: 'Erase everything of yours?',
  dialogTitle: (name: string) => `Erase ${name} for good?`,
  looking: 'Looking through your plan and every backup…',
  takes: 'This is erased',
  nothing: 'There is nothing of theirs but the entry itself.',
  nothingMine: 'There is nothing of yours in this plan.',
  lines,
  backups: (count: number) =>
    plural(count, {
      one: 'One backup is rewritten without it.',
      other: `${formatCount(count)} backups are rewritten without it.`,
    }),
  noBackups: 'No backup holds any of it.',
  stays: 'Nobody else’s plan changes. It cannot be undone, and undo will not go back past it.',
  staysMine:
    'Nobody else’s plan changes, and yours stays here, empty. It cannot be undone, and undo will not go back past it.',
  leftTitle: (count: number) =>
    plural(count, {
      one: 'This file cannot be looked into and may hold something of it',
      other: 'These files cannot be looked into and may hold something of it',
    }),
  left,
  removeLeft: (count: number) =>
    plural(count, { one: 'Remove this file too', other: 'Remove these files too' }),
  typed: (name: string) => `Type “${name}” to confirm`,
  notTheName: 'That is not the name. Type it as it stands above.',
  confirm: 'Erase for good',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was erased.',
  stage: ({ stage, done, of }: ErasureProgress): string => {
    const count = of > 0 ? ` ${formatCount(done + 1)} of ${formatCount(of)}` : '';
    switch (stage) {
      case 'looking':
        return `Looking through the backups:${count}`;
      case 'erasing':
        return 'Erasing from your plan and its history. This can no longer be stopped.';
      case 'cleaning':
        return 'Writing the file anew, so that nothing is left between its lines.';
      case 'backups':
        return `Rewriting and proving the backups:${count}`;
      default:
        return 'Beginning…';
    }
  },
  receiptTitle: 'Receipt of an erasure',
  receiptMade: (civil: string) => `Erased on ${formatDate(civil)}, with Waymark on this computer.`,
  receiptWhat: 'What was erased',
  receiptNothing: 'There was nothing but the entry itself.',
  receiptBackups: 'Backups',
  rewritten: (count: number) =>
    plural(count, {
      one: 'One backup held some of it and was rewritten without it, then proved.',
      other: `${formatCount(count)} backups held some of it and were rewritten without it, each then proved.`,
    }),
  noneRewritten: 'No backup held any of it.',
  kept: (count: number) =>
    plural(count, {
      one: 'This file could not be looked into, and was kept. It may hold some of it:',
      other: 'These files could not be looked into, and were kept. They may hold some of it:',
    }),
  gone: (count: number) =>
    plural(count, {
      one: 'This file could not be looked into, and was removed:',
      other: 'These files could not be looked into, and were removed:',
    }),
  unfinished:
    'It is erased from the plan, but the file or a backup could not be rewritten yet. Check that the disk has room; Waymark tries again by itself, and this receipt will say when it is done.',
  receiptStays: 'What stays',
  history:
    'The history still shows on which days something was done, without what. So that a backup put back later is erased again, the plan keeps a number that names nobody.',
  reach: 'Outside the reach of Waymark',
  reachText:
    'Copies of the plan or its backups that were made elsewhere, by you, another backup program or a service that synchronises folders. Files that were exported or printed. Blocks that a solid-state drive has set aside and not yet overwritten.',
  print: 'Print or save as PDF…',
  done: 'Done',
};
