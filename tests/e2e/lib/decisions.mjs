// Decisions in their states: one that is compared, one that was chosen, one whose day to look back has come, and
// enough of them to say how well somebody foresees.
import { withHarness } from './states.mjs';

export const QUESTION = 'Stay on nights, or apply for the day post?';
export const EXPECTATION = 'By June I sleep through four nights in five.';
export const WHY = 'Two people who did it **would do it again**. I give up the allowance.';

const known = (value) => ({ least: value, most: value });
const range = (least, most) => ({ least, most });

/** What is sent of a decision: names, points and ratings, a row for each option. */
function entry(question, askedOn, text, options, criteria, ratings, weighing = 'direct') {
  return {
    question,
    askedOn,
    text,
    weighing,
    options: options.map((name) => ({ id: null, name })),
    criteria: criteria.map(([name, points]) => ({ id: null, name, points })),
    ratings,
  };
}

export const NIGHTS = entry(
  QUESTION,
  '2026-01-12',
  'The post is open until March. Dana would keep my shift for a month.\n\n- who else applies?\n- what does the allowance come to after tax?',
  ['Stay on nights', 'Apply for the day post', 'Ask for weekends only'],
  [
    ['Pay', 40],
    ['Sleep', 40],
    ['The way there', 20],
  ],
  [
    [known(8), known(3), known(7)],
    [known(6), range(6, 9), null],
    [range(5, 7), range(4, 6), known(7)],
  ],
);

const CHOICE = {
  why: WHY,
  expectation: EXPECTATION,
  confidence: 70,
  reviewOn: '2026-06-15',
};

/** Does `work` with the owner's plan, as of a moment of its own. */
async function owners(home, now, work) {
  await withHarness(
    home,
    async (call) => {
      const [{ id: personId }] = await call('list_persons');
      await work((request) => call('change_decisions', request), personId, call);
    },
    now,
  );
  return {};
}

/** Adds one, and chooses its option at `place` when there is something to say of that. */
async function add(change, personId, what, place, choice) {
  const { value } = await change({ change: 'add', personId, entry: what });
  if (choice)
    await change({
      change: 'choose',
      id: value.id,
      choice: { ...choice, optionId: value.options[place].id },
    });
  return value.id;
}

const JANUARY = '2026-01-20T09:00:00Z';

/** One question with three options, rated and not chosen from. */
export function compared(home) {
  return owners(home, JANUARY, async (change, personId) => {
    await add(change, personId, NIGHTS);
  });
}

/** The same, chosen, to look back on in June. */
export function chosen(home) {
  return owners(home, JANUARY, async (change, personId) => {
    await add(change, personId, NIGHTS, 1, CHOICE);
  });
}

/** The same; the day to look back has passed. */
export function reviewDue(home) {
  return owners(home, JANUARY, async (change, personId) => {
    await add(change, personId, NIGHTS, 1, { ...CHOICE, reviewOn: '2026-02-23' });
  });
}

/** A short one that came or did not. */
const small = (at, question) =>
  entry(
    question,
    `2025-${String(1 + (at % 12)).padStart(2, '0')}-08`,
    '',
    ['Do it', 'Leave it'],
    [['What it costs', 50]],
    [[known(4)], [known(6)]],
  );

/** How sure, whether it came, and about what. */
const PAST = [
  [90, 'came', 'Take the costing course in spring?', 'I pass the first module.'],
  [80, 'came', 'Ask for the reports of the last audits?', 'I get them within a month.'],
  [95, 'came', 'Drop the second language course?', 'I do not miss it by autumn.'],
  [85, 'did_not', 'Apply for deputy at the Marlow site?', 'I am asked to an interview.'],
  [60, 'came', 'Sit in on the morning meeting?', 'I am asked to run it by May.'],
  [70, 'did_not', 'Move closer to the plant?', 'The way there is under half an hour.'],
  [65, 'did_not', 'Train for the half marathon?', 'I run it in October.'],
  [50, 'came', 'Tell my manager that I am looking?', 'Nothing gets worse for it.'],
  [40, 'did_not', 'Answer the recruiter?', 'It leads to a real talk.'],
  [30, 'came', 'Ask for four days a week?', 'They say yes at once.'],
  [20, 'did_not', 'Apply abroad for a year?', 'I hear back at all.'],
  [75, 'came', 'Swap shifts with Ana?', 'It holds for three months.'],
  [80, 'unclear', 'Join the works council?', 'I understand how pay is set.'],
];

/** One that is open, one that waits, and thirteen looked back on. */
export function foreseen(home) {
  return owners(home, JANUARY, async (change, personId) => {
    for (const [at, [confidence, outcome, question, expectation]] of PAST.entries()) {
      const choice = { why: '', expectation, confidence, reviewOn: '2025-12-15' };
      const id = await add(change, personId, small(at, question), 0, choice);
      await change({
        change: 'review',
        id,
        review: { outcome, text: '', again: at % 3 === 0 ? null : at % 3 === 1 },
      });
    }
    await add(change, personId, NIGHTS, 1, { ...CHOICE, reviewOn: '2026-02-23' });
    await add(
      change,
      personId,
      entry('Which of the two courses?', '2026-01-19', '', ['Costing', 'Leading a shift'], [], [[], []]),
    );
  });
}

