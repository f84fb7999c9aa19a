// Looking back as it is typed: the values of the form, what is wrong with them, and what is sent of them.

import { check, forward, object, partialCheck, picklist, pipe, string } from 'valibot';
import { NOTE_LIMIT } from '../../../components/save/note';
import { m } from '../../../i18n';
import type { DecisionOutcome, DecisionReview, ReviewEntry } from '../../../ipc';
import { Given } from '../draft';

/** As they are offered. */
export const OUTCOMES: readonly DecisionOutcome[] = ['came', 'did_not', 'unclear'];

export type ReviewValues = {
  /** Empty while nothing is said. */
  outcome: DecisionOutcome | '';
  text: string;
  again: 'yes' | 'no' | '';
};

export function valuesOf(review: DecisionReview | null): ReviewValues {
  const again = review?.again ?? null;
  return {
    outcome: review?.outcome ?? '',
    text: review?.text ?? '',
    again: again === null ? '' : again ? 'yes' : 'no',
  };
}

export function entryOf(values: ReviewValues): ReviewEntry {
  return {
    outcome: values.outcome || null,
    text: values.text.trim() === '' ? '' : values.text,
    again: values.again === '' ? null : values.again === 'yes',
  };
}

/** The rules. `expected`: there is something that came or did not; without, a line or a yes or no is enough. */
export function schemaOf(expected: boolean) {
  const words = m.decisions;
  return pipe(
    object({
      outcome: pipe(
        picklist([...OUTCOMES, '']),
        check((outcome) => !expected || outcome !== '', words.outcomeMissing),
      ),
      text: pipe(
        string(),
        check((text) => [...text].length <= NOTE_LIMIT, words.textTooLong),
      ),
      again: picklist(['yes', 'no', '']),
    }),
    forward(
      partialCheck(
        [['text'], ['again']],
        ({ text, again }) => expected || text.trim() !== '' || again !== '',
        words.nothingSaid,
      ),
      ['text'],
    ),
  );
}

export const writeDraft = (values: ReviewValues): string => JSON.stringify(values);

/** What was being written; null for what cannot be read. */
export function readDraft(text: string): ReviewValues | null {
  const given = Given.read(text);
  if (given === null) return null;
  const again = given.text('again');
  return {
    outcome: OUTCOMES.find((one) => one === given.text('outcome')) ?? '',
    text: given.text('text'),
    again: again === 'yes' || again === 'no' ? again : '',
  };
}
