// Sources as a reader wants them: one line a publication, with all its periods, not one line a file.

import { byName, formatPeriods, formatSpan } from '../../i18n';
import type { Source } from '../../ipc';

export type SourceGroup = {
  /** Ids of the sources gathered here. */
  ids: string[];
  title: string;
  publisher: string;
  /** "May 2013–2024", or the periods in order of time. */
  period: string;
  licence: string;
  caution: string;
};

/**
 * Gathers sources that differ only in their period, in the order in which they first appear. For a line that names
 * titles only, `title` gathers them whatever their cautions.
 */
export function groupSources(sources: Source[], by: 'publication' | 'title' = 'publication'): SourceGroup[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = [
      source.publisher,
      source.title,
      ...(by === 'title' ? [] : [source.licence, source.caution]),
    ].join('\n');
    const group = groups.get(key);
    if (!group) groups.set(key, [source]);
    else if (!group.some((known) => known.id === source.id)) group.push(source);
  }
  return [...groups.values()].map((group) => {
    const byYear = [...group].sort((a, b) => a.year - b.year || byName(a.id, b.id));
    const [first = ''] = group.map((source) => source.title);
    return {
      ids: byYear.map((source) => source.id),
      title: first,
      publisher: group[0]?.publisher ?? '',
      period: periods(byYear.map((source) => source.period)),
      licence: group[0]?.licence ?? '',
      caution: group[0]?.caution ?? '',
    };
  });
}

/** The sources with these ids, in this order; an id that the answer does not carry is left out. */
export function pickSources(sources: Source[], ...ids: (string | null | undefined)[]): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.filter((source) => source.id === id));
}

function periods(all: string[]): string {
  const first = all[0] ?? '';
  const last = all.at(-1) ?? '';
  if (all.length <= 2 || !all.every((period) => /^May \d{4}$/.test(period))) return formatPeriods(all);
  return formatSpan(first, last.slice(4));
}
