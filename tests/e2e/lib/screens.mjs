// Every screen, in an order in which each can be reached from the one before by someone with an empty plan.

/** The occupation of the journeys: what “plant manager” must find. */
export const PLANT = {
  code: '11-3051.00',
  title: 'Industrial Production Managers',
  /** May 2024, as published. */
  median: '$121,440',
};
/** First by title in the plant manager's own track; the list draws only what is in view. */
export const FIRST_OF_TRACK = 'Administrative Services Managers';
export const NOTE = 'Ask Dana how a bad week goes.';

export const SCREENS = [
  {
    name: 'plan-empty',
    async reach(reader) {
      await reader.go('#/plan');
      await reader.heading('Plan');
      await reader.sees('Nothing saved yet');
    },
  },
  {
    name: 'explore',
    async reach(reader) {
      await reader.go('#/explore');
      await reader.heading('Explore');
      await reader.sees('Business Operations');
    },
  },
  {
    name: 'explore-results',
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
    reach: openOccupation,
  },
  {
    name: 'save-dialog',
    async reach(reader) {
      await openOccupation(reader);
      await openSaveDialog(reader);
    },
    async leave(reader) {
      await reader.press('Escape');
      await reader.until('the dialog stayed', () => !document.querySelector('dialog[open], [role=dialog]'));
    },
  },
  {
    name: 'plan',
    async reach(reader) {
      await reader.go('#/plan');
      await reader.heading('Plan');
      await reader.sees(NOTE);
    },
    before: (reader) => saveWithNote(reader),
  },
  {
    name: 'history',
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
    name: 'unknown-address',
    async reach(reader) {
      await reader.go('#/nowhere');
      await reader.heading('No such page');
    },
  },
];

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

/** Saves the occupation with a note from its page, and waits until the page says so. */
export async function saveWithNote(reader) {
  await openOccupation(reader);
  await openSaveDialog(reader);
  await reader.click('field', 'Note');
  await reader.type(NOTE);
  await reader.click('button', 'Save to plan');
  await reader.sees(`${PLANT.title} saved to your plan.`);
}
