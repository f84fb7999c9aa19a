/** The most characters a note holds; the core refuses longer ones. */
export const NOTE_LIMIT = 100_000;
