import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../../../components/gate/watch-gate.ts', import.meta.url));

test('the gate runs on every page of the listed sites, so its code stays under 4,000 bytes gzipped', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'gate' } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('vite built nothing');
  const [chunk, ...others] = bundle.output;
  expect(others, 'the gate imports nothing at run time').toEqual([]);
  expect(chunk.imports).toEqual([]);
  expect(gzipSync(chunk.code).length).toBeLessThan(4000);
});
