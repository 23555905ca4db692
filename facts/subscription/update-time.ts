const HOUR = 3_600_000;

/** A pack is looked after once a day; small files and ETags make that cheap for publishers. */
export const UPDATE_EVERY = 24 * HOUR;

/** After a failure sooner, then ever later up to a week: an address that is gone is not asked every day for ever. */
const AFTER_FAILURE = [1 * HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR, 168 * HOUR] as const;

/**
 * Whether a pack is due. Times in milliseconds; `lastTried` null for never. A clock that was set back makes the last
 * try lie in the future: then it is due as well, or a pack could stay unasked for years.
 */
export function isDue(lastTried: number | null, failures: number, now: number): boolean {
  if (lastTried === null || lastTried > now) return true;
  const wait =
    failures === 0 ? UPDATE_EVERY : (AFTER_FAILURE[Math.min(failures, AFTER_FAILURE.length) - 1] ?? HOUR);
  return now - lastTried >= wait;
}
