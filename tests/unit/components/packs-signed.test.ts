import { describe, expect, test } from 'vitest';
import { keyFingerprint, verifySignature } from '../../../components/packs/verify-signature.ts';
import { signPack } from '../../../tools/pack-server/sign-pack.ts';
import { freshStore, packsOver, packText } from './packs-kit.ts';

const pair = async (): Promise<CryptoKeyPair> =>
  (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;

describe('signed packs', () => {
  test('the key is pinned at first use and the same key may update', async () => {
    const { packs } = packsOver(freshStore().store);
    const key = await pair();
    const added = await packs.addFile('a.json', await signPack(packText(1), key));
    expect(added).toMatchObject({ ok: true, pack: { pin: expect.stringMatching(/^[\w+/]{43}=$/) } });
    expect(await packs.addFile('a.json', await signPack(packText(2), key))).toMatchObject({
      ok: true,
      outcome: 'updated',
    });
  });

  test('another key and an unsigned update are refused; the version in use stays', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', await signPack(packText(1), await pair()));
    expect(await packs.addFile('a.json', await signPack(packText(2), await pair()))).toMatchObject({
      fault: 'key-changed',
    });
    expect(await packs.addFile('a.json', packText(2))).toMatchObject({ fault: 'signature-missing' });
    expect(await store.get('fremd')).toMatchObject({ current: 1, version: '1' });
  });

  test('an unsigned pack that becomes signed is pinned from then on', async () => {
    const { packs } = packsOver(freshStore().store);
    const key = await pair();
    expect(await packs.addFile('a.json', packText(1))).toMatchObject({ pack: { pin: null } });
    expect(await packs.addFile('a.json', await signPack(packText(1), key))).toMatchObject({ ok: true });
    expect(await packs.addFile('a.json', packText(2))).toMatchObject({ fault: 'signature-missing' });
  });

  test('every changed character breaks the signature', async () => {
    const { packs } = packsOver(freshStore().store);
    const signed = JSON.parse(await signPack(packText(1), await pair())) as Record<string, string>;
    for (const content of [
      packText(2),
      `${signed.content} `,
      signed.content?.replace('Fremdes', 'Eigenes'),
    ]) {
      expect(await packs.addFile('a.json', JSON.stringify({ ...signed, content }))).toMatchObject({
        fault: 'bad-signature',
      });
    }
    const zeros = Buffer.alloc(64).toString('base64');
    expect(await packs.addFile('a.json', JSON.stringify({ ...signed, signature: zeros }))).toMatchObject({
      fault: 'bad-signature',
    });
  });

  test('a signature over the bare text, made for something else, does not count', async () => {
    const key = await pair();
    const content = packText(1);
    const bytes = await crypto.subtle.sign('Ed25519', key.privateKey, new TextEncoder().encode(content));
    const raw = await crypto.subtle.exportKey('raw', key.publicKey);
    const base64 = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('base64');
    expect(await verifySignature(content, { key: base64(raw), signature: base64(bytes) })).toBe('bad');
  });

  test('a browser without Ed25519 says so instead of trusting blindly', async () => {
    const signed = JSON.parse(await signPack(packText(1), await pair())) as {
      key: string;
      signature: string;
    };
    const old = {
      importKey: () => Promise.reject(new DOMException('unknown', 'NotSupportedError')),
    } as unknown as SubtleCrypto;
    expect(await verifySignature(packText(1), signed, old)).toBe('unsupported');
  });

  test('a fingerprint is short and tells keys apart', async () => {
    const [one, two] = await Promise.all(
      [await pair(), await pair()].map(async ({ publicKey }) =>
        keyFingerprint(Buffer.from(await crypto.subtle.exportKey('raw', publicKey)).toString('base64')),
      ),
    );
    expect(one).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
    expect(one).not.toBe(two);
  });
});
