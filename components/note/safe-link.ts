/** The address if it is a plain http(s) one, else null: packs are untrusted, and so are script and data addresses. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
