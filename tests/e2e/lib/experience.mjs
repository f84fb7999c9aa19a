// What a person has done, can do and is bound by before Waymark starts, and the screens that show it. All of it is said
// through the calls the window makes.
import { NOW, withHarness } from './states.mjs';

/** Last autumn, and ten days before the pictures. */
const THEN = '2025-11-03T17:10:00Z';
const LATELY = '2026-02-20T17:10:00Z';

const EMPTY = {
  ...{ place: '', code: null, begins: null, ends: null, expires: null, level: null },
  ...{ situation: '', action: '', result: '', skills: [] },
};

export const JOB = 'Shift supervisor';
export const STORY = 'The palletiser that stopped on Christmas Eve';

const DONE = [
  { kind: 'job', title: JOB, place: 'Marlow Dairy', code: '51-1011.00', begins: '2019-04' },
  {
    kind: 'job',
    title: 'Warehouse clerk',
    place: 'Hendon Logistics',
    code: '43-5071.00',
    begins: '2014',
    ends: '2019-03',
  },
  { kind: 'job', title: 'Looked after my father', begins: '2013', ends: '2013' },
  {
    kind: 'education',
    title: 'Food technology',
    place: 'Dayton Community College',
    level: 5,
    begins: '2011',
    ends: '2013',
  },
  { kind: 'certificate', title: 'Forklift operator', begins: '2015-06', expires: '2026-01' },
  {
    kind: 'certificate',
    title: 'Food safety, level 3',
    place: 'IAAC',
    begins: '2021-09',
    expires: '2026-08',
  },
  { kind: 'certificate', title: 'First aid', begins: '2025', expires: '2028-02' },
  {
    kind: 'story',
    title: STORY,
    situation: 'Line two stopped with **eleven orders** on the floor and no fitter in the building.',
    action:
      'Moved the crew to stacking by hand, and rang the night fitter of the plant next door.\n\n' +
      '- told dispatch what would be late\n- sent two people home',
    result: 'Nine of the eleven left that night. The plants have shared a night fitter since.',
    skills: ['2.B.1.b', '2.A.2.d', '2.B.4.e'],
  },
];

/** Jobs, education, certificates and a story. */
export async function experienced(home) {
  await change(
    home,
    DONE.map((entry) => ({ change: 'put_experience', id: null, entry: { ...EMPTY, ...entry } })),
    THEN,
  );
  return {};
}

/** Limits of every group; two of them hardly go together. */
export async function limited(home) {
  const limits = {
    ...{ pay_floor: 60_000, hours_max: 45, no_on_call: true, remote: 'prefer' },
    ...{ location: 'An hour around Dayton', education_max: 6, months_without_income: 0 },
    ...{ physical_lifting: true, physical_noise: true },
  };
  await change(
    home,
    Object.entries(limits).map(([key, value]) => ({ change: 'set_limit', limit: { key, value } })),
    LATELY,
  );
  return {};
}

/** Past jobs have proposed levels, and nobody has looked through them. */
export async function skillsProposed(home) {
  await experienced(home);
  await change(home, [{ change: 'propose_skills' }], NOW);
  return {};
}

/** Answered last autumn. */
export async function skillsAnswered(home) {
  await experienced(home);
  await answered(home, (at) => (at % 7 === 6 ? null : [2, 3, 0, 1, 2, 4][at % 7]), THEN);
  return {};
}

/** And again, with two levels far from then and one that nobody had answered. */
export async function skillsChanged(home) {
  await skillsAnswered(home);
  await change(home, [{ change: 'restart', inventory: 'skills' }], LATELY);
  await answered(home, (at) => ({ 0: 4, 1: 2, 3: 3, 6: 2 })[at] ?? null, LATELY);
  return {};
}

/** Too little to say anything from. */
export async function skillsTooFew(home) {
  await answered(home, (at) => (at < 5 ? 1 + (at % 4) : null), LATELY);
  return {};
}

