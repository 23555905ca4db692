const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** The host a reader means by "https://www.beispiel.de/artikel", "Beispiel.de" or "www.beispiel.de"; null for none. */
export function siteOf(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    const host = url.hostname.replace(/^www\./, '');
    return HOST.test(host) ? host : null;
  } catch {
    return null;
  }
}

/** The permission and match pattern for a host with all its subdomains. */
export const originOf = (host: string): string => `*://*.${host}/*`;

export const ALL_SITES = '*://*/*';
