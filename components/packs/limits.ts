/** A file: five times what all bundled packs together take. */
export const MOST_BYTES = 5_000_000;

/** From the request to the last byte, in milliseconds. */
export const LONGEST_WAIT = 30_000;

/** Added packs together; each costs memory and time in every article. */
export const MOST_PACKS = 20;
