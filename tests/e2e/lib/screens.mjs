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
import { CHECK_IN_JOURNEY, CHECK_IN_SCREENS, CHECK_IN_WRITTEN } from './check-ins.mjs';
import { DECISION_JOURNEY, DECISION_SCREENS, DECISION_WRITTEN } from './decisions.mjs';
import { EXPERIENCE_SCREENS } from './experience.mjs';
import { FIT_CHECK_SCREENS } from './fit-check.mjs';
import { FIT_LIST_SCREENS } from './fit-list.mjs';
import { MAP_SCREENS } from './map.mjs';
import { MOVES_SCREENS } from './moves.mjs';
import { PLANNED_SCREENS } from './planned.mjs';
import {
  backedUp,
  damagedCatalogue,
  erasable,
  erased,
  example,
  exportedBefore,
  exportedElsewhere,
  fullPlan,
  fullTrash,
  halfAFile,
  lockedVault,
  markedRole,
  missingCatalogue,
  newerVault,
  noVault,
  troubledBackups,
  turnedBack,
} from './states.mjs';
import { YOU_SCREENS } from './you.mjs';

/** The occupation of the journeys: what “plant manager” must find. */
export const PLANT = {
  code: '11-3051.00',
  title: 'Industrial Production Managers',
  /** May 2024, as published. */
  median: '$121,440',
};
/** The role the journeys read: the first that was written. */
export const ROLE = {
  slug: 'production-plant-manager',
  title: 'Production Plant Manager',
  /** Its harder parts as written. */
  harder: [
    'The plant runs while you sleep',
    'Promises made elsewhere',
    'Somebody is hurt on your floor',
    'Knowing before the crews do',
  ],
};
/** What is written about it under that very title, and so stands above it. */
export const PLANT_ROLE = ROLE.title;
/** First by title in the plant manager's own track; the list draws only what is in view. */
export const FIRST_OF_TRACK = 'Administrative Services Managers';
export const PASSPHRASE = 'seven small boats';
export const NOTE = 'Ask Dana how a bad week goes.';

