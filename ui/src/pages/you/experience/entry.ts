// What has been done, as it is typed: the values of the form, what is wrong with them, and what is sent of them.

import { array, check, forward, object, partialCheck, pipe, string } from 'valibot';
import { m } from '../../../i18n';
import type { Experience, ExperienceEntry, ExperienceKind } from '../../../ipc';
import { isBefore, isMonth, yearOf } from './months';

export const KINDS: readonly ExperienceKind[] = ['job', 'education', 'certificate', 'story'];

/** As many characters as the core keeps. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 10_000;
export const MOST_SKILLS = 20;
const FIRST_YEAR = 1930;
/** How far ahead a certificate may expire. */
const EXPIRES_WITHIN = 50;

export type EntryValues = {
  title: string;
  place: string;
  code: string;
  /** What stands in the field of the occupation, chosen or not. */
  occupation: string;
  begins: string;
  ends: string;
  expires: string;
  /** A number, or empty. */
  level: string;
  situation: string;
  action: string;
  result: string;
  skills: string[];
};

export const EMPTY: EntryValues = {
  title: '',
  place: '',
  code: '',
  occupation: '',
  begins: '',
  ends: '',
  expires: '',
  level: '',
  situation: '',
  action: '',
  result: '',
  skills: [],
};

export function valuesOf(kept: Experience): EntryValues {
  return {
    title: kept.title,
    place: kept.place,
    code: kept.code ?? '',
    occupation: kept.occupation ?? '',
    begins: kept.begins ?? '',
    ends: kept.ends ?? '',
    expires: kept.expires ?? '',
    level: kept.level === null ? '' : String(kept.level),
    situation: kept.situation,
    action: kept.action,
    result: kept.result,
    skills: [...kept.skills],
  };
}

/** What is sent. Fields that the kind does not have are left empty; any can have a place and dates. */
export function entryOf(kind: ExperienceKind, values: EntryValues): ExperienceEntry {
  const story = kind === 'story';
  return {
    kind,
    title: values.title.trim(),
    place: values.place.trim(),
    code: kind === 'job' ? values.code || null : null,
    begins: values.begins || null,
    ends: values.ends || null,
    expires: kind === 'certificate' ? values.expires || null : null,
    level: kind === 'education' && values.level ? Number(values.level) : null,
    situation: story ? values.situation : '',
    action: story ? values.action : '',
    result: story ? values.result : '',
    skills: story ? values.skills : [],
  };
}

const characters = (text: string) => [...text].length;

function month(last: number) {
  const words = m.experience;
  return pipe(
    string(),
    check((text) => text === '' || isMonth(text), m.form.yearUnreadable),
    check(
      (text) => !isMonth(text) || (yearOf(text) >= FIRST_YEAR && yearOf(text) <= last),
      words.yearRange(FIRST_YEAR, last),
    ),
  );
}

/** The rules of one kind; `year` is this year. Their messages are what the reader sees. */
export function schemaOf(kind: ExperienceKind, year: number) {
  const words = m.experience;
  const short = check((text: string) => characters(text.trim()) <= LONGEST_NAME, words.tooLong(LONGEST_NAME));
  const long = check((text: string) => characters(text) <= LONGEST_TEXT, words.tooLong(LONGEST_TEXT));
  return pipe(
    object({
      title: pipe(
        string(),
        check((text) => text.trim() !== '', words.titleMissing(words.kinds[kind].name)),
        short,
      ),
      place: pipe(string(), short),
      code: string(),
      occupation: string(),
      begins: month(year + 1),
      ends: month(year + 1),
      expires: month(year + EXPIRES_WITHIN),
      level: string(),
      situation: pipe(string(), long),
      action: pipe(string(), long),
      result: pipe(string(), long),
      skills: array(string()),
    }),
    forward(
      partialCheck(
        [['code'], ['occupation']],
        ({ code, occupation }) => code !== '' || occupation.trim() === '',
        words.occupationUnchosen,
      ),
      ['occupation'],
    ),
    forward(
      partialCheck(
        [['begins'], ['ends']],
        ({ begins, ends }) => !isMonth(begins) || !isMonth(ends) || !isBefore(ends, begins),
        words.endsFirst,
      ),
      ['ends'],
    ),
    forward(
      partialCheck(
        [['begins'], ['expires']],
        ({ begins, expires }) => !isMonth(begins) || !isMonth(expires) || !isBefore(expires, begins),
        words.expiresFirst,
      ),
      ['expires'],
    ),
  );
}

/** Where one is drafted; a new one under its kind. */
export function draftPlace(kind: ExperienceKind, id: string | null): string {
  return `experience:${id ?? `new-${kind}`}`;
}

/** What was being written, from the draft's text; null for one that cannot be read. */
export function readDraft(text: string): EntryValues | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const given = new Map(Object.entries(read));
    const values: EntryValues = { ...EMPTY, skills: [] };
    for (const name of Object.keys(EMPTY) as (keyof EntryValues)[]) {
      const value: unknown = given.get(name);
      if (name === 'skills')
        values.skills = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
      else if (typeof value === 'string') values[name] = value;
    }
    return values;
  } catch {
    return null;
  }
}
