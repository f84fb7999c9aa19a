// The list of what fits in its states, and what a person looks like beside what is compared. Robin, the example, has
// answered everything.
import { example } from './states.mjs';
import { interestsClear, interestsFlat, interestsSame } from './you.mjs';

/** Changes to Robin's plan from the menu of persons. */
export async function asRobin(reader) {
  await reader.click('button', /My own plan/);
  await reader.click('choice', /Robin Hale/);
  await reader.sees('Robin Hale');
}

async function robinsList(reader) {
  await asRobin(reader);
  await reader.heading('What fits');
  await reader.sees('Closest to you');
}

/** Robin hides something, with a reason. */
async function hideFirst(reader) {
  await reader.click('button', /^More about/);
  await reader.click('menuitem', 'Hide from this list…');
  await reader.part('dialog', /^Hide/);
  await reader.type('Did this for a summer; the noise was too much.');
  await reader.click('button', 'Hide');
  await reader.sees('is hidden from this list');
}

/** Each of them has a page of its own. */
export const FIT_LIST_SCREENS = [
  {
    name: 'fit-list-empty',
    at: '#/fit',
    reach: (reader) => reader.sees('Nothing to compare yet'),
  },
  {
    name: 'fit-list-interests-only',
    at: '#/fit',
    given: interestsClear,
    reach: (reader) => reader.sees('Only your interests are answered'),
  },
  {
    name: 'fit-list-flat',
    at: '#/fit',
    given: interestsFlat,
    reach: (reader) => reader.sees('No kind of interest stands out in your answers'),
  },
  {
    name: 'fit-list-same',
    at: '#/fit',
    given: interestsSame,
    reach: (reader) => reader.sees('are the same one'),
  },
  { name: 'fit-list', at: '#/fit', given: example, reach: robinsList },
  {
    name: 'fit-list-rows',
    at: '#/fit',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await reader.click('button', /^Worth a look \d+$/);
    },
  },
  {
    name: 'fit-list-nothing-passes',
    at: '#/fit?q=zzxqv&prep=1&asked=1',
    given: example,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('No occupation passes these filters');
    },
  },
  {
    name: 'fit-list-what-if',
    at: '#/fit',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await reader.click('button', 'Try other limits');
      await reader.tabTo('field', 'Least pay in dollars');
      await reader.type('90000');
      await reader.sees('With these,');
    },
  },
  {
    name: 'fit-list-why-not',
    at: '#/fit',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await reader.click('button', 'Why isn’t … on my list?');
      await reader.click('field', 'A role or an occupation');
      await reader.type('long-haul truck');
      await reader.until('the list does not begin with it', () =>
        document.querySelector('[role=option]')?.innerText.startsWith('Long-Haul Truck Driver'),
      );
      await reader.click('option', /^Long-Haul Truck Driver/);
      await reader.sees('The whole check of');
    },
  },
  {
    name: 'fit-list-hiding',
    at: '#/fit',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await reader.click('button', /^More about/);
      await reader.click('menuitem', 'Hide from this list…');
      await reader.part('dialog', /^Hide/);
    },
  },
  {
    name: 'fit-list-hidden',
    at: '#/fit?hidden=1',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await hideFirst(reader);
      await reader.dismiss('is hidden from this list');
      await reader.sees('the noise was too much');
    },
  },
  {
    name: 'fit-list-chosen',
    at: '#/fit',
    given: example,
    async reach(reader) {
      await robinsList(reader);
      await reader.click('button', /^Choose (?!none)/);
      await reader.sees('Choose another');
      await reader.click('button', /^Choose (?!none)/);
      await reader.sees('Compare 2 occupations');
    },
  },
  {
    name: 'compare-with-you',
    at: '#/compare?roles=production-plant-manager,electrician,15-1252.00',
    given: example,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('You beside them');
    },
  },
];
