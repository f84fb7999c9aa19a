// Every screen there is; the tests and the pictures all go over this list. To add a page, add an entry:
//
//   name       of the screen, its test and its pictures
//   reach      goes there, from wherever the screen before it left off, and waits for what must be there
//   before     what someone does first; leave: what must be put back afterwards
//   excused    rules of axe it is known to break; docs/DESIGN.md, “Not solved yet”, has them
//   compared   views of it that are compared with tests/e2e/references (see VIEWS in stage.mjs)
//
// These are in an order in which each can be reached from the one before by someone with an empty plan. A state that
// takes other files or a slow answer stands by itself instead, in a page of its own that opens:
//
//   at         this address
//   given      with files in this state (states.mjs)
//   heldBack   and without ever an answer to these calls
import {
  backedUp,
  damagedCatalogue,
  example,
  exportedBefore,
  exportedElsewhere,
  fullPlan,
  halfAFile,
  lockedVault,
  missingCatalogue,
  newerVault,
  noVault,
  troubledBackups,
} from './states.mjs';

/** The occupation of the journeys: what “plant manager” must find. */
export const PLANT = {
  code: '11-3051.00',
  title: 'Industrial Production Managers',
  /** May 2024, as published. */
  median: '$121,440',
};
/** First by title in the plant manager's own track; the list draws only what is in view. */
export const FIRST_OF_TRACK = 'Administrative Services Managers';
export const PASSPHRASE = 'seven small boats';
export const NOTE = 'Ask Dana how a bad week goes.';

