// The fit check of one role or occupation in its states, and its short form on their pages. Robin, the example, has
// answered everything.
import { asRobin } from './fit-list.mjs';
import { example, withHarness } from './states.mjs';
import { interestsSame } from './you.mjs';

const ROLE = 'production-plant-manager';
/** A year ago, and a week before the pictures. */
const THEN = '2025-03-11T18:20:00Z';
const LATELY = '2026-02-23T18:20:00Z';

/** Robin's id, for what is said through the calls. */
async function robin(call) {
  const persons = await call('list_persons');
  return persons.find((person) => person.example).id;
}

/** Robin kept a check a year ago, wants less pay and fewer hours since, and kept another a week ago. */
export async function keptChecks(home) {
  const keep = async (call) => {
    const personId = await robin(call);
    await call('change_fit_checks', { personId, of: ROLE, change: { kind: 'keep' } });
    return personId;
  };
  const limit = (call, personId, key, value) =>
    call('change_profile', { personId, change: { change: 'set_limit', limit: { key, value } } });
  await withHarness(
    home,
    async (call) => {
      await call('change_example', { change: 'add' });
      await keep(call);
    },
    THEN,
  );
  await withHarness(
    home,
    async (call) => {
      await limit(call, await robin(call), 'hours_max', 60);
      await keep(call);
    },
    LATELY,
  );
  await withHarness(home, async (call) => {
    const personId = await robin(call);
    await limit(call, personId, 'hours_max', 40);
    await limit(call, personId, 'pay_floor', 140_000);
    await call('change_role_marks', {
      personId,
      slug: ROLE,
      change: { change: 'answer_statement', statement: 's-floor', answer: 2 },
    });
  });
  return {};
}

/** Answers that leave nothing to compare, and limits that contradict nothing. */
export async function flat(home) {
  await interestsSame(home);
  return {};
}

async function robinsCheck(reader, title = 'Fit with Production Plant Manager') {
  await asRobin(reader);
  await reader.heading(title);
  await reader.sees('Checks over time');
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

/** Each of them has a page of its own. */
export const FIT_CHECK_SCREENS = [
  { name: 'fit-check', at: `#/fit/${ROLE}`, given: example, reach: robinsCheck },
  ...['strengths', 'values', 'constraints', 'missing', 'changes', 'history'].map((id) => ({
    name: `fit-check-${id}`,
    at: `#/fit/${ROLE}`,
    given: id === 'history' ? keptChecks : example,
    async reach(reader) {
      await robinsCheck(reader);
      await section(reader, id);
    },
  })),
  {
    name: 'fit-check-reason-opened',
    at: `#/fit/${ROLE}`,
    given: example,
    async reach(reader) {
      await robinsCheck(reader);
      await reader.click('unfold', /^Artistic/);
      await reader.sees('Where you said it: Interests');
      await section(reader, 'interests');
    },
  },
  {
    name: 'fit-check-occupation',
    at: '#/fit/47-2111.00',
    given: example,
    reach: (reader) => robinsCheck(reader, 'Fit with Electricians'),
  },
  {
    name: 'fit-check-kept',
    at: `#/fit/${ROLE}`,
    given: keptChecks,
    async reach(reader) {
      await robinsCheck(reader);
      await reader.click('link', 'Show the check kept on 23 February 2026');
      await reader.sees('Kept on 23 February 2026.');
    },
  },
  {
    name: 'fit-check-nothing',
    at: `#/fit/${ROLE}`,
    reach: (reader) => reader.sees('Your interests are not answered yet'),
  },
  {
    name: 'fit-check-flat',
    at: `#/fit/${ROLE}`,
    given: flat,
    reach: (reader) => reader.sees('Nearly all your answers on interests are the same'),
  },
  {
    name: 'fit-check-unknown',
    at: '#/fit/goat-herder',
    reach: (reader) => reader.heading('No role or occupation has this address'),
  },
  {
    name: 'role-fit',
    at: `#/role/${ROLE}/fit`,
    given: example,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('Open the fit check');
      await section(reader, 'fit');
    },
  },
  {
    name: 'role-fit-nothing',
    at: `#/role/${ROLE}/fit`,
    async reach(reader) {
      await reader.sees('Nothing can be compared yet');
      await section(reader, 'fit');
    },
  },
  {
    name: 'occupation-fit',
    at: '#/occupation/47-2111.00/fit',
    given: example,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('Open the fit check');
      await section(reader, 'fit');
    },
  },
];
