// What a list begins with, in sentences, and what of the person is missing for it to be sharper.

import { formatSentences, m } from '../../../i18n';
import type { MoveStart } from '../../../ipc';
import { youHref } from '../../../router';

export type Missing = { said: string; next: string; href: string };

/** Neither levels nor an occupation: no move begins anywhere. */
export function nothingKnown({ levels, occupation }: MoveStart): boolean {
  return levels === 'unknown' && occupation === null;
}

/** Where a move begins. `own` is whether the person is the start, `pay` what they say they are paid. */
export function startSentences(start: MoveStart, own: boolean, pay: number | null): string {
  const words = m.movesList.start;
  const { occupation, title } = start;
  return formatSentences([
    occupation === null
      ? ''
      : own
        ? words.fromJob(title ?? occupation.title, occupation.title)
        : words.of(occupation.title, occupation.code),
    !own && start.levels === 'unknown' ? words.unratedHere : words.levels[start.levels],
    start.measure === 'shape' ? words.measureShape : '',
    start.pay === null
      ? words.payUnknown
      : own && pay !== null
        ? words.payOwn(start.pay)
        : words.payMiddle(start.pay),
    start.preparation === null ? '' : words.preparation(m.common.preparation[start.preparation] ?? ''),
  ]);
}

/** Only of the person: an occupation has what is published of it. */
export function missingOf(start: MoveStart, pay: number | null): Missing[] {
  const words = m.movesList.missing;
  const found: Missing[] = [];
  const say = (said: string, next: string, href: string) => found.push({ said, next, href });
  if (start.occupation === null) say(words.job, words.jobNext, youHref('experience'));
  if (start.levels === 'occupation') say(words.levels, words.levelsNext, youHref('skills'));
  if (start.levels === 'unknown') say(words.nothing, words.levelsNext, youHref('skills'));
  if (start.proposed > 0) say(words.proposed(start.proposed), words.proposedNext, youHref('skills'));
  if (pay === null && start.occupation !== null) say(words.pay, '', '');
  return found;
}