/** One that was looked back on. */
export function reviewed(home) {
  return owners(home, JANUARY, async (change, personId) => {
    const id = await add(change, personId, NIGHTS, 1, { ...CHOICE, reviewOn: '2026-02-23' });
    await change({
      change: 'review',
      id,
      review: {
        outcome: 'did_not',
        text: 'I got the post, and the neighbours got a dog. The *days* are what I hoped for.',
        again: true,
      },
    });
  });
}

const LONG = 'Whether the people who would be my colleagues stay for longer than a year there';
/** Everything as long, as many and as foreign as it can be. */
export function extreme(home) {
  const options = [
    'هل أبقى في المناوبة الليلية أم أتقدم لوظيفة النهار في المصنع القريب من البيت؟',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und alles, was noch dazu gehören mag',
    '🚢 Keep everything exactly as it is 👩‍👩‍👧‍👦',
    ...Array.from({ length: 9 }, (_, at) => `Post ${at + 4} of those that were advertised this spring`),
  ];
  const criteria = [
    [LONG.slice(0, 80), 100],
    ['الراتب', 90],
    ['💤', 80],
    ...Array.from({ length: 9 }, (_, at) => [`Matter ${at + 4}`, 10 * at]),
  ];
  const ratings = options.map((_, row) =>
    criteria.map((_, column) => {
      const value = (row * 5 + column * 3) % 11;
      return column % 4 === 3 ? null : column % 3 === 2 ? range(Math.floor(value / 2), value) : known(value);
    }),
  );
  const question = `${'Of all the posts that I have looked at since the audit, and of what I have now, which one do I want to be asked about in three years? '.repeat(3)}`;
  return owners(home, JANUARY, async (change, personId) => {
    await add(
      change,
      personId,
      entry(question.slice(0, 300).trim(), '2026-01-12', '', options, criteria, ratings),
      0,
      {
        why: '',
        expectation: 'في حزيران أنام خمس ليالٍ كاملة في الأسبوع.',
        confidence: 55,
        reviewOn: '2026-09-01',
      },
    );
  });
}

/** Types into the field with this label. */
export async function write(reader, label, words) {
  await reader.until(
    `there is no field “${label}”`,
    (wanted) => {
      const labels = [...document.querySelectorAll('main form label')];
      const named = labels.find((one) => one.innerText.trim().startsWith(wanted));
      const cells = [...document.querySelectorAll('main form [aria-label]')];
      const field =
        document.getElementById(named?.htmlFor ?? '') ??
        cells.find((one) => one.getAttribute('aria-label') === wanted);
      field?.focus();
      return field != null && document.activeElement === field;
    },
    label,
  );
  await reader.type(words);
}

export const WORDS = {
  question: 'Take the summer off?',
  options: ['Take it off', 'Work on'],
  criteria: ['Rest', 'Savings'],
};

/** Fills in the form from its question on. */
export async function fillIn(reader) {
  await write(reader, 'What is to be decided?', WORDS.question);
  for (const [at, name] of WORDS.options.entries()) await write(reader, `Option ${at + 1}`, name);
  for (const [at, name] of WORDS.criteria.entries()) await write(reader, `What matters ${at + 1}`, name);
}

async function list(reader, words) {
  await reader.heading('Decisions');
  await reader.sees(words);
}

/** From the list to the first decision in it. */
export async function first(reader, words) {
  await reader.heading('Decisions');
  await reader.until('there is no decision', () => {
    const link = document.querySelector('main article h3 a');
    link?.click();
    return link !== null;
  });
  await reader.sees(words);
}

const top = (id) => (reader) => reader.run((wanted) => document.getElementById(wanted).scrollIntoView(), id);

/** What anyone comes across in a plan without any; nothing is left behind. */
export const DECISION_JOURNEY = [
  {
    name: 'decisions-empty',
    async reach(reader) {
      await reader.go('#/plan/decisions');
      await list(reader, 'No decision noted yet');
    },
  },
  {
    name: 'decisions-form',
    async before(reader) {
      await reader.go('#/plan/decisions/new');
      await reader.heading('Note a decision');
      await fillIn(reader);
      await reader.sees('Draft kept');
      await reader.run(() => document.querySelector('main h1').scrollIntoView());
    },
    reach: (reader) => reader.sees('How good is each option?'),
    async leave(reader) {
      await reader.click('button', 'Cancel');
      await reader.sees('No decision noted yet');
    },
  },
];

