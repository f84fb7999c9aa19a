// Check-ins in their states: two years of months with what was left out, one in front of a deadline long past, and
// twenty years of weeks.
import { withHarness } from './states.mjs';

export const NOW_SAYS =
  'The audit is behind us. I ran the **morning meeting** alone for two weeks, and nobody came to ask who is in charge.';
export const THEN_SAYS =
  'Too many evenings. I still do not know whether I want the job or only want to be asked.\n\n- ask Dana about weekends\n- stop saying yes in the corridor';

/** Newest last: month, energy, progress, confidence, hours of study, words. */
const MONTHS = [
  ['2024-03-04', 2, 1, 2, null, 'First one. It all looks far away.'],
  ['2024-04-02', 3, 2, 2, 2, ''],
  ['2024-05-06', 3, 2, 3, 3.5, 'The costing course begins in June.'],
  ['2024-06-03', 4, 3, 3, 5, ''],
  ['2024-07-01', null, 3, 3, 6, 'Away half the month.'],
  ['2024-08-05', 4, 3, 4, 4, ''],
  ['2025-03-03', 2, 1, 2, null, THEN_SAYS],
  ['2025-04-07', 3, 2, 2, 2.5, ''],
  ['2025-06-02', 3, 3, null, 5, ''],
  ['2025-08-29', 4, 3, 3, 6.5, 'Module 2 is done.'],
  ['2025-10-06', 4, 4, 3, 7, ''],
  ['2025-12-01', 3, 3, 4, 5, ''],
  ['2026-01-29', 4, 4, 4, 6, 'Asked for the reports of the last three audits, and got them.'],
  ['2026-02-23', 5, 4, 4, 6.5, NOW_SAYS],
];

const entry = ([on, energy, progress, confidence, hours, text], metricId) => ({
  on,
  energy,
  progress,
  confidence,
  text,
  values: hours === null || metricId === undefined ? [] : [{ metricId, value: hours }],
});

/** Does `work` with the owner's plan, as of the moment of the pictures or another. */
async function owners(home, work, now) {
  await withHarness(
    home,
    async (call) => {
      const [{ id: personId }] = await call('list_persons');
      await work((change) => call('change_check_ins', change), personId, call);
    },
    now,
  );
  return {};
}

async function addMetric(change, personId, call, metric) {
  await change({ change: 'add_metric', personId, metric });
  const { metrics } = await call('check_ins', { personId });
  return metrics.at(-1).id;
}

const STUDY = { name: 'Hours of study', unit: 'hours a week', target: 6 };

/** Two years, monthly, with a measure and its target; the next one lies ahead. */
export function checkedIn(home) {
  return owners(home, async (change, personId, call) => {
    const metricId = await addMetric(change, personId, call, STUDY);
    await addMetric(change, personId, call, {
      name: 'Nights slept well',
      unit: '',
      target: null,
    });
    for (const month of MONTHS) await change({ change: 'add', personId, entry: entry(month, metricId) });
    await change({ change: 'set_rhythm', personId, rhythm: 'monthly' });
  });
}

/** The same; the next one was planned for a day that has passed. */
export function checkInPast(home) {
  return owners(home, async (change, personId) => {
    await change({ change: 'set_rhythm', personId, rhythm: 'two_weeks' });
    await change({ change: 'add', personId, entry: entry(MONTHS[12]) });
  });
}

/** A rhythm and a measure, and nothing said yet. */
export function onlySet(home) {
  return owners(home, async (change, personId, call) => {
    await addMetric(change, personId, call, STUDY);
    await change({ change: 'set_rhythm', personId, rhythm: 'quarterly' });
  });
}

/** Every week for twenty years, with a measure and some long texts. */
export function yearsOfWeeks(home, weeks = 1_040) {
  return owners(home, async (change, personId, call) => {
    const metricId = await addMetric(change, personId, call, STUDY);
    const begin = Date.UTC(2026, 2, 2) - (weeks - 1) * 7 * 86_400_000;
    const long = Array.from({ length: 30 }, (_, at) => `- what happened on day ${at + 1}`).join('\n');
    for (let week = 0; week < weeks; week++) {
      const on = new Date(begin + week * 7 * 86_400_000).toISOString().slice(0, 10);
      const wave = (period, shift) => Math.round(3 + 1.6 * Math.sin((week + shift) / period));
      const year = [
        on,
        wave(9, 0),
        wave(23, 4),
        week % 400 < 60 ? null : wave(71, 9),
        4 + (week % 7) / 2,
        week % 20 === 19 ? long : 'A week like others.',
      ];
      await change({ change: 'add', personId, entry: entry(year, metricId) });
    }
  });
}

export const WORDS = 'Two people said yes when I asked to sit in.';

/** Fills in the form from its first score on, by keyboard. */
export async function fillIn(reader) {
  await reader.sees('How is it going?');
  await reader.until('no score has the focus', () => document.activeElement.getAttribute('role') === 'radio');
  await reader.press('4');
  await reader.sees('a good deal');
}

