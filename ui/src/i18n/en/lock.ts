// The window before a locked plan.

export const lock = {
  title: 'Your plan is locked',
  lede: 'It is encrypted on this machine. The passphrase opens it; nobody else has a copy.',
  passphrase: 'Passphrase',
  show: 'Show what I type',
  unlock: 'Unlock',
  opening: 'Opening. This takes a second or two on purpose, so that guessing is slow.',
  empty: 'Type the passphrase first.',
  forgotten: 'Use the recovery kit instead',
  back: 'Use the passphrase instead',
  recoverTitle: 'Open with the recovery kit',
  recoverLede: 'Type the key from the sheet you printed. Capitals, spaces and dashes do not matter.',
  recoveryKey: 'Recovery key',
  recoveryKeyEmpty: 'Type the key from the sheet.',
  newPassphrase: 'New passphrase',
  newPassphraseHint: 'It replaces the one you forgot. Your sheet stays good.',
  recover: 'Open and set the new passphrase',
};
