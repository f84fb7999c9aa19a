// Figures that look real, for looking at. Some are withheld or above the publisher's ceiling, as real ones are.

import { civilOf, type Dated, type Grain } from '../components/charts/over-time';
import type { HistoryPoint } from '../components/charts/segments';
import type { Option } from '../components/form/lookup.svelte';
import type { Figure, MoveGap, MovePay, MoveRatio, Pay, Source } from '../ipc';

const value = (amount: number): Figure => ({ kind: 'value', value: amount });
const above: Figure = { kind: 'at_least', value: 239_200 };
const withheld: Figure = { kind: 'suppressed' };

function pay(p10: Figure, p25: Figure, median: Figure, p75: Figure, p90: Figure): Pay {
  return { hourly: false, p10, p25, median, p75, p90, mean: withheld, meanRse: null };
}

export const pays: { name: string; pay: Pay }[] = [
  {
    name: 'Industrial Production Managers',
    pay: pay(value(74_900), value(94_620), value(121_440), value(156_330), value(197_310)),
  },
  {
    name: 'Orthopedic Surgeons, Except Pediatric: above the ceiling from the median on',
    pay: pay(value(83_390), value(209_730), above, above, above),
  },
  {
    name: 'Ends withheld',
    pay: pay(withheld, value(41_200), value(52_800), value(66_100), withheld),
  },
  { name: 'Everything withheld', pay: pay(withheld, withheld, withheld, withheld, withheld) },
];

const people = [
  171_520, 173_400, 170_830, 171_390, 173_560, 181_310, 185_790, 182_300, 189_640, 211_190, 222_290, 234_380,
];
export const employment: HistoryPoint[] = people.map((count, i) => ({
  year: 2013 + i,
  value: count,
  low: count * 0.983,
  high: count * 1.017,
  counts: '11-3051',
}));
export const medians: HistoryPoint[] = [121_400, 122_000, 123_600, 125_900].map((median, i) => ({
  year: 2021 + i,
  value: median,
  counts: '11-3051',
}));
export const cuts = [
  { after: 2018, before: 2019, label: 'hybrid classification' },
  { after: 2020, before: 2021, label: 'SOC 2018' },
];

export const projections = [
  {
    id: 'new',
    from: { year: 2024, value: 241_900 },
    to: { year: 2034, value: 246_500 },
    words: '+1.9% by 2034',
  },
  {
    id: 'old',
    from: { year: 2023, value: 232_900 },
    to: { year: 2033, value: 240_100 },
    words: '+3.1% by 2033',
    older: true,
  },
];

export const sources: Source[] = [
  {
    id: 'oews-2024',
    publisher: 'Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics',
    period: 'May 2024',
    year: 2024,
    licence: 'Public domain',
    caution: 'Self-employed people are not counted.',
  },
  {
    id: 'onet-30.0',
    publisher: 'O*NET (US Department of Labor)',
    title: 'O*NET Database',
    period: 'release 30.0, August 2025',
    year: 2025,
    licence: 'CC BY 4.0',
    caution: '',
  },
];

export const occupations: Option[] = [
  ['11-3051', 'Industrial Production Managers', 'Business Operations'],
  ['11-1021', 'General and Operations Managers', 'Business Operations'],
  ['17-2112', 'Industrial Engineers', 'Engineering'],
  ['23-1021', 'Administrative Law Judges, Adjudicators, and Hearing Officers', 'Law and Safety'],
  ['29-1141', 'Registered Nurses', 'Health'],
  ['15-1252', 'Software Developers', 'Technology'],
  ['51-1011', 'First-Line Supervisors of Production and Operating Workers', 'Production'],
].map(([code = '', label = '', text = '']) => ({ value: code, label, text }));

export const note = `# A morning at the Marlow site

The *shift hand-over* was where it was **decided**, not the meeting after it. See [their open days](https://example.org) or www.example.org.

## What to ask

1. Who calls whom at night
2. What the audit ~~never~~ checks

- [x] Shadow the morning meeting
- [ ] Ask the quality lead
  - about holds
  - about rework

> You run it with the people who turn up.

| line | output | scrap |
|:-----|-------:|------:|
| 1 | 12,400 | 1.2% |
| 2 | 9,850 | 2.9% |

\`\`\`
OEE = availability × performance × quality
\`\`\`

![floor plan](https://example.org/plan.png) A script is no link: [press](javascript:alert(1)). <b onclick="x()">HTML is not used.</b>
`;

const ratio = (value: number, bound: MoveRatio['bound'] = 'exact'): MoveRatio => ({ value, bound });
const against = (
  quarter: MoveRatio | null,
  middle: MoveRatio | null,
  threeQuarters: MoveRatio | null,
): MovePay => ({
  kind: 'range',
  own: false,
  quarter,
  middle,
  threeQuarters,
  more: { low: 0.7, high: 0.7 },
  direction: 'up',
});

/** How moves are drawn in a list. */
export const moves: { gaps: { name: string; gap: MoveGap }[]; pays: { name: string; pay: MovePay }[] } = {
  gaps: [
    { name: '0.4 levels on average, 1.4 at most, limit 2', gap: { all: 0.057, largest: 1.4 } },
    { name: 'nothing falls short', gap: { all: 0, largest: 0 } },
    { name: 'further than is drawn', gap: { all: 0.3, largest: 5.2 } },
  ],
  pays: [
    { name: 'a fifth more in the middle', pay: against(ratio(0.95), ratio(1.2), ratio(1.5)) },
    {
      name: 'above what is published',
      pay: against(ratio(1.2), ratio(1.6, 'at_least'), ratio(1.4, 'at_least')),
    },
    { name: 'less than half', pay: against(ratio(0.4), ratio(0.45), ratio(0.6)) },
    { name: 'the middle alone', pay: against(null, ratio(0.9), null) },
    { name: 'one category: nothing is drawn', pay: { kind: 'shared' } },
  ],
};

const weekly = Array.from({ length: 200 }, (_, at) => ({
  on: civilOf(20_000 + at * 7),
  value: Math.round(3 + 1.8 * Math.sin(at / 12)),
}));

/** Notes on days of one's own. */
export const noted: {
  name: string;
  of: Dated[];
  grain: Grain;
  scale?: [number, number];
  target?: { value: number; label: string };
}[] = [
  {
    name: 'a score, left out twice',
    of: [2, 3, null, 4, 3, null, 5].map((value, at) => ({ on: civilOf(20_000 + at * 30), value })),
    grain: 'each',
    scale: [1, 5],
  },
  { name: 'one day', of: [{ on: '2026-11-28', value: 4 }], grain: 'each', scale: [1, 5] },
  {
    name: 'with a target',
    of: [10, 14, 13, 22, 31].map((value, at) => ({ on: civilOf(20_000 + at * 9), value })),
    grain: 'each',
    target: { value: 40, label: 'target 40 letters' },
  },
  { name: 'means of quarters', of: weekly, grain: 'quarter', scale: [1, 5] },
];
