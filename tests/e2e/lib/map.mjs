// The map of all occupations and the routes to one of them, in their states. Robin, the example, has a job and has
// answered everything.
import { asRobin } from './fit-list.mjs';
import { example } from './states.mjs';

/** Roles in most of the examples: from the electrician to the one who runs a plant. */
const FROM = '47-2111.00';
const TO = '11-3051.00';

async function robinsMap(reader) {
  await asRobin(reader);
  await reader.heading('The map');
  await reader.sees('How to read the map');
}

/** Limits under which nobody gets anywhere. */
async function tighten(reader) {
  await reader.click('button', 'Limits of a single move');
  await reader.tabTo('field', 'Alike at least');
  await reader.press('End');
  await reader.sees('No route under these limits');
}

/** Each of them has a page of its own. */
export const MAP_SCREENS = [
  {
    name: 'map-nobody',
    at: '#/map',
    async reach(reader) {
      await reader.heading('The map');
      await reader.sees('Nothing is known of your skills or of the job you do now');
    },
  },
  { name: 'map', compared: ['1280x800-light'], at: '#/map', given: example, reach: robinsMap },
  {
    name: 'map-track',
    at: '#/map?track=health',
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('Every other track');
    },
  },
  {
    name: 'map-pay',
    at: '#/map?colour=pay',
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('no single figure published');
    },
  },
  {
    name: 'map-fit',
    at: '#/map?colour=fit',
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('Closest to you');
    },
  },
  {
    name: 'map-chosen',
    at: `#/map?at=${TO}`,
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('Light moves from here');
    },
  },
  {
    name: 'map-unknown-occupation',
    at: '#/map?at=99-9999.00',
    reach: (reader) => reader.sees('The map has no occupation 99-9999.00'),
  },
  {
    name: 'map-routes',
    at: `#/map?from=${FROM}&routes=${FROM},51-1011.00,${TO}`,
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('Take the routes off the map');
    },
  },
  {
    name: 'map-table',
    at: '#/map?view=table',
    given: example,
    async reach(reader) {
      await robinsMap(reader);
      await reader.sees('Nearest on the map');
    },
  },
  {
    name: 'map-table-nothing-passes',
    at: '#/map?view=table',
    async reach(reader) {
      await reader.heading('The map');
      await reader.tabTo('field', 'Title');
      await reader.type('zzxqv');
      await reader.sees('No occupation passes these filters');
    },
  },
  { name: 'map-waiting', at: '#/map', heldBack: ['map'], reach: (reader) => reader.heading('The map') },
  {
    name: 'routes-begin',
    at: '#/moves/routes',
    async reach(reader) {
      await reader.heading('Routes');
      await reader.sees('Choose where you would like to get to');
    },
  },
  {
    name: 'routes',
    at: `#/moves/${TO}/routes?from=${FROM}`,
    async reach(reader) {
      await reader.heading('Routes to Industrial Production Managers');
      await reader.sees('How routes are worked out');
    },
  },
  {
    name: 'routes-none',
    at: `#/moves/${TO}/routes?from=${FROM}`,
    async reach(reader) {
      await reader.heading('Routes to Industrial Production Managers');
      await tighten(reader);
    },
  },
  {
    name: 'routes-here',
    at: `#/moves/${TO}/routes?from=${TO}`,
    reach: (reader) => reader.sees('You are there already'),
  },
  {
    name: 'routes-nobody',
    at: `#/moves/${TO}/routes?from=me`,
    reach: (reader) => reader.sees('No route can be worked out from here'),
  },
  {
    name: 'routes-unknown',
    at: '#/moves/nobody-knows/routes?from=me',
    reach: (reader) => reader.sees('There is no role or occupation “nobody-knows”'),
  },
];
