// Numbers, money and dates as words and digits: the only place that names Intl.
// Public pay is in US dollars and is written as Americans write it; dates are written day first.

import type { Figure } from '../ipc';
import { pluralIn } from './plural';

/** For libraries that write dates by themselves. */
export const LANGUAGE = 'en-GB';
const MONEY = 'en-US';

/** In front of a sign, so that it stays before its digits in text from right to left; Intl does so for Arabic. */
const LEFT_TO_RIGHT = import.meta.env.MODE === 'pseudo' ? '\u200e' : '';

/** The form of a sentence that a count takes: `plural(n, { one: …, other: … })`. */
export const plural = pluralIn(LANGUAGE);

/** "1 occupation", "1,016 occupations": a count and its noun, for languages that need no more than that. */
export function counted(count: number, one: string, other: string): string {
  return `${formatCount(count)} ${plural(count, { one, other })}`;
}

/** Makes a formatter when it is first used: each costs milliseconds that the first screen would wait for. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function number(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  return later(() => new Intl.NumberFormat(MONEY, options));
}

function date(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return later(() => new Intl.DateTimeFormat(LANGUAGE, options));
}

/** One formatter for each count of decimals. */
function byDecimals(make: (decimals: number) => Intl.NumberFormatOptions) {
  const made = new Map<number, Intl.NumberFormat>();
  return (decimals: number) => {
    const known = made.get(decimals) ?? new Intl.NumberFormat(MONEY, make(decimals));
    made.set(decimals, known);
    return known;
  };
}

const USD = { style: 'currency', currency: 'USD' } as const;
const FULL_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const tick = number({ notation: 'compact', maximumSignificantDigits: 3 });
const dollars = number({ ...USD, maximumFractionDigits: 0 });
const cents = number({ ...USD, minimumFractionDigits: 2 });
const dollarsShort = number({ ...USD, notation: 'compact', maximumSignificantDigits: 3 });
const plain = byDecimals((decimals) => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
}));
const brief = number({ maximumFractionDigits: 2 });
const exact = number({ maximumFractionDigits: 10 });
const percent = byDecimals((decimals) => ({ style: 'percent', maximumFractionDigits: decimals }));
const change = byDecimals((decimals) => ({
  style: 'percent',
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
  signDisplay: 'exceptZero',
}));
const list = later(() => new Intl.ListFormat(MONEY, { type: 'conjunction' }));
const row = later(() => new Intl.ListFormat(MONEY, { type: 'unit' }));
const letters = later(() => new Intl.Collator(LANGUAGE));
const day = date({ ...FULL_DATE, timeZone: 'UTC' });
const clock = date({ hour: '2-digit', minute: '2-digit' });
const localDay = date(FULL_DATE);
const monthAndYear = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = date({ month: 'long', timeZone: 'UTC' });

// The first screen shows counts and nothing else. They are written here without Intl, whose first number costs
// more than the rest of that screen.

/** 234380 → "234,380" */
export function formatCount(value: number): string {
  return minus(value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ','));
}

/** 10123456 → "10.1M", 86540 → "86.5K", 980 → "980" */
export function formatCountShort(value: number): string {
  if (value < 1000) return formatCount(value);
  const thousands = (value / 1e3).toFixed(1);
  return Number(thousands) < 1000 ? `${thousands}K` : `${(value / 1e6).toFixed(1)}M`;
}

/** 240000 → "240K": round numbers along an axis */
export function formatCountTick(value: number): string {
  return tick().format(value);
}

/** 121440 → "$121,440"; hourly pay keeps its cents. */
export function formatMoney(value: number, options: { hourly?: boolean } = {}): string {
  return (options.hourly ? cents : dollars)().format(value);
}

/** 121440 → "$121K" */
export function formatMoneyShort(value: number): string {
  return dollarsShort().format(value);
}

/** ["a", "b", "c"] → "a, b, and c" */
export function formatList(parts: string[]): string {
  return list().format(parts);
}

