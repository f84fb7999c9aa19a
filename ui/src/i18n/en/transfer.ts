// Take it with you, in Settings: everything in one file, files for reading, and bringing a file in.

import type { ImportPerson } from '../../ipc';
import { counted, formatCount, formatDate, formatList, plural } from '../format';

export const transfer = {
  title: 'Take it with you',
  intro:
    'Everything you wrote is yours to take along. What you export is a copy: your plan stays here, and nothing is sent anywhere.',
  bundle: 'Everything in one file',
  bundleText:
    'Whose plans there are, what is saved, every note and the history, to keep or to bring into another Waymark.',
  bundleDo: 'Export everything…',
  readable: 'Files for reading',
  readableText:
    'A page of text for each person and tables for a spreadsheet, to be read without Waymark. They are not encrypted.',
  readableDo: 'Export for reading…',
  bring: 'Bring in a file',
  bringText: 'Adds what is in an exported file. You see what it would change before it does.',
  bringDo: 'Choose a file…',
  exportTitle: 'Export everything',
  how: 'Who may read it',
  sealed: 'With a passphrase',
  sealedText: 'Encrypted. The public tool age opens it too, with the same passphrase.',
  plain: 'Anyone who has the file',
  plainText: 'Not encrypted. Keep it where nobody else looks.',
  passphrase: 'Passphrase for this file',
  passphraseHint: 'It is kept nowhere. Without it the file cannot be opened, by us either.',
  again: 'The same again',
  tooShort: 'Use at least 8 characters.',
  different: 'These two differ. Type them again.',
  show: 'Show what I type',
  choosePlace: 'Choose a place…',
  exported: (name: string) => `Everything is in ${name}.`,
  working: 'Working on the file…',
  stop: 'Stop',
  importTitle: (name: string) => `Bring in ${name}`,
  sealedFile: 'This file is encrypted. Its passphrase is the one it was exported with.',
  filePassphrase: 'Passphrase of the file',
  look: 'Look into it',
  looking: 'Looking into the file and comparing it with your plan…',
  from: (civil: string, version: string) => `Exported on ${formatDate(civil)} with Waymark ${version}.`,
  otherVault: 'It is from another plan than this one.',
  whose: (name: string) => `The plan in it belongs to “${name}”. Who is that?`,
  ownerMe: 'That is me',
  ownerMeText: 'What is in it goes into my own plan.',
  ownerClient: 'Somebody else',
  ownerClientText: 'They get a plan of their own beside mine.',
  ownerName: 'What they are called here',
  ownerNameNeeded: 'Write a name.',
  table: 'What is in the file, beside what is here',
  columns: { person: 'Whose', fresh: 'New', same: 'The same', differ: 'Different', onlyHere: 'Only here' },
  fates: {
    new: 'is added',
    mine: 'goes into your own plan',
    left_out: 'left out: there is an example already',
  } satisfies Record<Exclude<ImportPerson['fate'], 'known'>, string>,
  theirs: (name: string, count: number) =>
    plural(count, {
      one: `${name}: take the one that differs from the file`,
      other: `${name}: take the ${formatCount(count)} that differ from the file`,
    }),
  differing: (names: string[]) => `Different: ${formatList(names)}.`,
  staysUnless: 'What differs stays as it is here, unless you say otherwise:',
  drafts: (count: number) =>
    plural(count, {
      one: 'One text that was being written comes along.',
      other: `${formatCount(count)} texts that were being written come along.`,
    }),
  history: (count: number) =>
    `The history in it, ${counted(count, 'line', 'lines')}, stays in the file: yours goes on with one line for this.`,
  nothing: 'Everything in this file is here already, exactly as it is in it. There is nothing to bring in.',
  stays: 'Nothing is removed. Your plan as it is now is backed up first, and Undo takes this back.',
  confirm: 'Bring it in',
  bringing: 'Backing up what is here, then adding…',
  brought: (added: number, changed: number) =>
    changed === 0
      ? `${plural(added, { one: 'One thing is', other: `${formatCount(added)} things are` })} added.`
      : `${formatCount(added)} added, ${formatCount(changed)} taken from the file.`,
};
