// The history of a category as series that may be drawn.

import { exact, margin95 } from '../../../components/charts/figures';
import { segments, type HistoryPoint } from '../../../components/charts/segments';
import { formatYears } from '../../../i18n';
import type { History } from '../../../ipc';

export function employmentSeries({ years }: History): HistoryPoint[] {
  return years.flatMap(({ year, code, employment, employmentRse }) => {
    const value = exact(employment);
    if (value === null) return [];
    const margin = margin95(value, employmentRse);
    const band = margin === null ? {} : { low: Math.max(value - margin, 0), high: value + margin };
    return [{ year, value, counts: code, ...band }];
  });
}

/** Median pay in dollars of each year, or of one year. Yearly and hourly pay are two different things. */
export function paySeries({ years }: History, dollars: 'nominal' | 'constant'): HistoryPoint[] {
  return years.flatMap(({ year, code, hourly, median, medianConstant }) => {
    // A median above the ceiling has no exact value in any year's dollars.
    const value = exact(median) === null ? null : exact(dollars === 'nominal' ? median : medianConstant);
    return value === null ? [] : [{ year, value, counts: `${code} ${hourly ? 'hourly' : 'yearly'}` }];
  });
}

/** Years whose median lies above the highest pay published. */
export function yearsAbove({ years }: History): { year: number; ceiling: number }[] {
  return years.flatMap(({ year, median }) =>
    median.kind === 'at_least' ? [{ year, ceiling: median.value }] : [],
  );
}

/** What the newest unbroken stretch of real pay says: its ends and the change between them in percent. */
export function realChange(history: History): { from: number; to: number; percent: number } | null {
  const last = segments(paySeries(history, 'constant'), history.breaks).at(-1);
  const [first, end] = [last?.[0], last?.at(-1)];
  if (!first || !end || first.year === end.year || first.value === 0) return null;
  return { from: first.year, to: end.year, percent: 100 * (end.value / first.value - 1) };
}

/** The codes a category was counted under, oldest first. */
export function codesOf({ years }: History): string[] {
  return [...new Set(years.map((year) => year.code))];
}

/** "2021, 2022 and 2024" needs only years; a run becomes "2021–24". */
export function yearRuns(years: number[]): string[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => formatYears(from, to));
}
