// One line of a list as text, and where its figures come from.

import { formatChange, formatCount, formatFigure, formatMoney, m } from '../../i18n';
import type { OccupationRow, Source } from '../../ipc';

export function payText(row: OccupationRow): string {
  return formatFigure(row.medianPay, (value) => formatMoney(value), m.common.figures);
}

export function employmentText(row: OccupationRow): string {
  return formatFigure(row.employment, formatCount, m.common.figures);
}

export function growthText(row: OccupationRow): string {
  return row.growthPercent === null ? m.explore.noGrowth : formatChange(row.growthPercent);
}

export function preparationText(row: OccupationRow): string {
  return row.preparation === null
    ? m.common.preparationUnknown
    : (m.common.preparation[row.preparation] ?? m.common.preparationUnknown);
}

export type ListSources = { pay?: Source; growth?: Source; preparation?: Source };

/** The source of each column: the newest release of its family among those given. */
export function listSources(sources: Source[]): ListSources {
  const newest = (family: RegExp) =>
    sources.filter((one) => family.test(one.id)).sort((a, b) => b.year - a.year)[0];
  return {
    pay: newest(/^oews-\d{4}$/),
    growth: newest(/^ep-/),
    // Job zones were last published with release 29.0; release 30.0 has none.
    preparation: newest(/^onet-29/),
  };
}