export const SCREENS = [
  {
    name: 'welcome',
    compared: ['1280x800-dark'],
    async reach(reader) {
      await reader.go('#/today');
      await reader.heading('Welcome to Waymark');
    },
  },
  {
    name: 'today-first-steps',
    compared: ['1280x800-light'],
    before: (reader) => reader.click('button', /^My own career/),
    async reach(reader) {
      await reader.heading('Today');
      await reader.sees('Where to begin');
    },
  },
  {
    name: 'palette',
    compared: ['1280x800-light'],
    async reach(reader) {
      await reader.press('Control+k');
      await reader.part('dialog', 'Go to, or do');
      await reader.type('plan');
      await reader.sees('Plant Manager');
    },
    leave: (reader) => closeDialog(reader),
  },
  {
    name: 'keys',
    async reach(reader) {
      await reader.press('?');
      await reader.part('dialog', 'Keys');
    },
    leave: (reader) => closeDialog(reader),
  },
  {
    name: 'plan-empty',
    compared: ['960x640-light'],
    async reach(reader) {
      await reader.go('#/plan');
      await reader.heading('Plan');
      await reader.sees('Nothing saved yet');
    },
  },
  {
    name: 'explore',
    compared: ['1280x800-light'],
    async reach(reader) {
      await reader.go('#/explore');
      await reader.heading('Explore');
      await reader.sees('Business Operations');
    },
  },
  {
    name: 'explore-results',
    compared: ['960x640-dark'],
    async reach(reader) {
      await reader.go('#/explore');
      await search(reader, 'plant manager');
    },
  },
  {
    name: 'explore-nothing-found',
    async reach(reader) {
      await reader.go('#/explore');
      await search(reader, 'zzxqv', 'Nothing found for “zzxqv”');
    },
    async leave(reader) {
      await search(reader, '', 'Business Operations');
    },
  },
  {
    name: 'track',
    compared: ['1280x800-dark'],
    async reach(reader) {
      await reader.go('#/explore?track=business-operations');
      await reader.heading('Business Operations');
      await reader.until('the list never came', () =>
        /\d+ occupations/.test(document.querySelector('main').innerText),
      );
    },
  },
  {
    name: 'occupation',
    compared: ['1280x800-light', '960x640-dark'],
    reach: openOccupation,
  },
  {
    name: 'save-dialog',
    compared: ['1280x800-dark'],
    async reach(reader) {
      await openOccupation(reader);
      await openSaveDialog(reader);
    },
    leave: (reader) => closeDialog(reader),
  },
  {
    name: 'plan',
    compared: ['1280x800-light'],
    async reach(reader) {
      await reader.go('#/plan');
      await reader.heading('Plan');
      await reader.sees(NOTE);
    },
    async before(reader) {
      await saveWithNote(reader);
      // The notice goes when it has been there long enough, in the middle of a picture or not. It is dismissed
      // only once it has come to rest: a button that moves is missed, and a pointer over the notice holds it.
      await reader.still();
      await reader.click('button', 'Dismiss');
      await reader.seesNoMore('saved to your plan');
    },
  },
  {
    name: 'history',
    compared: ['960x640-dark'],
    async reach(reader) {
      await reader.go('#/history');
      await reader.heading('History');
      await reader.sees(PLANT.title);
    },
  },
  {
    name: 'settings',
    async reach(reader) {
      await reader.go('#/settings');
      await reader.heading('Settings');
      await reader.sees('1,016 occupations');
    },
  },
  {
    name: 'settings-first-backup',
    async before(reader) {
      await reader.click('button', 'Back up now');
      await reader.sees('Backed up and proved.');
      await reader.still();
      await reader.click('button', 'Dismiss');
      await reader.seesNoMore('Backed up and proved.');
    },
    async reach(reader) {
      await reader.heading('Settings');
      await reader.sees('Last proved');
    },
  },
  {
    name: 'restore-nothing',
    async reach(reader) {
      await openRestoreDialog(reader);
      await reader.sees('exactly as in this backup');
    },
    leave: (reader) => closeDialog(reader),
  },
  {
    name: 'unknown-address',
    async reach(reader) {
      await reader.go('#/nowhere');
      await reader.heading('No such page');
    },
  },
  waiting('explore-loading', '#/explore', 'list_tracks', 'catalogue_info'),
  waiting('track-loading', '#/explore?track=business-operations', 'browse_occupations'),
  waiting('occupation-loading', `#/occupation/${PLANT.code}`, 'occupation'),
  waiting('plan-loading', '#/plan', 'list_saved'),
  waiting('history-loading', '#/history', 'list_operations'),
  waiting('settings-loading', '#/settings', 'catalogue_info', 'app_info'),
  refusing('explore-no-catalogue', '#/explore', missingCatalogue, 'The catalogue cannot be read'),
  refusing(
    'occupation-damaged-catalogue',
    `#/occupation/${PLANT.code}`,
    damagedCatalogue,
    'The catalogue cannot be read',
  ),
  refusing(
    'settings-no-catalogue',
    '#/settings',
    missingCatalogue,
    'catalogue of occupations cannot be read',
  ),
  refusing('plan-newer-vault', '#/plan', newerVault, 'Your plan needs a newer Waymark'),
  refusing('plan-no-vault', '#/plan', noVault, 'Your plan cannot be read'),
  refusing('history-no-vault', '#/history', noVault, 'Your plan cannot be read'),
  {
    name: 'today-example',
    compared: ['960x640-light'],
    at: '#/today',
    given: example,
    async reach(reader) {
      await reader.click('button', /My own plan/);
      await reader.click('choice', /Robin Hale/);
      await reader.sees('This is an example.');
      await reader.sees('What you thought then');
    },
  },
  {
    name: 'settings-passphrase',
    at: '#/settings',
    async reach(reader) {
      await openPassphraseDialog(reader);
      await reader.click('button', 'Encrypt my plan');
      await reader.sees('Use at least 8 characters.');
    },
  },
  {
    name: 'recovery-kit',
    at: '#/settings',
    async reach(reader) {
      await setPassphrase(reader);
      await reader.heading('Waymark recovery kit');
    },
  },
  {
    name: 'settings-encrypted',
    at: '#/settings',
    given: lockedVault,
    async reach(reader) {
      await reader.heading('Your plan is locked');
      await reader.click('field', 'Passphrase');
      await reader.type(PASSPHRASE);
      await reader.press('Enter');
      await reader.heading('Settings');
      await reader.sees('Lock by itself after');
    },
  },
  {
    name: 'locked',
    compared: ['1280x800-light', '960x640-dark'],
    at: '#/plan',
    given: lockedVault,
    reach: (reader) => reader.heading('Your plan is locked'),
  },
  {
    name: 'locked-recovery',
    at: '#/plan',
    given: lockedVault,
    async reach(reader) {
      await reader.click('button', 'Use the recovery kit instead');
      await reader.heading('Open with the recovery kit');
    },
  },
  {
    name: 'settings-backups',
    at: '#/settings',
    given: backedUp,
    reach: (reader) => reader.sees('Last proved'),
  },
  {
    name: 'settings-backups-troubled',
    at: '#/settings',
    given: troubledBackups,
    async reach(reader) {
      await reader.sees('could not be made');
      await reader.sees('Its end is missing');
    },
  },
  {
    name: 'restore-dialog',
    at: '#/settings',
    given: backedUp,
    async reach(reader) {
      await reader.sees('Last proved');
      await openRestoreDialog(reader);
      await reader.sees('steps since then would be lost');
    },
  },
  {
    name: 'export-dialog',
    at: '#/settings',
    async reach(reader) {
      await reader.click('button', 'Export everything…');
      await reader.part('dialog', 'Export everything');
      await reader.click('radio', /^With a passphrase/);
      await reader.click('button', 'Choose a place…');
      await reader.sees('Use at least 8 characters.');
    },
  },
  {
    name: 'import-preview',
    at: '#/settings',
    given: exportedBefore,
    async reach(reader) {
      await chooseImport(reader);
      await reader.sees('that differ from the file');
    },
  },
  {
    name: 'import-elsewhere',
    at: '#/settings',
    given: exportedElsewhere,
    async reach(reader) {
      await chooseImport(reader);
      await reader.click('radio', /^Somebody else/);
      await reader.sees('What they are called here');
      await reader.sees('is added');
    },
  },
  {
    name: 'import-refused',
    at: '#/settings',
    given: halfAFile,
    async reach(reader) {
      await reader.click('button', 'Choose a file…');
      await reader.sees('The end of this file is missing');
    },
  },
  {
    name: 'plan-full',
    at: '#/plan',
    given: fullPlan,
    async reach(reader) {
      await reader.heading('Plan');
      await reader.sees('Ask Dana');
    },
  },
  {
    name: 'history-full',
    at: '#/history',
    given: fullPlan,
    async reach(reader) {
      await reader.heading('History');
      await reader.sees('Saved');
    },
  },
];

