// What the points are coloured by. A band is a colour and a size at once, so that nothing rests on colour alone.

import { formatChange, formatMoneyShort, m } from '../../i18n';
import type { FitGroup, MapPoint, Track } from '../../ipc';

export const COLOURS = ['track', 'pay', 'growth', 'fit'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** How a band is drawn: a step of the ramp, or one of the two marks outside it. */
export type Look = 'apart' | 'none' | 0 | 1 | 2 | 3 | 4;

/** All that is asked of a track here. */
type Named = Pick<Track, 'id' | 'name'>;

export type Band = { label: string; look: Look; count: number };

/** Dollars a year, and percent over the ten years that are projected, at which the next band begins. */
export const PAY_CUTS = [40_000, 60_000, 80_000, 120_000] as const;
export const GROWTH_CUTS = [-5, 0, 5, 10] as const;

const FITS: FitGroup[] = ['unlikely', 'stretch', 'worth', 'closest'];

/** The bands, in the order of the legend, and for each point the place of its own among them. */
export type Bands = { bands: Band[]; of: Uint8Array };

export function bandsOf(
  points: readonly MapPoint[],
  by: ColourBy,
  track: string | null,
  tracks: readonly Named[],
): Bands {
  switch (by) {
    case 'track':
      return trackBands(points, track, tracks);
    case 'pay':
      return cutBands(points, PAY_CUTS, (point) => point.pay, formatMoneyShort, m.map.legend.noPay);
    case 'growth':
      return cutBands(
        points,
        GROWTH_CUTS,
        (point) => point.growth,
        (cut) => formatChange(cut, 0),
        m.map.legend.noGrowth,
      );
    case 'fit':
      return fitBands(points);
  }
}

/** More tracks than colours can be told apart: one at a time stands out, by colour and size. */
function trackBands(points: readonly MapPoint[], track: string | null, tracks: readonly Named[]): Bands {
  const name = tracks.find((one) => one.id === track)?.name;
  if (name === undefined) return counted([{ label: m.map.legend.everyTrack, look: 1 }], points, () => 0);
  return counted(
    [
      { label: name, look: 3 },
      { label: m.map.legend.otherTracks, look: 'none' },
    ],
    points,
    ({ occupation }) => (occupation.track === track ? 0 : 1),
  );
}

function cutBands(
  points: readonly MapPoint[],
  cuts: readonly number[],
  value: (point: MapPoint) => number | null,
  format: (cut: number) => string,
  none: string,
): Bands {
  const words = m.map.legend;
  const looks: Look[] = [0, 1, 2, 3, 4];
  const bands = looks.map((look, at) => {
    const [low, high] = [cuts[at - 1], cuts[at]];
    if (low === undefined) return { look, label: words.below(format(high ?? 0)) };
    return {
      look,
      label: high === undefined ? words.from(format(low)) : words.between(format(low), format(high)),
    };
  });
  return counted([...bands, { label: none, look: 'none' }], points, (point) => {
    const is = value(point);
    return is === null ? looks.length : bandAt(is, cuts);
  });
}

/** In which band a value is; a cut belongs to the band above it. */
export function bandAt(value: number, cuts: readonly number[]): number {
  const above = cuts.findIndex((cut) => value < cut);
  return above < 0 ? cuts.length : above;
}

function fitBands(points: readonly MapPoint[]): Bands {
  const names = m.fit.groups;
  const bands: { label: string; look: Look }[] = [
    ...FITS.map((group, at) => ({ label: names[group], look: (at + 1) as Look })),
    { label: names.blocked, look: 'apart' },
    { label: names.not_enough, look: 'none' },
  ];
  return counted(bands, points, ({ fit }) => {
    if (fit === 'blocked') return FITS.length;
    const at = fit === null ? -1 : FITS.indexOf(fit);
    return at < 0 ? FITS.length + 1 : at;
  });
}

function counted(
  bands: { label: string; look: Look }[],
  points: readonly MapPoint[],
  place: (point: MapPoint) => number,
): Bands {
  const of = Uint8Array.from(points, place);
  const counts = bands.map(() => 0);
  for (const at of of) counts[at] = (counts[at] ?? 0) + 1;
  return { of, bands: bands.map((band, at) => ({ ...band, count: counts[at] ?? 0 })) };
}

/** Radius of a point, in pixels at zoom 1: more is larger. */
export function radiusOf(look: Look): number {
  if (look === 'none') return 1.7;
  if (look === 'apart') return 3;
  return 2.3 + look * 0.55;
}

/** Nearer, points grow, but much less than the space between them. */
export function swell(zoom: number): number {
  return zoom ** 0.35;
}
