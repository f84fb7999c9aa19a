// One move in words: the same on every screen that shows one.

import { formatSentences, m } from '../../i18n';
import type {
  MoveBar,
  MoveFigures,
  MoveLimits,
  MoveRatio,
  MoveRow,
  MoveSource,
  MoveVerdict,
  Source,
} from '../../ipc';

/** Levels run to 7, and a mean shortfall is a share of that. */
export const LEVELS = 7;

/** Below this a difference is none in the words of a list. */
const ALIKE = { exposure: 0.5, growth: 0.05 };

export const LABELS = ['viable', 'desirable', 'safe'] as const;
export type Label = (typeof LABELS)[number];

/** What a label asks for. */
export const BARS: Record<Label, readonly MoveBar[]> = {
  viable: ['similarity', 'largest_gap', 'preparation'],
  desirable: ['pay'],
  safe: ['exposure', 'growth'],
};

export function alikeText(alike: number | null): string {
  return alike === null ? m.moves.alike.unknown : m.moves.alike.share(alike);
}

/** The gap in a line, and in a sentence for those who hear it. */
export function gapText({ gap, unrated }: Pick<MoveRow, 'gap' | 'unrated'>): { short: string; said: string } {
  const words = m.moves.gap;
  if (gap === null) {
    const why = unrated[0] === undefined ? words.none : m.moves.unratedShort[unrated[0]];
    return { short: why, said: words.notCompared(why) };
  }
  const mean = gap.all * LEVELS;
  if (mean < 0.05 && gap.largest < 0.5) return { short: words.nothing, said: words.nothingSaid };
  return { short: words.short(mean, gap.largest), said: words.said(mean, gap.largest) };
}

export function zonesText(zones: number | null): string {
  const words = m.moves.preparation;
  if (zones === null) return words.unknown;
  if (zones === 0) return words.same;
  return zones > 0 ? words.more(zones) : words.less(-zones);
}

/** "a fifth more", with what a source that stops publishing leaves open. */
export function ratioText({ value, bound }: MoveRatio): string {
  const words = m.moves.pay;
  const change = words.change(value);
  if (bound === 'exact') return change;
  // "At least 10% less" would say the opposite of what is meant.
  if (bound === 'at_least')
    return value < 1 ? words.unclear.toLowerCase() : value === 1 ? words.aboutNow : words.atLeast(change);
  return value > 1 ? words.unclear.toLowerCase() : value === 1 ? words.atMostNow : words.atLeast(change);
}

/** Where pay goes: a word for the column, and a sentence. */
export function payText({ pay }: Pick<MoveRow, 'pay'>): { short: string; said: string } {
  const words = m.moves.pay;
  if (pay.kind === 'shared') return { short: words.shared, said: words.sharedLong };
  if (pay.kind === 'unknown') return { short: words.unknown, said: `${words.unknown}.` };
  const { quarter, middle, threeQuarters } = pay;
  const direction = words.directions[pay.direction];
  const more = words.more(pay.more.low, pay.more.high);
  if (middle === null) return { short: direction, said: more };
  const change = ratioText(middle);
  const ranged =
    quarter === null || threeQuarters === null
      ? words.saidMiddle(change)
      : words.said(change, words.span(ratioText(quarter), ratioText(threeQuarters)));
  return { short: change, said: formatSentences([ranged, more]) };
}

export function exposureText(by: number | null): string {
  const words = m.moves.exposure;
  if (by === null) return words.unknown;
  if (Math.abs(by) < ALIKE.exposure) return words.same;
  return by > 0 ? words.more(by) : words.less(-by);
}

export function growthText(by: number | null): string {
  const words = m.moves.growth;
  if (by === null) return words.unknown;
  if (Math.abs(by) < ALIKE.growth) return words.same;
  return by > 0 ? words.more(by) : words.less(-by);
}

export type Judged = { bar: MoveBar; outcome: MoveVerdict; said: string };

/** What a label comes from, condition by condition. */
export function judged(label: Label, row: MoveRow, limits: MoveLimits): Judged[] {
  return BARS[label].map((bar) => {
    if (row.unknown.includes(bar)) return { bar, outcome: 'unknown', said: m.moves.notKnown[bar] };
    const missed = row.missed.includes(bar);
    return {
      bar,
      outcome: missed ? 'no' : 'yes',
      said: missed ? missedText(bar, row, limits) : metText(bar, row),
    };
  });
}

function missedText(bar: MoveBar, row: MoveRow, limits: MoveLimits): string {
  const words = m.moves.missed;
  switch (bar) {
    case 'similarity':
      return words.similarity(alikeText(row.alike), limits);
    case 'largest_gap':
      return words.largest_gap(row.gap?.largest ?? 0, limits);
    case 'preparation':
      return words.preparation(row.zones ?? 0, limits);
    case 'pay':
      return words.pay(payText(row).short, limits);
    case 'exposure':
      return words.exposure(row.exposure ?? 0, limits);
    case 'growth':
      return words.growth(-(row.growth ?? 0), limits);
  }
}

function metText(bar: MoveBar, row: MoveRow): string {
  const words = m.moves.met;
  switch (bar) {
    case 'similarity':
      return words.similarity(alikeText(row.alike));
    case 'largest_gap':
      return words.largest_gap(row.gap?.largest ?? 0);
    case 'preparation':
      return row.zones === null ? m.moves.notAsked.preparation : words.preparation(row.zones);
    case 'pay':
      return row.pay.kind === 'shared' ? m.moves.pay.sharedLong : words.pay(payText(row).short);
    case 'exposure':
      return words.exposure;
    case 'growth':
      return words.growth;
  }
}

/** A label in a few words, with what is in its way or not known. */
export function labelText(label: Label, row: MoveRow): string {
  const verdict = m.moves.verdicts[label][row[label]];
  const open = row[label] === 'no' ? row.missed : row.unknown;
  const bars = row[label] === 'yes' ? [] : BARS[label].filter((bar) => open.includes(bar));
  return bars.length === 0
    ? verdict
    : m.moves.because(
        verdict,
        bars.map((bar) => m.moves.bars[bar]),
      );
}

/** Why a label is not given, in sentences; empty when it is. */
export function whyNot(label: Label, row: MoveRow, limits: MoveLimits): string {
  return formatSentences(
    judged(label, row, limits)
      .filter(({ outcome }) => outcome !== 'yes')
      .map(({ said }) => said),
  );
}

/** Where figures of these kinds are from. */
export function sourcesOf(sources: readonly MoveSource[], ...about: MoveFigures[]): Source[] {
  return sources.filter((one) => about.includes(one.about)).map(({ source }) => source);
}
