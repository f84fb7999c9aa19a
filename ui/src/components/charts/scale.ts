// Axes: a round domain that holds the data with some air, and a few round ticks on it.

import { scaleLinear, type ScaleLinear } from 'd3-scale';

export type Scale = ScaleLinear<number, number>;

/** Linear scale from a round domain around `values` to [from, to] px. A flat series gets a domain of its own size. */
export function roundScale(values: number[], from: number, to: number, ticks = 4): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high === low ? Math.abs(high) * 0.05 || 1 : 0;
  return scaleLinear()
    .domain([low - air, high + air])
    .nice(ticks)
    .range([from, to]);
}

/** Linear scale over a fixed domain, such as 1–5 or 0–100. */
export function fixedScale(low: number, high: number, from: number, to: number): Scale {
  return scaleLinear().domain([low, high]).range([from, to]).clamp(true);
}

/** First and last tick, and the middle one when there is an odd number: enough to read a small panel by. */
export function fewTicks(scale: Scale, about = 4): number[] {
  const ticks = scale.ticks(about);
  const middle = ticks.length % 2 === 1 && ticks.length > 2 ? [ticks[(ticks.length - 1) / 2]] : [];
  return [ticks[0], ...middle, ticks.at(-1)].filter(
    (tick, i, all): tick is number => tick !== undefined && all.indexOf(tick) === i,
  );
}
