// Moves: the list from a person, a role or an occupation, its limits, and one move there and back. Robin, the example,
// has said what the last job was and what Robin can do.
import { asRobin } from './fit-list.mjs';
import { example } from './states.mjs';

export const TARGET = {
  code: '11-3051.00',
  title: 'Industrial Production Managers',
};
const ROLE = {
  slug: 'production-plant-manager',
  title: 'Production Plant Manager',
};
/** Nothing is published of its skills. */
export const UNRATED = '11-9199.00';

export async function robinsMoves(reader) {
  await asRobin(reader);
  await reader.heading('Moves');
  await reader.sees('Each is read from here to there.');
}

/** Brings a section of a page into view, as its contents do. */
async function section(reader, id) {
  await reader.until(
    `there is no section ${id}`,
    (name) => {
      const found = document.querySelector(`[data-section=${name}]`);
      found?.scrollIntoView();
      return found !== null;
    },
    id,
  );
}

async function robinsMove(reader) {
  await asRobin(reader);
  await reader.heading(`From where you are to ${TARGET.title}`);
  await reader.sees('There and back');
}

/** Each of them has a page of its own. */
export const MOVES_SCREENS = [
  {
    name: 'moves-empty',
    at: '#/moves',
    reach: (reader) => reader.sees('Nothing to begin at yet'),
  },
  {
    name: 'moves',
    compared: ['1280x800-light'],
    at: '#/moves',
    given: example,
    reach: robinsMoves,
  },
  {
    name: 'moves-rows',
    at: '#/moves?show=all',
    given: example,
    async reach(reader) {
      await robinsMoves(reader);
      await reader.click('button', /^(Similar|Lateral transition) \d+$/);
    },
  },
  {
    name: 'moves-why',
    at: '#/moves?show=all',
    given: example,
    async reach(reader) {
      await robinsMoves(reader);
      await reader.click('button', /^Why so far/);
      await reader.sees('The whole move, there and back');
    },
  },
  {
    name: 'moves-limits',
    at: '#/moves',
    given: example,
    async reach(reader) {
      await robinsMoves(reader);
      await reader.click('button', 'Limits');
      await reader.sees('What counts as viable, desirable and safe');
    },
  },
  {
    name: 'moves-limits-own',
    at: '#/moves',
    given: example,
    async reach(reader) {
      await robinsMoves(reader);
      await reader.click('button', 'Limits');
      await reader.tabTo('field', 'Alike at least');
      await reader.press('End');
      await reader.sees('These limits are yours.');
      await reader.sees('The labels below stand under limits of yours.');
    },
  },
  {
    name: 'moves-nothing-passes',
    at: '#/moves?q=zzxqv&prep=1&safe=1',
    given: example,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('No move passes these filters');
    },
  },
  {
    name: 'moves-from-role',
    at: `#/moves/from/${ROLE.slug}`,
    async reach(reader) {
      await reader.heading(`Moves from ${ROLE.title}`);
      await reader.sees('Staying and stepping up');
    },
  },
  {
    name: 'moves-feeders',
    at: `#/moves/from/${ROLE.slug}?look=feeders`,
    async reach(reader) {
      await reader.heading(`Who comes to ${ROLE.title}`);
      await reader.sees('Each is read from there to here');
    },
  },
  {
    name: 'moves-from-unrated',
    at: `#/moves/from/${UNRATED}`,
    reach: (reader) => reader.sees('have not been rated'),
  },
  {
    name: 'moves-unknown',
    at: '#/moves/from/no-such-role',
    reach: (reader) => reader.heading('No role or occupation has this address'),
  },
  {
    name: 'moves-waiting',
    at: '#/moves',
    heldBack: ['moves'],
    reach: (reader) => reader.heading('Moves'),
  },
  {
    name: 'move',
    compared: ['960x640-dark'],
    at: `#/moves/${TARGET.code}?from=me`,
    given: example,
    reach: robinsMove,
  },
  ...['ways', 'gap', 'surplus', 'alike', 'stop', 'pay', 'outlook'].map((id) => ({
    name: `move-${id}`,
    at: `#/moves/${TARGET.code}?from=me`,
    given: example,
    async reach(reader) {
      await robinsMove(reader);
      await section(reader, id);
    },
  })),
  {
    name: 'move-between-roles',
    at: `#/moves/hotel-room-attendant?from=${ROLE.slug}`,
    async reach(reader) {
      await reader.heading(`From ${ROLE.title} to Hotel Room Attendant`);
      await reader.sees('Staying and stepping up');
    },
  },
  {
    name: 'move-without-answers',
    at: `#/moves/${TARGET.code}`,
    reach: (reader) => reader.sees('There is no way back to show'),
  },
  {
    name: 'move-unrated',
    at: `#/moves/${UNRATED}?from=${TARGET.code}`,
    reach: (reader) => reader.sees('have not been rated'),
  },
  {
    name: 'move-same',
    at: `#/moves/${TARGET.code}?from=${ROLE.slug}`,
    reach: (reader) => reader.heading('This is where the move begins'),
  },
  {
    name: 'move-unknown',
    at: '#/moves/no-such-role?from=me',
    reach: (reader) => reader.heading('No role or occupation has this address'),
  },
];
