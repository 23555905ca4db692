import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openEnvelope } from '../../facts/subscription/envelope.ts';
import { readSource } from '../../facts/subscription/read-source.ts';
import { signPack } from './sign-pack.ts';

const usage = `Signs a pack for readers of Randnotiz (docs/packs.md).

    npm run pack:sign -- --key KEYFILE PACK.json SIGNED.json

KEYFILE is made if it does not exist. Keep it secret and keep a copy: whoever loses it has to ask readers to remove
the pack and add it again.`;

const ed25519 = { name: 'Ed25519' };

/** The key pair in a file (private key as JWK, which holds the public one, too); made where there is none. */
async function keyPair(path: string): Promise<CryptoKeyPair> {
  if (!existsSync(path)) {
    const made = (await crypto.subtle.generateKey(ed25519, true, ['sign', 'verify'])) as CryptoKeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', made.privateKey);
    writeFileSync(path, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    console.log(`A new key lies in ${path}. Keep it secret and keep a copy.`);
    return made;
  }
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as JsonWebKey;
  const { d: _secret, ...open } = jwk;
  return {
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, key_ops: ['sign'] }, ed25519, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', { ...open, key_ops: ['verify'] }, ed25519, true, [
      'verify',
    ]),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [from, to] = positionals;
  if (values.help || !values.key || !from || !to) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const content = readFileSync(from, 'utf8');
  const opened = openEnvelope(content);
  const read = opened.ok ? readSource(opened.parsed) : opened;
  if (!read.ok) {
    console.error(`${from} would be refused (${read.fault}). Nothing was signed.`);
    for (const { record, path, message } of 'problems' in read ? read.problems : [])
      console.error(`  ${record} ${path}: ${message}`);
    process.exitCode = 1;
    return;
  }
  for (const { record, path, message } of read.value.problems)
    console.warn(`left out: ${record} ${path}: ${message}`);
  writeFileSync(to, await signPack(content, await keyPair(values.key)));
  console.log(`Signed: ${to}`);
}

if (process.argv[1] === import.meta.filename) await main();
