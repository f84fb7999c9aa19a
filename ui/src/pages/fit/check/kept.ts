// The checks of one role or occupation as lines, newest first, today's above them.

import type { FitBand, FitReport, FitStanding } from '../../../ipc';

export type Line = {
  /** Null for today's. */
  id: string | null;
  on: string;
  catalogue: string;
  /** Interests, strengths, values; null for what this version of Waymark cannot read. */
  bands: FitBand[] | null;
  standing: FitStanding;
  /** It is what the page shows. */
  shown: boolean;
};

export function lines(report: FitReport): Line[] {
  const { check, kept, keptId } = report;
  const older = kept.map((one) => ({
    id: one.id,
    on: one.madeOn,
    catalogue: one.catalogueVersion,
    bands: one.readable ? [one.interests, one.strengths, one.values] : null,
    standing: one.standing,
    shown: one.id === keptId,
  }));
  const today: Line = {
    id: null,
    on: report.madeOn,
    catalogue: report.catalogueVersion,
    bands: [check.interests.band, check.strengths.axis.band, check.values.band],
    standing: check.standing,
    shown: true,
  };
  // A kept check does not know how today's stands.
  return keptId === null ? [today, ...older] : older;
}
