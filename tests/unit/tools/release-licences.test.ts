import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { license?: string; dev?: boolean; devOptional?: boolean; peer?: boolean }>;
};

const free = new Set([
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
  'Unlicense',
]);

/** Whether a licence expression leaves one choice that asks for nothing but a notice. */
function isFree(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => free.has(name)));
}

interface Row {
  readonly name: string;
  readonly licence: string;
  readonly shipped: boolean;
}
const page = readFileSync(join(root, 'docs/licences.md'), 'utf8');
const explained: Row[] = [...page.matchAll(/^\| `([^`]+)` \| (\S+) \| (yes|no) \| [^|]{20,} \|$/gm)].map(
  ([, name = '', licence = '', shipped]) => ({ name, licence, shipped: shipped === 'yes' }),
);

const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/.*node_modules\//, ''), ...entry }));
/** The row of a package; a package per system ("lightningcss-linux-x64-gnu") goes with the one it belongs to. */
const rowOf = (name: string) => explained.find((row) => name === row.name || name.startsWith(`${row.name}-`));

test('a licence that asks for more than a notice has a row in docs/licences.md', () => {
  const missing = installed
    .filter(({ license }) => !isFree(license ?? 'none'))
    .filter(({ name, license }) => rowOf(name)?.licence !== license)
    .map(({ name, license }) => `${name}: ${license ?? 'no licence named'}`);
  expect(missing).toEqual([]);
});

test('docs/licences.md explains no package that went, and says rightly which are shipped', () => {
  const direct = installed.map(({ name, license, dev, devOptional }) => ({
    name,
    licence: license,
    shipped: !(dev || devOptional),
  }));
  for (const row of explained) expect(direct).toContainEqual(row);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-2.0)', false],
  ['GPL-3.0-only', false],
  ['MPL-2.0', false],
])('%s asks for nothing but a notice: %s', (expression, expected) => {
  expect(isFree(expression)).toBe(expected);
});