/** ["± 6,300", "May 2024"] → "± 6,300, May 2024": things side by side, without an "and" */
export function formatRow(parts: string[]): string {
  return row().format(parts.filter(Boolean));
}

/** ["a, or b", "c"] → "a, or b; c": parts that have commas of their own */
export function formatSeries(parts: string[]): string {
  return parts.filter(Boolean).join('; ');
}

/** ["2024–34", "2022–32"] → "2024–34 · 2022–32" */
export function formatPeriods(periods: string[]): string {
  return periods.join(' · ');
}

/** Whole sentences one after another; what is empty is left out. */
export function formatSentences(sentences: string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** "2.10" and "2.90" → "2.10–2.90" */
export function formatSpan(low: string, high: string): string {
  return `${low}–${high}`;
}

/** 2013 and 2024 → "2013–24"; one year stays as it is. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : formatSpan(String(from), String(to).slice(2));
}

/** Orders names as a reader's dictionary does. */
export function byName(a: string, b: string): number {
  return letters().compare(a, b);
}

/** 3.28 → "3.28", 1 → "1": no more decimals than it has, two at the most */
export function formatBrief(value: number): string {
  return brief().format(value);
}

/** 71.25 → "71.25", −3 → "−3": a number as somebody wrote it, grouped */
export function formatExact(value: number): string {
  return minus(exact().format(value));
}

/** A plain number with a fixed count of decimals: 3.5 → "3.50". */
export function formatNumber(value: number, decimals: number): string {
  return minus(plain(decimals).format(value));
}

/** 2.34 → "+2.3", −0.7 → "−0.7" */
export function formatSigned(value: number, decimals: number): string {
  return minus((value < 0 ? '' : '+') + plain(decimals).format(value));
}

/** 12.34 → "12.3%", at most `decimals` after the point (1 by default). */
export function formatPercent(value: number, decimals = 1): string {
  return minus(percent(decimals).format(value / 100));
}

/** 1.9 → "+1.9%", −4 → "−4.0%", 0 → "0.0%": always as many decimals, so that columns line up. */
export function formatChange(value: number, decimals = 1): string {
  return minus(change(decimals).format(value / 100));
}

/** A date as it was before the pseudo-locale marked it as inserted. */
function unmarked(date: string): string {
  return date.replace(/[\u2068\u2069]/g, '');
}

/** "2026-11-22", a civil date → "22 November 2026" */
export function formatDate(civil: string): string {
  return day().format(new Date(`${unmarked(civil).slice(0, 10)}T00:00:00Z`));
}

/** "2019-04" → "April 2019"; a year alone stays as it is. */
export function formatMonth(civil: string): string {
  const plain = unmarked(civil);
  return plain.length === 4 ? plain : monthAndYear().format(new Date(`${plain}-01T00:00:00Z`));
}

/** 4 → "April" */
export function formatMonthName(number: number): string {
  return month().format(new Date(Date.UTC(2024, number - 1, 1)));
}

/** An RFC 3339 instant → the hour on the reader's clock, "14:05" */
export function formatTime(instant: string): string {
  return clock().format(new Date(unmarked(instant)));
}

/** An RFC 3339 instant → the day on the reader's calendar, "22 November 2026" */
export function formatDay(instant: string): string {
  return localDay().format(new Date(unmarked(instant)));
}

export type FigureWords = { atLeast: (amount: string) => string; withheld: string; notPublished: string };

/** A published figure as text, or in words why there is none. */
export function formatFigure(figure: Figure, amount: (value: number) => string, words: FigureWords): string {
  switch (figure.kind) {
    case 'value':
      return amount(figure.value);
    case 'at_least':
      return words.atLeast(amount(figure.value));
    case 'suppressed':
      return words.withheld;
    case 'not_published':
      return words.notPublished;
  }
}

/** A real minus sign: a hyphen is half as wide as the plus it stands below. */
function minus(text: string): string {
  return LEFT_TO_RIGHT + text.replace('-', '\u2212');
}
