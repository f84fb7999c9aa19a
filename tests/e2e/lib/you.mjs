// What a person has said of themselves before Waymark starts, and the screens that show it. All of it is said through
// the calls the window makes.
import { withHarness } from './states.mjs';

/** A year ago, and a week before the pictures. */
const THEN = '2025-03-11T18:20:00Z';
const LATELY = '2026-02-23T18:20:00Z';

/** The first eleven activities of the short form. */
export async function interestsBegun(home) {
  await withHarness(home, (call) => answer(call, 'interests_short', (_, at) => (at < 11 ? 4 : null)), LATELY);
  return {};
}

/** Someone who would rather work with their hands and find things out, and says so. */
export async function interestsClear(home) {
  await finished(home, 'interests_short', byScale(HANDS), LATELY);
  return {};
}

/** The same, who liked being with people better a year ago; and has begun once more. */
export async function interestsChanged(home) {
  await finished(home, 'interests_short', byScale({ ...HANDS, realistic: 2, social: 5 }), THEN);
  await finished(home, 'interests_long', byScale(HANDS), LATELY);
  await interestsBegun(home);
  return {};
}

/** Twice the same answers but a few. */
export async function interestsUnchanged(home) {
  await finished(home, 'interests_short', byScale(HANDS), THEN);
  await finished(
    home,
    'interests_short',
    (item, at) => (at % 7 === 0 ? 3 : byScale(HANDS)(item, at)),
    LATELY,
  );
  return {};
}

export async function interestsFlat(home) {
  // The same five answers to each kind.
  const asked = {};
  const value = ({ scale }) => 2 + ((asked[scale] = (asked[scale] ?? -1) + 1) % 3);
  await finished(home, 'interests_short', value, LATELY);
  return {};
}

export async function interestsSame(home) {
  await finished(home, 'interests_short', () => 3, LATELY);
  return {};
}

/** Half of it was skipped. */
export async function interestsTooFew(home) {
  await finished(home, 'interests_short', (_, at) => (at < 14 ? 2 + (at % 3) : null), LATELY);
  return {};
}

/** Leans, a year ago and now. */
export async function conditionsLeant(home) {
  await finished(home, 'conditions', (_, at) => (at === 0 ? -1 : lean(at)), THEN);
  await finished(home, 'conditions', (_, at) => lean(at), LATELY);
  return {};
}

/** And weighed against one another. */
export async function conditionsWeighed(home) {
  await conditionsLeant(home);
  await finished(home, 'tradeoffs', (_, at) => ((at * 5) % 7 < 3 ? 2 : -1), LATELY);
  return {};
}

/** The first round of choices is done. */
export async function betweenRounds(home) {
  await conditionsLeant(home);
  await withHarness(
    home,
    (call) => answer(call, 'tradeoffs', ({ round }) => (round === 1 ? 1 : null)),
    LATELY,
  );
  return {};
}

export async function muchSaid(home) {
  await interestsChanged(home);
  await conditionsWeighed(home);
  return {};
}

const HANDS = { realistic: 5, investigative: 4, artistic: 2, social: 1, enterprising: 2, conventional: 3 };
const LEANS = [2, -1, 0, 1, -2, 1, 0, 2];

const lean = (at) => LEANS[at % LEANS.length];
const byScale =
  (likes) =>
  ({ scale }, at) =>
    Math.min(5, Math.max(1, likes[scale] + (at % 5 === 0 ? -1 : 0)));

/** How many sittings each home has: the harness makes the same ids at the same moment, and each needs its own. */
const sittings = new WeakMap();

async function finished(home, inventory, value, now) {
  const before = sittings.get(home) ?? 0;
  sittings.set(home, before + 1);
  await withHarness(
    home,
    async (call) => {
      const personId = await answer(call, inventory, value);
      await call('change_profile', { personId, change: { change: 'finish', inventory } });
    },
    new Date(Date.parse(now) + before * 60_000).toISOString().replace('.000Z', 'Z'),
  );
}

/** Gives each item the answer `value` has for it; null leaves it open. */
async function answer(call, inventory, value) {
  const [{ id: personId }] = await call('list_persons');
  const { items } = await call('inventory', { personId, inventory, sitting: null });
  const answers = items.list
    .map((item, at) => ({ item: item.id, value: value(item, at) }))
    .filter((one) => one.value !== null);
  await call('change_profile', { personId, change: { change: 'answer_many', inventory, answers } });
  return personId;
}

/** Each of them has a page of its own. */
export const YOU_SCREENS = [
  screen('you-empty', '#/you', undefined, 'What all this is for'),
  screen('you-half', '#/you', muchSaid, 'weigh most'),
  screen('interests-empty', '#/you/interests', undefined, 'Two forms'),
  screen('interests-half', '#/you/interests', interestsBegun, 'Go on with 11 of 30'),
  screen('interests-clear', '#/you/interests', interestsClear, 'stand out'),
  screen('interests-changed', '#/you/interests', interestsChanged, 'Realistic rose from'),
  screen('interests-unchanged', '#/you/interests', interestsUnchanged, 'Nothing moved more'),
  screen('interests-flat', '#/you/interests', interestsFlat, 'No kind stands out'),
  screen('interests-same', '#/you/interests', interestsSame, 'Your answers are nearly all the same'),
  screen('interests-too-few', '#/you/interests', interestsTooFew, 'Not enough to say which come first'),
  {
    name: 'interests-answering',
    at: '#/you/interests/answer?form=short',
    given: interestsBegun,
    async reach(reader) {
      await reader.sees('12 of 30');
      await reader.press('3');
      await reader.sees('13 of 30');
      await reader.press('ArrowLeft');
      await reader.sees('12 of 30');
    },
  },
  {
    name: 'interests-throwing-away',
    at: '#/you/interests',
    given: interestsBegun,
    async reach(reader) {
      await reader.click('button', 'Throw away');
      await reader.sees('gone for good');
    },
  },
  {
    name: 'interests-end',
    at: '#/you/interests/answer?form=short',
    given: interestsBegun,
    async reach(reader) {
      await reader.sees('12 of 30');
      for (let at = 13; at <= 30; at++) {
        await reader.press('0');
        await reader.sees(`${at} of 30`);
      }
      await reader.press('4');
      await reader.sees('That was the last one');
    },
  },
  screen('conditions-empty', '#/you/conditions', undefined, 'Twenty-two conditions'),
  screen(
    'conditions-answering',
    '#/you/conditions/answer',
    undefined,
    'Which of the two would you rather have?',
  ),
  screen('conditions-leant', '#/you/conditions', conditionsLeant, 'nothing is weighed yet'),
  screen('conditions-weighed', '#/you/conditions', conditionsWeighed, 'Most weight first'),
  screen('conditions-weighing', '#/you/conditions/weigh', conditionsLeant, 'all else being equal'),
  screen('conditions-between', '#/you/conditions/weigh', betweenRounds, 'That was the first round'),
  screen('conditions-nothing-to-weigh', '#/you/conditions/weigh', undefined, 'Nothing to weigh yet'),
];

function screen(name, at, given, words) {
  return { name, at, ...(given ? { given } : {}), reach: (reader) => reader.sees(words) };
}
