import { signedText } from '../../facts/subscription/envelope.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Whether an Ed25519 signature fits the text. 'unsupported' where the browser is too old for it (Chrome below 137). */
export async function verifySignature(
  content: string,
  signed: { readonly key: string; readonly signature: string },
  subtle: SubtleCrypto = crypto.subtle,
): Promise<'good' | 'bad' | 'unsupported'> {
  try {
    const key = await subtle.importKey('raw', bytesOf(signed.key), { name: 'Ed25519' }, false, ['verify']);
    const fits = await subtle.verify(
      { name: 'Ed25519' },
      key,
      bytesOf(signed.signature),
      new TextEncoder().encode(signedText(content)),
    );
    return fits ? 'good' : 'bad';
  } catch (cause) {
    const name = typeof cause === 'object' && cause !== null && 'name' in cause ? cause.name : '';
    return name === 'NotSupportedError' ? 'unsupported' : 'bad';
  }
}

/** A key short enough to compare by eye: the beginning of its SHA-256, in groups of four. */
export async function keyFingerprint(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key)));
  const hex = [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
