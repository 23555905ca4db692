import { signedText } from '../../facts/subscription/envelope.ts';

const base64 = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('base64');

/** Puts a pack's text into a signed envelope (docs/packs.md). The text goes in as it is, byte for byte. */
export async function signPack(content: string, { privateKey, publicKey }: CryptoKeyPair): Promise<string> {
  const signature = await crypto.subtle.sign(
    { name: 'Ed25519' },
    privateKey,
    new TextEncoder().encode(signedText(content)),
  );
  const key = await crypto.subtle.exportKey('raw', publicKey);
  const envelope = { 'randnotiz-signed': 1, key: base64(key), signature: base64(signature), content };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
