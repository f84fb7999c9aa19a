// Sectors of the economy in our words, and in the order of their jobs.

import { exact } from '../../../components/charts/figures';
import { m } from '../../../i18n';
import type { SectorPay } from '../../../ipc';

export function sectorName({ naics, name }: Pick<SectorPay, 'naics' | 'name'>): string {
  return m.occupation.sectors[naics] ?? name;
}

/** Most jobs first; where the number is withheld, last. */
export function bySize(sectors: SectorPay[]): SectorPay[] {
  return [...sectors].sort((a, b) => (exact(b.employment) ?? -1) - (exact(a.employment) ?? -1));
}
