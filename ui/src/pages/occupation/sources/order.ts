// Sources in the order in which the page uses them, each series by year.

import { byName } from '../../../i18n';
import type { Source } from '../../../ipc';

const SERIES = ['oews', 'ep', 'cpi', 'eloundou', 'felten', 'microsoft', 'dingel', 'onet'];

export function inPageOrder(sources: Source[]): Source[] {
  const rank = ({ id }: Source) => {
    const at = SERIES.findIndex((series) => id.startsWith(series));
    return at < 0 ? SERIES.length : at;
  };
  return [...sources].sort((a, b) => rank(a) - rank(b) || b.year - a.year || byName(a.id, b.id));
}
