// Cutting a history into lines that may be drawn: never across a break, a missing year or a change of what is counted.

export type HistoryPoint = {
  year: number;
  value: number;
  /** Ends of the 95 % interval, when the source publishes an error. */
  low?: number | undefined;
  high?: number | undefined;
  /** What the figure counts; a line never joins two different things. */
  counts: string;
};

export type Cut = { after: number; before: number };

export function segments(points: HistoryPoint[], cuts: Cut[]): HistoryPoint[][] {
  const lines: HistoryPoint[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && joined(before, point, cuts)) line.push(point);
    else lines.push([point]);
  }
  return lines;
}

function joined(a: HistoryPoint, b: HistoryPoint, cuts: Cut[]): boolean {
  const crosses = cuts.some((cut) => a.year <= cut.after && b.year >= cut.before);
  return b.year === a.year + 1 && a.counts === b.counts && !crosses;
}
