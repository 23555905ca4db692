import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import publisher from '../../../assets/publisher.json' with { type: 'json' };
import { placeholders } from '../../../tools/release/publisher.ts';

const real = { firefoxId: 'randnotiz@lindenau.org', reports: 'fehler@lindenau.org' };

test('nothing is published with a placeholder for an id or an address; without an address it may be', () => {
  expect(placeholders(real)).toEqual([]);
  for (const firefoxId of ['', 'randnotiz', 'randnotiz@randnotiz.example', '{randnotiz}'])
    expect(placeholders({ ...real, firefoxId })).toHaveLength(1);
  for (const reports of ['fehler', 'fehler@lindenau.example'])
    expect(placeholders({ ...real, reports })).toHaveLength(1);
  expect(placeholders({ ...real, reports: '' })).toEqual([]);
});

test('what stands in assets/publisher.json may be published', () => {
  expect(placeholders(publisher)).toEqual([]);
  expect(publisher.firefoxId).toMatch(/^\{[\da-f-]{36}\}$/);
});

test('the release asks for it before it builds, and the extension carries what stands there', () => {
  const root = join(import.meta.dirname, '../../..');
  const steps = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const at = steps.indexOf('npm run release:check');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(steps.indexOf('.ci/run'));
  const manifest = readFileSync(join(import.meta.dirname, 'fixtures/manifest-firefox.json'), 'utf8');
  expect(manifest).toContain(`"id": "${publisher.firefoxId}"`);
});