/** And once the first is noted, after every screen that shows what was done. */
export const DECISION_WRITTEN = {
  name: 'decisions-first',
  async before(reader) {
    await reader.go('#/plan/decisions/new');
    await reader.heading('Note a decision');
    await fillIn(reader);
    await reader.press('Control+Enter');
    await reader.sees('is saved.');
    await reader.dismiss('is saved.');
  },
  reach: (reader) => reader.heading(WORDS.question),
};

/** Each of them has a page of its own. */
export const DECISION_SCREENS = [
  {
    name: 'decisions-list',
    at: '#/plan/decisions',
    given: foreseen,
    reach: (reader) => list(reader, 'Looked back on'),
  },
  {
    name: 'decisions-foresight',
    at: '#/plan/decisions',
    given: foreseen,
    async reach(reader) {
      await list(reader, 'Your Brier score');
      await reader.click('button', 'Show as table');
      await reader.sees('Where it may lie, 95%');
      await top('foresight')(reader);
    },
  },
  {
    name: 'decisions-few',
    at: '#/plan/decisions',
    given: reviewed,
    reach: (reader) => list(reader, '1 of 10 expectations'),
  },
  {
    name: 'decisions-compared',
    compared: ['1280x800-light'],
    at: '#/plan/decisions',
    given: compared,
    reach: (reader) => first(reader, 'What would tell you most'),
  },
  {
    name: 'decisions-compared-table',
    at: '#/plan/decisions',
    given: compared,
    async reach(reader) {
      await first(reader, 'What would tell you most');
      await reader.click('button', 'Show as table');
      await reader.sees('Middle');
      await top('compare')(reader);
    },
  },
  {
    name: 'decisions-choosing',
    at: '#/plan/decisions',
    given: compared,
    async reach(reader) {
      await first(reader, 'What would tell you most');
      await reader.click('button', 'Write down your choice');
      await reader.sees('How sure are you that it will come?');
      await top('choice')(reader);
    },
  },
  {
    name: 'decisions-chosen',
    at: '#/plan/decisions',
    given: chosen,
    async reach(reader) {
      await first(reader, 'Planned for 15 June 2026.');
      await top('choice')(reader);
    },
  },
  {
    name: 'decisions-review-due',
    at: '#/plan/decisions',
    given: reviewDue,
    async reach(reader) {
      await first(reader, 'any day is a good one');
      await top('look-back')(reader);
    },
  },
  {
    name: 'decisions-reviewed',
    at: '#/plan/decisions',
    given: reviewed,
    async reach(reader) {
      await first(reader, 'It did not come');
      await top('choice')(reader);
    },
  },
  {
    name: 'decisions-editing',
    at: '#/plan/decisions',
    given: compared,
    async reach(reader) {
      await first(reader, 'What would tell you most');
      await reader.click('button', `Edit: ${QUESTION}`);
      await reader.sees('What matters to you');
      await reader.run(() => document.querySelector('form section h2').scrollIntoView());
    },
  },
  {
    name: 'decisions-wrong',
    at: '#/plan/decisions',
    given: compared,
    async reach(reader) {
      await first(reader, 'What would tell you most');
      await reader.click('button', `Edit: ${QUESTION}`);
      await write(reader, 'Apply for the day post, The way there', 'good');
      await write(reader, 'Stay on nights, Pay', '12');
      await reader.press('Control+Enter');
      await reader.sees('ratings go from 0 to 10');
      await reader.run(() => document.querySelector('form section h2').scrollIntoView());
    },
  },
  {
    name: 'decisions-extreme',
    at: '#/plan/decisions',
    given: extreme,
    reach: (reader) => first(reader, 'How they compare'),
  },
  {
    name: 'decisions-extreme-ratings',
    at: '#/plan/decisions',
    given: extreme,
    async reach(reader) {
      await first(reader, 'How they compare');
      await top('ratings')(reader);
    },
  },
  {
    name: 'decisions-extreme-form',
    at: '#/plan/decisions',
    given: extreme,
    async reach(reader) {
      await first(reader, 'How they compare');
      await reader.click('button', /^Edit: /);
      await reader.sees('What matters to you');
      await reader.run(() => document.querySelector('form section h2').scrollIntoView());
    },
  },
  {
    name: 'decisions-extreme-list',
    at: '#/plan/decisions',
    given: extreme,
    reach: (reader) => list(reader, '12 options'),
  },
  {
    name: 'decisions-unknown',
    at: '#/plan/decisions/0192',
    reach: (reader) => reader.heading('No such decision'),
  },
  {
    name: 'decisions-loading',
    at: '#/plan/decisions',
    heldBack: ['decisions'],
    reach: (reader) => list(reader, 'Loading'),
  },
  {
    name: 'today-decision',
    at: '#/today',
    given: reviewDue,
    async reach(reader) {
      await reader.heading('Today');
      await reader.sees(`Look back on: ${QUESTION}`);
    },
  },
];