const PLANNING = [
  ...MOVES_SCREENS,
  ...PLANNED_SCREENS,
  ...CHECK_IN_SCREENS,
  ...DECISION_SCREENS,
  ...MAP_SCREENS,
];

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
      await reader.palette('plan');
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
  ...CHECK_IN_JOURNEY,
  ...DECISION_JOURNEY,
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
      await reader.sees(PLANT_ROLE);
    },
  },
  {
    name: 'explore-results-prose',
    async reach(reader) {
      await reader.go('#/explore');
      await search(reader, 'gearbox runs', 'Roles whose profile says it');
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
      await reader.sees('What it adds up to');
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
      // The notice goes when it has been there long enough, in the middle of a picture or not.
      await reader.dismiss('saved to your plan');
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
      await reader.dismiss('Backed up and proved.');
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
  CHECK_IN_WRITTEN,
  DECISION_WRITTEN,
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
  waiting('role-loading', `#/role/${ROLE.slug}`, 'role'),
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
  refusing('role-no-catalogue', `#/role/${ROLE.slug}`, missingCatalogue, 'The catalogue cannot be read'),
  {
    name: 'role',
    at: `#/role/${ROLE.slug}`,
    reach: (reader) => roleDrawn(reader),
  },
  {
    name: 'role-harder',
    at: `#/role/${ROLE.slug}/harder`,
    given: markedRole,
    async reach(reader) {
      await roleDrawn(reader);
      await reader.sees('Ask who took the last call.');
    },
  },
  {
    name: 'role-version',
    at: `#/role/${ROLE.slug}/varies`,
    given: markedRole,
    async reach(reader) {
      await roleDrawn(reader);
      await reader.sees('First on this page because of your version');
    },
  },
  {
    name: 'role-interview',
    at: `#/role/${ROLE.slug}/interview`,
    given: markedRole,
    async reach(reader) {
      await roleDrawn(reader);
      await reader.click('unfold', /^Situational It is 3 a\.m\./);
      await reader.sees('Asks about people and isolation before output');
    },
  },
  {
    name: 'role-note',
    at: `#/role/${ROLE.slug}/notes`,
    given: markedRole,
    async reach(reader) {
      await roleDrawn(reader);
      await reader.click('button', `Edit the note: ${ROLE.title}`);
      await reader.part('button', 'Save note');
    },
  },
  {
    name: 'role-print',
    at: `#/role/${ROLE.slug}`,
    given: markedRole,
    async reach(reader) {
      await roleDrawn(reader);
      await reader.host.media('print');
      await reader.sees('You said: drains.');
    },
  },
  {
    name: 'role-unknown',
    at: '#/role/astronaut-in-residence',
    reach: (reader) => reader.heading('No role has this address'),
  },
  {
    name: 'role-plan-closed',
    at: `#/role/${ROLE.slug}/harder`,
    given: noVault,
    async reach(reader) {
      await reader.heading(ROLE.title);
      await reader.sees('cannot be kept while your plan cannot be opened');
    },
  },
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
    name: 'track-figures',
    at: '#/explore?track=business-operations',
    async reach(reader) {
      await reader.heading('Business Operations');
      await reader.sees('Pay, by the preparation asked for');
      await reader.run(() => document.getElementById('track-sums').scrollIntoView());
    },
  },
  {
    name: 'track-list',
    at: '#/explore?track=business-operations',
    async reach(reader) {
      await reader.click('button', /^View all/);
      await reader.sees('Roles stand under the occupation');
      await reader.sees(FIRST_OF_TRACK);
    },
  },
  {
    name: 'compare-nothing',
    at: '#/compare',
    async reach(reader) {
      await reader.heading('Compare');
      await reader.sees('Choose two to begin');
    },
  },
  {
    name: 'compare-choosing',
    // The list under the field is laid over the page, outside its landmarks.
    excused: ['region'],
    at: '#/compare?roles=factory-manager',
    async reach(reader) {
      await reader.sees('One is chosen');
      await reader.click('field', 'Add a role or an occupation');
      await reader.type('plant');
      await reader.sees('Production Plant Manager');
    },
  },
  comparing('compare-siblings', 'What sets them apart', 'production-plant-manager', 'factory-manager'),
  comparing('compare-unlike', 'Skills that differ most', 'electrician', 'software-developer'),
  comparing(
    'compare-four',
    'Skills that differ most',
    'hospital-staff-nurse',
    'cashier',
    'long-haul-truck-driver',
    '27-2011.00',
  ),
  {
    name: 'compare-unknown',
    at: '#/compare?roles=factory-manager,no-such-role',
    async reach(reader) {
      await reader.heading('Compare');
      await reader.sees('“no-such-role” is not among the roles');
    },
  },
  {
    name: 'trash-empty',
    at: '#/trash',
    reach: (reader) => reader.sees('Nothing in the trash'),
  },
  {
    name: 'trash-full',
    at: '#/trash',
    given: fullTrash,
    reach: (reader) => reader.sees('The example, Robin Hale'),
  },
  {
    name: 'trash-emptying',
    at: '#/trash',
    given: fullTrash,
    async reach(reader) {
      await reader.sees('The example, Robin Hale');
      await reader.click('button', 'Empty the trash…');
      await reader.sees('erased for good');
    },
  },
  {
    name: 'erase-dialog',
    at: '#/settings',
    given: erasable,
    async reach(reader) {
      await reader.heading('Settings');
      await reader.click('button', 'Erase Robin Hale for good…');
      await reader.part('dialog', 'Erase Robin Hale for good?');
      await reader.sees('One backup is rewritten without it.');
      await reader.click('button', 'Erase for good');
      await reader.sees('That is not the name.');
    },
  },
  {
    name: 'erase-receipt',
    at: '#/settings',
    given: erased,
    async reach(reader) {
      await reader.heading('Settings');
      await reader.click('button', /^Erased on/);
      await reader.heading('Receipt of an erasure');
    },
  },
  {
    name: 'history-erased',
    at: '#/history',
    given: erased,
    reach: (reader) => reader.sees('Erased a person'),
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
  {
    name: 'history-filtered',
    at: '#/history?kind=saved&standing=stands',
    given: backedUp,
    async reach(reader) {
      await reader.heading('History');
      await reader.click('field', 'Name contains');
      await reader.type('ma');
      await reader.sees('Saved');
      await reader.seesNoMore('Brought the example');
    },
  },
  {
    name: 'history-nothing-matches',
    at: '#/history?text=zzxqv',
    given: backedUp,
    async reach(reader) {
      await reader.heading('History');
      await reader.sees('Nothing matches');
    },
  },
  {
    name: 'history-since',
    at: '#/history?since=2026-02-20',
    given: backedUp,
    async reach(reader) {
      await reader.heading('History');
      await reader.sees('are still there');
    },
  },
  {
    name: 'plan-turned-back',
    at: '#/plan',
    given: turnedBack,
    async reach(reader) {
      await reader.heading('Plan');
      await reader.sees('older than the one last open here');
    },
  },
  ...YOU_SCREENS,
  ...EXPERIENCE_SCREENS,
  ...FIT_LIST_SCREENS,
  ...FIT_CHECK_SCREENS,
  ...PLANNING,
];

/** Those that anyone comes across in a vault that works, one after another; the rest need a page of their own. */
export const JOURNEY = SCREENS.filter((screen) => !screen.at);
export const PLAN_STATES = PLANNING.filter((screen) => screen.at);
export const STATES = SCREENS.filter((screen) => screen.at && !PLANNING.includes(screen));

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

/** These side by side, by slug or code. */
function comparing(name, words, ...of) {
  return {
    name,
    at: `#/compare?roles=${of.join(',')}`,
    async reach(reader) {
      await reader.heading('Compare');
      await reader.sees(words);
    },
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
    return labels.map((label) => ({
      label,
      text: groups[Number(label.replace(/\D/g, '')) - 1],
    }));
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

/** Goes down the list that the field with the focus has found to the line that begins with `title`, and opens it. */
export async function openFound(reader, title = PLANT.title) {
  // What is chosen before the answer is there may be another line of it.
  await reader.until('the search never settled', () => document.activeElement.dataset.settled !== 'false');
  for (let lines = 0; lines < 30; lines++) {
    const chosen = await reader.run(() => {
      const id = document.activeElement.getAttribute('aria-activedescendant');
      return document.getElementById(id)?.innerText ?? '';
    });
    if (chosen.startsWith(title)) return reader.press('Enter');
    await reader.press('ArrowDown');
  }
  throw new Error(`“${title}” is not in the list; the page says:\n${await reader.text()}`);
}

export async function openOccupation(reader) {
  await reader.go(`#/occupation/${PLANT.code}`);
  await reader.heading(PLANT.title);
  await reader.sees(PLANT.median);
}

/** Waits until the page of the role is there down to its last section. */
export async function roleDrawn(reader) {
  await reader.heading(ROLE.title);
  await reader.until('the last section never came', () =>
    Boolean(document.querySelector('[data-section=notes] button')),
  );
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
