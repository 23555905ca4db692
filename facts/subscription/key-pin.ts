/** What to do with a file, given the key its pack was signed with when it was first seen signed (base64), or null. */
export type PinDecision =
  | { readonly ok: true; readonly pin: string | null }
  | { readonly ok: false; readonly fault: 'key-changed' | 'signature-missing' };

/**
 * Trust at first use: the first key stays. Whoever takes over the address can neither change it nor go back to
 * unsigned; the reader has to remove the pack and add it again. `key` is that of an already verified signature.
 */
export function decidePin(pinned: string | null, key: string | null): PinDecision {
  if (pinned === null) return { ok: true, pin: key };
  if (key === null) return { ok: false, fault: 'signature-missing' };
  return key === pinned ? { ok: true, pin: pinned } : { ok: false, fault: 'key-changed' };
}
