// Chosen moves in their states: Robin, the example, has one with what came of it, and one with very many steps.
import { asRobin } from './fit-list.mjs';
import { TARGET } from './moves.mjs';
import { example, withHarness } from './states.mjs';

/** A month before the pictures. */
const THEN = '2026-02-02T18:20:00Z';

export const WHY = 'Two of the four managers here **came from the floor**. I want to know what they gave up.';
const REASON = 'The weeks are longer than Dana said, and nobody at home wants that again.';

const step = (title, due = null, detail = '') => ({ title, detail, element: null, due });

/** Does `work` with what Robin has chosen, as of a month before the pictures. */
async function robins(home, work) {
  await withHarness(
    home,
    async (call) => {
      await call('change_example', { change: 'add' });
      const { id: personId } = (await call('list_persons')).find((person) => person.example);
      await work((change) => call('change_planned_moves', change), personId);
    },
    THEN,
  );
  return {};
}

async function add(change, personId, to, why, steps) {
  const from = { kind: 'person', pay: null };
  return (await change({ change: 'add', personId, from, to, why, steps })).value;
}

/** One under way with a step done, one late and one to come; one that was dropped for a reason. */
export function plannedMoves(home) {
  return robins(home, async (change, personId) => {
    const { id, steps } = await add(change, personId, TARGET.code, WHY, [
      step('Shadow the morning meeting for a week', '2026-02-10'),
      step(
        'Ask the quality lead what the audit checks',
        '2026-02-24',
        'Bring the last three reports.\nAsk what they would not sign.',
      ),
      step('Costing course, module 2', '2026-03-06'),
      step('Write up the palletiser story'),
    ]);
    await change({ change: 'edit', id, why: WHY, by: '2028-03-31' });
    await change({ change: 'tick_step', stepId: steps[0].id, done: true });
    await change({ change: 'set_state', id, state: 'under_way', because: '' });
    const dropped = await add(change, personId, 'hotel-room-attendant', '', []);
    await change({ change: 'set_state', id: dropped.id, state: 'dropped', because: REASON });
  });
}

/** A hundred steps, every third with a title as long as one may be. */
export function manySteps(home) {
  const long =
    'Ask the three people who went this way before me what they would do again, what they would leave out, and who ' +
    'paid for the courses, and write down what each of them said while it is fresh.';
  const steps = Array.from({ length: 100 }, (_, at) =>
    at % 3 === 0
      ? step(`${at + 1}. ${long}`, '2026-04-01', long)
      : step(`Read chapter ${at + 1} of the handbook`),
  );
  return robins(home, (change, personId) => add(change, personId, 'production-plant-manager', '', steps));
}

async function robinsPlan(reader, words) {
  await asRobin(reader);
  await reader.heading('Plan');
  await reader.sees(words);
}

export async function openAddDialog(reader) {
  await asRobin(reader);
  await reader.heading(`From where you are to ${TARGET.title}`);
  await reader.click('button', 'Add to your plan…');
  await reader.part('dialog', 'Add this move to your plan');
}

/** Each of them has a page of its own. */
export const PLANNED_SCREENS = [
  { name: 'move-add', at: `#/moves/${TARGET.code}?from=me`, given: example, reach: openAddDialog },
  {
    name: 'move-add-unrated',
    at: `#/moves/11-9199.00?from=${TARGET.code}`,
    async reach(reader) {
      await reader.sees('have not been rated');
      await reader.click('button', 'Add to your plan…');
      await reader.sees('It is added without steps');
    },
  },
  {
    name: 'move-in-plan',
    at: `#/moves/${TARGET.code}?from=me`,
    given: plannedMoves,
    async reach(reader) {
      await asRobin(reader);
      await reader.part('link', 'In your plan');
    },
  },
  {
    name: 'plan-moves-none',
    at: '#/plan',
    given: example,
    reach: (reader) => robinsPlan(reader, 'No move chosen yet'),
  },
  {
    name: 'plan-moves',
    at: '#/plan',
    given: plannedMoves,
    reach: (reader) => robinsPlan(reader, 'was due 24 February 2026'),
  },
  {
    name: 'plan-move-state',
    at: '#/plan',
    given: plannedMoves,
    async reach(reader) {
      await robinsPlan(reader, 'was due 24 February 2026');
      await reader.click('button', `State of the move to ${TARGET.title}: Under way`);
      await reader.part('choice', /^Dropped/);
    },
  },
  {
    name: 'plan-move-dropped',
    at: '#/plan',
    given: plannedMoves,
    async reach(reader) {
      await robinsPlan(reader, 'Done and dropped (1)');
      await reader.click('unfold', /^Done and dropped/);
      await reader.sees(REASON);
    },
  },
  {
    name: 'plan-move-editing',
    at: '#/plan',
    given: plannedMoves,
    async reach(reader) {
      await robinsPlan(reader, 'was due 24 February 2026');
      await reader.click('button', `Edit: ${TARGET.title}`);
      await reader.sees('By when');
    },
  },
  {
    name: 'plan-step-editing',
    at: '#/plan',
    given: plannedMoves,
    async reach(reader) {
      await robinsPlan(reader, 'was due 24 February 2026');
      await reader.click('button', 'Edit: Ask the quality lead what the audit checks');
      await reader.sees('Save step');
    },
  },
  {
    name: 'plan-many-steps',
    at: '#/plan',
    given: manySteps,
    reach: (reader) => robinsPlan(reader, '0 of 100 steps done'),
  },
  {
    name: 'today-next-steps',
    at: '#/today',
    given: plannedMoves,
    async reach(reader) {
      await asRobin(reader);
      await reader.sees('Next steps');
    },
  },
];
