// Pay of different units on one axis.

import type { Figure, Pay } from '../../ipc';

/** Hours the Bureau takes for a full-time year. */
const HOURS_A_YEAR = 2080;

/** Hourly pay over a year of 2,080 hours; yearly pay as it is. */
export function overAYear(pay: Pay): Pay {
  if (!pay.hourly) return pay;
  const over = (figure: Figure): Figure =>
    'value' in figure ? { ...figure, value: figure.value * HOURS_A_YEAR } : figure;
  return {
    ...pay,
    hourly: false,
    p10: over(pay.p10),
    p25: over(pay.p25),
    median: over(pay.median),
    p75: over(pay.p75),
    p90: over(pay.p90),
    mean: over(pay.mean),
  };
}