/** Half of it is sorted, and some levels are said. */
export async function skillsBegun(home) {
  await experienced(home);
  await withHarness(
    home,
    async (call) => {
      const [{ id: personId }] = await call('list_persons');
      const items = await skills(call, personId);
      const used = items.filter((_, at) => at < 34 && at % 3 !== 2);
      const text = JSON.stringify({ at: LATELY, used, unsure: [] });
      await call('save_draft', { personId, place: 'skills:sort', text });
      const answers = [
        ...items.filter((_, at) => at < 34 && at % 3 === 2).map((item) => ({ item, value: 0 })),
        ...used.slice(0, 8).map((item, at) => ({ item, value: 1 + (at % 4) })),
      ];
      await call('change_profile', {
        personId,
        change: { change: 'answer_many', inventory: 'skills', answers },
      });
    },
    LATELY,
  );
  return {};
}

async function answered(home, value, now) {
  await withHarness(
    home,
    async (call) => {
      const [{ id: personId }] = await call('list_persons');
      const answers = (await skills(call, personId))
        .map((item, at) => ({ item, value: value(at) }))
        .filter((one) => one.value !== null);
      const tell = (wanted) => call('change_profile', { personId, change: wanted });
      await tell({ change: 'answer_many', inventory: 'skills', answers });
      await tell({ change: 'finish', inventory: 'skills' });
    },
    now,
  );
}

async function skills(call, personId) {
  const { items } = await call('inventory', { personId, inventory: 'skills', sitting: null });
  return items.list.map(({ id }) => id);
}

async function change(home, changes, now) {
  await withHarness(
    home,
    async (call) => {
      const [{ id: personId }] = await call('list_persons');
      for (const one of changes) await call('change_profile', { personId, change: one });
    },
    now,
  );
}

/** Each of them has a page of its own. */
export const EXPERIENCE_SCREENS = [
  screen('experience-empty', '#/you/experience', undefined, 'Add a story'),
  screen('experience', '#/you/experience', experienced, 'Fitting in with others'),
  {
    name: 'experience-adding',
    at: '#/you/experience',
    given: experienced,
    async reach(reader) {
      await reader.click('button', 'Add a job');
      await reader.click('button', 'Save');
      await reader.sees('Write something under “Job title”.');
    },
  },
  {
    name: 'experience-story',
    at: '#/you/experience',
    given: experienced,
    async reach(reader) {
      await reader.click('button', `Edit: ${STORY}`);
      await reader.sees('What you yourself did');
      await reader.sees('Fitting in with others');
    },
  },
  screen('limits-empty', '#/you/limits', undefined, 'Nothing is ruled out so far.'),
  screen('limits', '#/you/limits', limited, 'See them in Explore'),
  {
    name: 'limits-wrong',
    at: '#/you/limits',
    given: limited,
    async reach(reader) {
      await reader.click('field', /^Longest usual week/);
      await reader.type('.5');
      await reader.press('Tab');
      await reader.sees('Write a whole number');
    },
  },
  screen('skills-empty', '#/you/skills', undefined, 'Begin sorting'),
  screen('skills-jobs', '#/you/skills', experienced, 'Propose from these 2 jobs'),
  {
    name: 'skills-proposed',
    at: '#/you/skills',
    given: skillsProposed,
    async reach(reader) {
      await reader.click('button', 'Change: Listening');
      await reader.sees('Which is about as hard as what you do?');
    },
  },
  screen('skills-begun', '#/you/skills', skillsBegun, '34 of 68 sorted'),
  screen('skills-sorting', '#/you/skills/answer?pass=sort', skillsBegun, '35 of 68'),
  screen('skills-levels', '#/you/skills/answer?pass=level', skillsBegun, '9 of 23'),
  screen('skills-levels-none', '#/you/skills/answer?pass=level', undefined, 'Nothing to ask about yet'),
  screen('skills-answered', '#/you/skills', skillsAnswered, 'Answer again'),
  screen('skills-changed', '#/you/skills', skillsChanged, 'from 2 to 4'),
  screen('skills-too-few', '#/you/skills', skillsTooFew, 'not enough to say'),
];

function screen(name, at, given, words) {
  return { name, at, ...(given ? { given } : {}), reach: (reader) => reader.sees(words) };
}
