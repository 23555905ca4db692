/**
 * The newest of several ISO dates, which may be shortened to month or year. A shortened date counts from its
 * beginning, so a note never looks newer than its sources allow.
 */
export function newestDate(dates: readonly (string | null)[]): string | null {
  let newest: string | null = null;
  for (const date of dates) if (date !== null && (newest === null || date > newest)) newest = date;
  return newest;
}
