// Intervals around published shares, where a source gives the error and the page draws the band.

/**
 * 95 % interval of a share, in percent, from its standard error: symmetric on the logit scale with Student's t on
 * n − 1 degrees of freedom, as O*NET computes the bounds it publishes. Null for 0, 100, or without an error.
 */
export function shareInterval(
  percent: number,
  standardError: number | null,
  n: number | null,
): [number, number] | null {
  if (standardError === null || standardError <= 0 || percent <= 0 || percent >= 100) return null;
  const p = percent / 100;
  const half = (t95(n) * (standardError / 100)) / (p * (1 - p));
  const logit = Math.log(p / (1 - p));
  return [100 * logistic(logit - half), 100 * logistic(logit + half)];
}

/** 97.5 % quantile of Student's t, by the Cornish–Fisher expansion: within .01 from four degrees of freedom up. */
function t95(n: number | null): number {
  const z = 1.959964;
  if (n === null || n < 3) return z;
  const v = n - 1;
  return z + (z ** 3 + z) / (4 * v) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
