// An older check-in beside the newest: which ones are worth a look, and what is different.

import { dayOf } from '../../../components/charts/over-time';
import { formatCount, m } from '../../../i18n';
import type { CheckIn, Metric } from '../../../ipc';
import { SCORES } from '../entry';
import { numberIn } from '../over/series';

export type Ago = 'month' | 'half' | 'year' | 'first';

/** About how many days ago, and how far off it may be. */
const WANTED: [ago: Exclude<Ago, 'first'>, days: number, within: number][] = [
  ['month', 30, 11],
  ['half', 183, 46],
  ['year', 365, 61],
];

/** The older ones that a menu offers: about a month, half a year and a year before the newest, and the first. */
export function offered(checkIns: readonly CheckIn[]): { ago: Ago; checkIn: CheckIn }[] {
  const [now, ...older] = checkIns;
  const first = older.at(-1);
  if (now === undefined || first === undefined) return [];
  const today = dayOf(now.on);
  const found: { ago: Ago; checkIn: CheckIn }[] = [];
  for (const [ago, days, within] of WANTED) {
    const off = (one: CheckIn) => Math.abs(today - dayOf(one.on) - days);
    const nearest: CheckIn = older.reduce((best, one) => (off(one) < off(best) ? one : best), first);
    const taken = nearest === first || found.some(({ checkIn }) => checkIn === nearest);
    if (off(nearest) <= within && !taken) found.push({ ago, checkIn: nearest });
  }
  return [...found, { ago: 'first', checkIn: first }];
}

export type Beside = {
  name: string;
  then: string;
  now: string;
  /** In words; empty where one of them says nothing. */
  difference: string;
};

/** The scores and the person's own measures side by side; what neither says is left out. */
export function beside(then: CheckIn, now: CheckIn, metrics: readonly Metric[]): Beside[] {
  const words = m.checkIns;
  const line = (
    name: string,
    [a, b]: [number | null, number | null],
    says: (value: number) => string,
    amount: (value: number) => string,
  ): Beside[] => {
    if (a === null && b === null) return [];
    const say = (value: number | null) => (value === null ? words.none : says(value));
    return [
      { name, then: say(a), now: say(b), difference: a === null || b === null ? '' : differs(b - a, amount) },
    ];
  };
  return [
    ...SCORES.flatMap((name) =>
      line(words.scores[name].name, [then[name], now[name]], words.scores[name].choice, formatCount),
    ),
    ...metrics.flatMap((metric) =>
      line(
        metric.name,
        [numberIn(then, metric), numberIn(now, metric)],
        (value) => words.value(value, metric.unit),
        (value) => words.value(value, metric.unit),
      ),
    ),
  ];

  function differs(by: number, amount: (value: number) => string): string {
    // What subtracting leaves of decimals that nobody wrote.
    const round = Number(by.toPrecision(12));
    if (round === 0) return words.same;
    return round > 0 ? words.more(amount(round)) : words.less(amount(-round));
  }
}
