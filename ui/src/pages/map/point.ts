// One occupation of the map in words: on the card beside it, and for those who hear it.

import { formatChange, formatMoney, formatSentences, m } from '../../i18n';
import type { MapPoint } from '../../ipc';

export function payText(point: MapPoint): string {
  return point.pay === null ? m.map.noPay : formatMoney(point.pay);
}

export function growthText(point: MapPoint): string {
  return point.growth === null ? m.map.noGrowth : formatChange(point.growth);
}

export function fitText(point: MapPoint): string {
  return point.fit === null ? m.map.noFit : m.fit.groups[point.fit];
}

/** What stands under the title, line by line. `start` is what the place where moves begin is called. */
export function pointLines(point: MapPoint, track: string, start: string): string[] {
  const words = m.map.tip;
  return [
    track,
    words.pay(payText(point)),
    words.growth(growthText(point)),
    point.fit === null ? '' : words.fit(fitText(point)),
    words.basis[point.basis],
    point.saved ? words.saved : '',
    point.reachable ? words.reachable(start) : '',
  ].filter(Boolean);
}

/** The same in one breath. */
export function pointSaid(point: MapPoint, track: string, start: string): string {
  return formatSentences(
    [point.occupation.title, ...pointLines(point, track, start)].map((line) => `${line}.`),
  );
}
