// A choice as it is typed: the values of the form, what is wrong with them, and what is sent of them.

import { check, forward, nullable, number, object, partialCheck, pipe, string } from 'valibot';
import { NOTE_LIMIT } from '../../../components/save/note';
import { m } from '../../../i18n';
import type { ChoiceEntry, Decision, DecisionChoice } from '../../../ipc';
import { Given } from '../draft';

const EXPECTATION_LIMIT = 300;

export type ChoiceValues = {
  optionId: string;
  /** Why: what a draft calls its text. */
  text: string;
  expectation: string;
  /** In per cent; NaN for what cannot be read. */
  confidence: number | null;
  /** A civil date, or empty. */
  reviewOn: string;
};

export function valuesOf(choice: DecisionChoice | null): ChoiceValues {
  return {
    optionId: choice?.optionId ?? '',
    text: choice?.why ?? '',
    expectation: choice?.expectation ?? '',
    confidence: choice?.confidence ?? null,
    reviewOn: choice?.reviewOn ?? '',
  };
}

export function entryOf(values: ChoiceValues): ChoiceEntry {
  return {
    optionId: values.optionId,
    why: values.text.trim() === '' ? '' : values.text,
    expectation: values.expectation.trim(),
    confidence: values.confidence,
    reviewOn: values.reviewOn || null,
  };
}

/** The rules; their messages are what the reader sees. */
export function schemaOf() {
  const words = m.decisions;
  const whole = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100;
  return pipe(
    object({
      optionId: pipe(
        string(),
        check((id) => id !== '', words.whichMissing),
      ),
      text: pipe(
        string(),
        check((text) => [...text].length <= NOTE_LIMIT, words.textTooLong),
      ),
      expectation: pipe(
        string(),
        check((text) => [...text.trim()].length <= EXPECTATION_LIMIT, words.expectationTooLong),
      ),
      confidence: nullable(pipe(number(words.confidenceWrong), check(whole, words.confidenceWrong))),
      reviewOn: string(),
    }),
    forward(
      partialCheck(
        [['expectation'], ['confidence']],
        ({ expectation, confidence }) => confidence === null || expectation.trim() !== '',
        words.expectationMissing,
      ),
      ['expectation'],
    ),
  );
}

export const writeDraft = (values: ChoiceValues): string => JSON.stringify(values);

/** What was being written; null for what cannot be read. An option that is gone meanwhile is not chosen. */
export function readDraft(text: string, { options }: Pick<Decision, 'options'>): ChoiceValues | null {
  const given = Given.read(text);
  return (
    given && {
      optionId: given.text('optionId', (id) => options.some((option) => option.id === id)),
      text: given.text('text'),
      expectation: given.text('expectation'),
      confidence: given.number('confidence'),
      reviewOn: given.date('reviewOn'),
    }
  );
}
