// A plan that is not as it was left: said above every page, until somebody has decided.

import type { AlteredEntry, TurnedBack } from '../../ipc';
import { formatCount, formatDate } from '../format';

const titles: Record<TurnedBack['kind'], string> = {
  older: 'This plan is older than the one last open here.',
  parted: 'This plan is not the one last open here.',
};

const texts: Record<TurnedBack['kind'], (then: string, now: string) => string> = {
  older: (then, now) => `Its history had ${then} steps; here it has ${now}.`,
  parted: (then, now) =>
    `Its history had ${then} steps; here it has ${now}, and they are others: someone went on from an older copy.`,
};

export const standing = {
  label: 'Your plan is not as it was left',
  turnedBack: ({ kind }: TurnedBack) => titles[kind],
  compared: ({ kind, stepsThen, stepsNow, lastOpenOn }: TurnedBack) =>
    `You had it open on ${formatDate(lastOpenOn)}. ${texts[kind](formatCount(stepsThen), formatCount(stepsNow))}`,
  why: 'Another backup program, a synced folder or someone at this computer has probably put an older copy in its place. Waymark has changed nothing.',
  accept: 'Go on with this one',
  accepted: 'This plan is remembered from now on.',
  backups: 'Look at the backups',
  altered: ({ entry, on }: AlteredEntry) =>
    on === null
      ? `Entry ${formatCount(entry)} of the history is not as Waymark wrote it.`
      : `Entry ${formatCount(entry)} of the history, of ${formatDate(on)}, is not as Waymark wrote it.`,
  alteredWhy:
    'It, or one before it, was changed or taken out by something else. Your plan can be used as it is. A backup from before has the history as it was.',
};
