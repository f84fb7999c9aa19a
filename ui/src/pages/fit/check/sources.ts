// Which publications the occupation's side of a check comes from.

import { formatSeries, m } from '../../../i18n';
import type { FitFigures, FitLimitAbout, FitSource, Source } from '../../../ipc';

export function sourcesOf(figures: readonly FitFigures[], sources: readonly FitSource[]): Source[] {
  const named = sources.filter(({ about }) => figures.includes(about)).map(({ source }) => source);
  return named.filter((one, at) => named.findIndex(({ id }) => id === one.id) === at);
}

/** Each by its title and its own period: of two releases, one says as little of the other as two publications do. */
export function sourceLine(sources: readonly Source[]): string {
  return formatSeries(sources.map(({ title, period }) => m.occupation.source.titled(title, period)));
}

/** What a limit was held against; nothing where nothing is public. */
export function figuresOf(about: FitLimitAbout): FitFigures[] {
  switch (about.kind) {
    case 'pay':
      return ['pay'];
    case 'remote':
      return ['telework'];
    case 'education':
      return ['education'];
    case 'physical':
      return about.limit === 'physical_lifting' ? ['abilities'] : ['context'];
    case 'hours':
    case 'shifts':
    case 'driving':
      return ['context'];
    case 'travel':
    case 'on_call':
    case 'record':
    case 'dealbreaker':
      return [];
  }
}
