import { type Faulty, faulty } from './pack-fault.ts';

export type Fetched =
  | { readonly ok: true; readonly kind: 'unchanged' }
  | { readonly ok: true; readonly kind: 'text'; readonly text: string; readonly etag: string | null }
  | Faulty;

export interface FetchOptions {
  readonly etag: string | null;
  readonly mostBytes: number;
  readonly longestWait: number;
  readonly onProgress?: (bytes: number, all: number | null) => void;
  readonly fetch?: typeof fetch;
}

/**
 * Gets a pack's file. Sends nothing but the address and the ETag of the last answer: no cookies, no referrer. Follows
 * no redirect, because that would ask a host the reader has not allowed.
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  const limit = AbortSignal.timeout(options.longestWait);
  try {
    const response = await (options.fetch ?? fetch)(address, {
      signal: limit,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: options.etag === null ? {} : { 'If-None-Match': options.etag },
    });
    if (response.status === 304 && options.etag !== null) return { ok: true, kind: 'unchanged' };
    const fault = faultOf(response);
    if (fault) {
      await response.body?.cancel().catch(() => undefined);
      return fault;
    }
    const bytes = await readLimited(response, options);
    if (bytes === null) return faulty('too-large', `more than ${options.mostBytes} bytes`);
    return { ok: true, kind: 'text', text: decode(bytes), etag: shortEtag(response) };
  } catch (cause) {
    if (limit.aborted) return faulty('too-slow', `no whole answer within ${options.longestWait} ms`);
    if (cause instanceof NotText) return faulty('not-text', 'not UTF-8');
    return faulty('no-network', cause instanceof Error ? cause.message : null);
  }
}

function faultOf(response: Response): Faulty | null {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return faulty('moved', `status ${response.status}`);
  }
  if (response.ok) return null;
  const isGone = response.status === 404 || response.status === 410;
  return faulty(isGone ? 'not-found' : 'server-error', `status ${response.status}`);
}

/** Null as soon as the answer proves longer than allowed; what a server announces is not believed. */
async function readLimited(response: Response, options: FetchOptions): Promise<Uint8Array | null> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  const all = Number.isFinite(announced) && announced > 0 ? announced : null;
  if (all !== null && all > options.mostBytes) {
    await response.body?.cancel().catch(() => undefined);
    return null;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > options.mostBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(part.value);
    options.onProgress?.(length, all);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

class NotText extends Error {}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotText();
  }
}

function shortEtag(response: Response): string | null {
  const etag = response.headers.get('etag');
  return etag !== null && etag.length <= 200 ? etag : null;
}
