/**
 * A file as a publisher hands it out: the pack itself, or an envelope that carries it as text together with an Ed25519
 * signature over exactly that text. Text inside JSON survives every server and editor byte for byte; a signature over
 * parsed JSON would need a canonical form first.
 */
export interface Envelope {
  /** The pack or review feed as JSON text. */
  readonly content: string;
  /** Null for an unsigned file. Both are base64: 32 bytes of public key, 64 bytes of signature. */
  readonly signed: { readonly key: string; readonly signature: string } | null;
}

export type OpenedEnvelope =
  | { readonly ok: true; readonly value: Envelope; readonly parsed: unknown }
  | { readonly ok: false; readonly fault: 'not-json' | 'bad-envelope'; readonly detail: string };

/** What the signature is made over, as UTF-8: led by its purpose, so that one made for something else never fits. */
export const signedText = (content: string): string => `randnotiz-pack-v1\n${content}`;

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

/** Opens a file's text. `parsed` is the content as a value, not yet checked. Never throws. */
export function openEnvelope(text: string): OpenedEnvelope {
  const outer = parse(text);
  if (!outer.ok) return outer;
  const value = outer.value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'randnotiz-signed')) {
    return { ok: true, value: { content: text, signed: null }, parsed: value };
  }
  const { content, key, signature, 'randnotiz-signed': form } = value as Record<string, unknown>;
  if (form !== 1) return bad(`unknown form ${String(form).slice(0, 20)}`);
  if (typeof content !== 'string') return bad('content is no text');
  if (typeof key !== 'string' || !KEY.test(key)) return bad('key is not 32 bytes in base64');
  if (typeof signature !== 'string' || !SIGNATURE.test(signature))
    return bad('signature is not 64 bytes in base64');
  const inner = parse(content);
  return inner.ok ? { ok: true, value: { content, signed: { key, signature } }, parsed: inner.value } : inner;
}

const bad = (detail: string): OpenedEnvelope => ({ ok: false, fault: 'bad-envelope', detail });

function parse(text: string): { ok: true; value: unknown } | (OpenedEnvelope & { ok: false }) {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.slice(0, 200) : 'unreadable';
    return { ok: false, fault: 'not-json', detail };
  }
}
