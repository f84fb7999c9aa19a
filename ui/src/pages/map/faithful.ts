// How much of what is alike survives on a flat page, measured over all occupations (decision 0024, “Measured”). The
// catalogue does not carry these figures: when the layout is made anew with other facts, they are to be read off again.

/** Of the so many nearest on the map, the share in percent that is among the so many most alike. */
export const NEAR = 10;
export const AMONG = 20;
export const SHARE = 69;
