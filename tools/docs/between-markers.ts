/** The page with `text` on the lines between two markers; null where a marker is missing. */
export function betweenMarkers(page: string, begin: string, end: string, text: string): string | null {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) return null;
  return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`;
}
