// The colours the canvas draws with, read from the same tokens as everything else. A canvas knows no tokens, and where
// the system sets the colours it is not given them either: there everything is the system's ink, and size tells apart.

import { mixed } from './mix';
import type { Look } from './bands';

export type Inks = {
  paper: string;
  ink: string;
  accent: string;
  /** For each step of the ramp, more is further from the paper. */
  ramp: readonly [string, string, string, string, string];
  none: string;
  apart: string;
};

const FORCED: Inks = {
  paper: 'canvas',
  ink: 'canvastext',
  accent: 'highlight',
  ramp: ['canvastext', 'canvastext', 'canvastext', 'canvastext', 'canvastext'],
  none: 'graytext',
  apart: 'canvastext',
};

export function readInks(element: Element): Inks {
  if (matchMedia('(forced-colors: active)').matches) return FORCED;
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const [soft, mark, ink] = [token('--mark-soft'), token('--mark'), token('--ink')];
  return {
    // The sheet the map is drawn on.
    paper: token('--leaf'),
    ink,
    accent: token('--accent'),
    ramp: rampOf(soft, mark, ink),
    none: token('--field'),
    apart: token('--ink-3'),
  };
}

/** From the lightest mark that reaches 3:1 on the sheet, through the mark itself, to ink. The legend has the same. */
export function rampOf(soft: string, mark: string, ink: string): Inks['ramp'] {
  return [soft, mixed(soft, mark, 0.5), mark, mixed(mark, ink, 0.45), mixed(mark, ink, 0.9)];
}

export function inkOf(inks: Inks, look: Look): string {
  if (look === 'none') return inks.none;
  if (look === 'apart') return inks.apart;
  return inks.ramp[look];
}
