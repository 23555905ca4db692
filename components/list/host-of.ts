/** The host of a web page's address; empty for browser pages, files and unknown addresses. */
export function hostOf(address: string | undefined): string {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.host : '';
  } catch {
    return '';
  }
}
