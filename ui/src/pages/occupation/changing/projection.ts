// Two projections of the same category, in words. They count the self-employed and are compared with each other
// only: never with the survey of employers above them on the page.

import { m } from '../../../i18n';
import type { Projection } from '../../../ipc';

export function projectionWords([now, then]: Projection[]): string[] {
  const words = m.occupation.changing;
  if (!now) return [];
  const lines = [words.nowProjected(now.cycle, now.changePercent, now.allOccupationsChangePercent)];
  if (then && then.baseYear < now.baseYear && then.baseEmployment > 0) {
    const since = 100 * (now.baseEmployment / then.baseEmployment - 1);
    lines.push(words.thenProjected(then.cycle, then.changePercent, now.baseYear, since));
  }
  return lines;
}

/** The openings of a year beside the jobs there are; empty where the ratio would say nothing. */
export function openingWords({ openings, baseEmployment, exitRate, transferRate }: Projection): string {
  const per = openings ? Math.round(baseEmployment / openings) : 0;
  if (!openings || per <= 1) return '';
  const leavers = (((exitRate ?? 0) + (transferRate ?? 0)) / 100) * baseEmployment;
  return m.occupation.changing.openingsPer(openings, per, leavers > openings / 2);
}
