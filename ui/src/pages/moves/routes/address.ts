// What a search for routes asks for beyond its two ends. It lives in the address.

import { ME, routesHref } from '../../../router';

export const MOST_MOVES = 4;
/** The most that the core takes, in dollars a year. */
export const MOST_PAY = 10_000_000;

export type Asked = {
  /** 1–4. */
  moves: number;
  /** Dollars a year; null for the one that holds when none is set. */
  floor: number | null;
};

/** What an address asks for; what it says wrongly is left out. */
export function readAsked(params: URLSearchParams): Asked {
  const moves = whole(params.get('moves'));
  const floor = whole(params.get('floor'));
  return {
    moves: moves !== null && moves >= 1 && moves <= MOST_MOVES ? moves : MOST_MOVES,
    floor: floor !== null && floor >= 1 && floor <= MOST_PAY ? floor : null,
  };
}

/** The address of a search; what is as it always is, is not in it. */
export function askedHref(to: string, from: string | null, asked: Asked): string {
  return routesHref(to, from ?? ME, {
    ...(asked.moves === MOST_MOVES ? {} : { moves: String(asked.moves) }),
    ...(asked.floor === null ? {} : { floor: String(asked.floor) }),
  });
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,8}$/.test(text) ? Number(text) : null;
}
