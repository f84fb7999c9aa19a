// Settings: passphrase, recovery kit and lock.

import { formatDate, plural } from '../format';

export const protection = {
  title: 'Protection',
  plain:
    'Your plan is not encrypted. Whoever uses this computer under your name, or takes its disk, can read it.',
  encrypted:
    'Your plan is encrypted. Without the passphrase or the recovery kit it cannot be read, by us either.',
  kitProved: (on: string) => `Recovery kit checked on ${formatDate(on)}.`,
  kitUnproved:
    'The recovery kit was never checked. If you do not have the sheet, make a new one: a forgotten passphrase cannot be reset any other way.',
  set: 'Set a passphrase…',
  change: 'Change the passphrase…',
  renew: 'Make a new recovery kit…',
  remove: 'Remove the passphrase…',
  lockNow: 'Lock now',
  lockAfter: 'Lock by itself after',
  minutes: (count: number) => plural(count, { one: '1 minute', other: `${count} minutes` }),
  setTitle: 'Set a passphrase',
  setText:
    'Several words that mean something to you alone are better than one word with signs in it. It is asked for at every start, and again after you have been away.',
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  oldPassphrase: 'Passphrase until now',
  again: 'The same again',
  tooShort: 'Use at least 8 characters.',
  different: 'These two differ. Type them again.',
  needed: 'Type the passphrase you use now.',
  show: 'Show what I type',
  setDo: 'Encrypt my plan',
  working: (task: string) =>
    task === 'set_passphrase'
      ? 'Encrypting, and comparing every row with the original.'
      : task === 'remove_passphrase'
        ? 'Writing the plan back, and comparing every row.'
        : 'Checking the passphrase.',
  changeTitle: 'Change the passphrase',
  changeText: 'The plan itself is not rewritten, and the recovery kit stays good.',
  changeDo: 'Change it',
  changed: 'The passphrase is changed.',
  renewTitle: 'Make a new recovery kit',
  renewText:
    'The sheet you printed before will no longer open your plan. Backups made until today still open with it.',
  renewDo: 'Make a new kit',
  removeTitle: 'Remove the passphrase',
  removeText:
    'Your plan is written back as a file that anyone who gets hold of it can read. Nothing in it is lost.',
  removeDo: 'Remove it',
  removed: 'The passphrase is removed. Your plan is no longer encrypted.',
  kitTitle: 'Waymark recovery kit',
  kitMade: (on: string) => `Made on ${formatDate(on)}`,
  kitWhat:
    'This key opens your plan when the passphrase is forgotten, and every encrypted backup. Whoever holds this sheet can do the same: keep it where you keep a passport, not on this computer.',
  kitUse:
    'To use it, choose “Use the recovery kit instead” where Waymark asks for the passphrase, and type every group.',
  kitAge: 'The same key opens a backup without Waymark. With the public tool age the command is:',
  kitCommand: 'age --decrypt --identity KEYFILE BACKUP',
  kitLine: 'The key file holds this line:',
  kitGroup: (number: number) => `Group ${number}`,
  kitPrint: 'Print this sheet',
  kitProve: 'Now check that the sheet is good',
  kitProveText: 'Read these two groups from the paper. Once you leave this page the key is not shown again.',
  kitCheck: 'Check',
  kitLater: 'Leave without checking',
  kitLaterTitle: 'Leave without checking the sheet?',
  kitLaterHappens: 'The key is not shown again. You can make a new kit in Settings whenever you like.',
  kitLaterStays: 'Your plan is encrypted and the passphrase opens it.',
  kitDone: 'The kit is checked. Put the sheet away.',
};