/** Goes to the editor of the words and types. */
export async function say(reader, words) {
  await reader.until('the editor never came', () => {
    const host = document.querySelector('form [data-name=text]');
    host?.shadowRoot?.querySelector('[role=textbox]')?.focus();
    return host?.shadowRoot?.activeElement != null;
  });
  await reader.type(words);
}

async function page(reader, words) {
  await reader.heading('Check-ins');
  await reader.sees(words);
}

/** What anyone comes across in a plan without any; nothing is left behind. */
export const CHECK_IN_JOURNEY = [
  {
    name: 'check-ins-empty',
    async reach(reader) {
      await reader.go('#/plan/check-ins');
      await page(reader, 'No check-in yet');
    },
  },
  {
    name: 'check-ins-form',
    async before(reader) {
      await reader.go('#/plan/check-ins/write');
      await reader.heading('Check-ins');
      await fillIn(reader);
      await say(reader, WORDS);
      await reader.sees('Draft kept');
    },
    reach: (reader) => reader.sees('a good deal'),
    async leave(reader) {
      await reader.click('button', 'Cancel');
      await reader.sees('No check-in yet');
    },
  },
];

/** And once the first is written, after every screen that shows what was done. */
export const CHECK_IN_WRITTEN = {
  name: 'check-ins-first',
  async before(reader) {
    await reader.go('#/plan/check-ins/write');
    await reader.heading('Check-ins');
    await fillIn(reader);
    await say(reader, WORDS);
    await reader.press('Control+Enter');
    await reader.sees('is saved.');
    await reader.dismiss('is saved.');
  },
  async reach(reader) {
    await reader.go('#/plan/check-ins');
    await page(reader, 'All check-ins');
    await reader.sees('1 check-in');
  },
};

/** Each of them has a page of its own. */
export const CHECK_IN_SCREENS = [
  {
    name: 'check-ins',
    compared: ['1280x800-light'],
    at: '#/plan/check-ins',
    given: checkedIn,
    reach: (reader) => page(reader, 'The next one is planned for 23 March 2026.'),
  },
  {
    name: 'check-ins-charts',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'target 6 hours a week');
      await reader.click('button', 'Show as table');
      await reader.sees('not said');
      await reader.run(() => document.getElementById('over-time').scrollIntoView());
    },
  },
  {
    name: 'check-ins-list',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'All check-ins');
      await reader.run(() => document.getElementById('all-check-ins').scrollIntoView());
      await reader.sees('nobody came to ask');
    },
  },
  {
    name: 'check-ins-past',
    at: '#/plan/check-ins',
    given: checkInPast,
    reach: (reader) => page(reader, 'The next one was planned for 12 February 2026'),
  },
  {
    name: 'check-ins-set',
    at: '#/plan/check-ins',
    given: onlySet,
    async reach(reader) {
      await page(reader, 'planned for today');
      await reader.click('unfold', 'Your own measures (1)');
      await reader.sees('no numbers yet');
    },
  },
  {
    name: 'check-ins-nothing-said',
    at: '#/plan/check-ins',
    given: onlySet,
    async reach(reader) {
      await page(reader, 'How is it going?');
      await reader.click('button', 'Save check-in');
      await reader.sees('one of them is enough');
    },
  },
  {
    name: 'check-ins-measure',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'All check-ins');
      await reader.click('unfold', 'Your own measures (2)');
      await reader.click('button', 'Edit: Hours of study');
      await reader.sees('Save measure');
    },
  },
  {
    name: 'check-ins-rhythm',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'All check-ins');
      await reader.click('button', 'How often you check in: Every month');
      await reader.part('choice', 'Every quarter');
    },
  },
  {
    name: 'check-ins-editing',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'All check-ins');
      await reader.run(() => document.getElementById('all-check-ins').scrollIntoView());
      await reader.click('button', 'Edit: 23 February 2026');
      await reader.sees('Save check-in');
    },
  },
  {
    name: 'check-ins-beside',
    at: '#/plan/check-ins',
    given: checkedIn,
    async reach(reader) {
      await page(reader, 'All check-ins');
      await reader.until('there is no menu', () => {
        const menu = document.querySelector('section[aria-labelledby=then-and-now] select');
        const option = [...(menu?.options ?? [])].find(({ text }) => text.startsWith('A year ago'));
        if (!option) return false;
        menu.value = option.value;
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        document.getElementById('then-and-now').scrollIntoView();
        return true;
      });
      await reader.sees('What you thought in March 2025, beside now');
    },
  },
  {
    name: 'check-ins-years',
    at: '#/plan/check-ins',
    given: (home) => yearsOfWeeks(home, 520),
    reach: (reader) => page(reader, 'the mean of a'),
  },
  {
    name: 'check-ins-loading',
    at: '#/plan/check-ins',
    heldBack: ['check_ins'],
    reach: (reader) => page(reader, 'Loading'),
  },
  {
    name: 'today-check-in',
    at: '#/today',
    given: checkInPast,
    async reach(reader) {
      await reader.heading('Today');
      await reader.sees('check-in was planned for 12 February 2026');
    },
  },
];