/** Those that anyone comes across in a vault that works, one after another; the rest need a page of their own. */
export const JOURNEY = SCREENS.filter((screen) => !screen.at);

/** What stands there while the answer to `heldBack` is on its way. */
function waiting(name, at, ...heldBack) {
  return {
    name,
    at,
    heldBack,
    // Explore and an occupation have no heading until the answer is there.
    excused: ['page-has-heading-one'],
    reach: (reader) =>
      reader.until('nothing said that something is on its way', () =>
        [...document.querySelectorAll('main [role=status]')].some((one) => one.textContent.trim()),
      ),
  };
}

/** What stands there when a file is not as it should be. */
function refusing(name, at, given, sentence) {
  return { name, at, given, reach: (reader) => reader.sees(sentence) };
}

async function closeDialog(reader) {
  await reader.press('Escape');
  await reader.until('the dialog stayed', () => !document.querySelector('[role=dialog]'));
}

async function openPassphraseDialog(reader) {
  await reader.go('#/settings');
  await reader.heading('Settings');
  await reader.click('button', 'Set a passphrase…');
  await reader.part('dialog', 'Set a passphrase');
}

/** From wherever the reader is to the recovery kit. */
export async function setPassphrase(reader) {
  await openPassphraseDialog(reader);
  for (const field of ['New passphrase', 'The same again']) {
    await reader.click('field', field);
    await reader.type(PASSPHRASE);
  }
  await reader.click('button', 'Encrypt my plan');
}

/** Types what the kit asks for from the groups it shows. */
export async function kitFilledIn(reader) {
  const asked = await reader.run(() => {
    const groups = [...document.querySelectorAll('.groups code')].map((group) => group.innerText);
    const labels = [...document.querySelectorAll('.proof label')].map((label) => label.innerText.trim());
    return labels.map((label) => ({ label, text: groups[Number(label.replace(/\D/g, '')) - 1] }));
  });
  for (const { label, text } of asked) {
    await reader.click('field', label);
    await reader.type(text.toLowerCase());
  }
}

/** Puts `query` in the search field, in place of what is there, and waits for what it should show. */
export async function search(reader, query, shows = PLANT.title) {
  await reader.click('field', 'Search job titles');
  await reader.press('Control+a', 'Delete');
  if (query) await reader.type(query);
  await reader.sees(shows);
}

export async function openOccupation(reader) {
  await reader.go(`#/occupation/${PLANT.code}`);
  await reader.heading(PLANT.title);
  await reader.sees(PLANT.median);
}

export async function openSaveDialog(reader) {
  await reader.click('button', 'Save');
  await reader.part('dialog', `Save ${PLANT.title}`);
}

/** Chooses the file of this state and waits for what would be brought in. */
async function chooseImport(reader) {
  await reader.click('button', 'Choose a file…');
  await reader.part('dialog', /^Bring in/);
  await reader.sees('Only here');
}

/** Opens the dialog about the newest backup. */
export async function openRestoreDialog(reader) {
  await reader.click('button', /^Restore the backup of/);
  await reader.part('dialog', /^Go back to/);
}

/** Saves the occupation with a note from its page, and waits until the page says so. */
export async function saveWithNote(reader) {
  await openOccupation(reader);
  await openSaveDialog(reader);
  await reader.click('field', 'Note');
  await reader.type(NOTE);
  await reader.click('button', 'Save to plan');
  await reader.sees(`${PLANT.title} saved to your plan.`);
}
