/** Servers on the reader's own machine, for publishers who try things out. */
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * The address of a pack as a reader typed it, without fragment; null for anything else than https. Plain http could be
 * changed by anybody on the way, so it is good for the own machine only.
 */
export function packAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.length > 2000 || /\s/.test(trimmed)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname));
    if (!isSafe || url.username !== '' || url.password !== '' || !/[a-z0-9]/.test(url.hostname)) return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

/** The browser's permission for exactly the host of an address; match patterns know no port. */
export function originOfPack(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
