import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

const forbidden: readonly (readonly [place: string, path: string])[] = [
  ['facts/sample.ts', '../claims/engine.ts'],
  ['facts/sample.ts', '../page/gate/judge-page.ts'],
  ['facts/sample.ts', 'webextension-polyfill'],
  ['facts/packs/sample.ts', '../../claims/types.ts'],
  ['claims/sample.ts', '../page/gate/language.ts'],
  ['claims/german/sample.ts', '../../components/messages.ts'],
  ['claims/sample.ts', '../entrypoints/background.ts'],
  ['claims/sample.ts', 'wxt/browser'],
  ['claims/sample.ts', 'preact'],
  ['claims/sample.ts', 'node:fs'],
  ['page/gate/sample.ts', '../../claims/types.ts'],
  ['page/gate/sample.ts', '../../facts/types.ts'],
  ['page/sample.ts', '../components/messages.ts'],
  ['page/sample.ts', 'webextension-polyfill'],
  ['components/card/sample.tsx', '../../entrypoints/popup/main.tsx'],
  ['components/sample.ts', '../tools/annotate/table.ts'],
  ['entrypoints/sample.ts', '../tests/corpus/score.ts'],
];
const allowed: readonly (readonly [place: string, path: string])[] = [
  ['claims/sample.ts', '../facts/types.ts'],
  ['components/card/sample.tsx', '../../page/marks/painter.ts'],
  ['components/sample.ts', '../claims/types.ts'],
  ['entrypoints/sample.ts', '../components/messages.ts'],
  ['page/gate/sample.ts', '../article/body-root.ts'],
  ['tools/sample.ts', '../entrypoints/background.ts'],
];
const ofTheBrowser = ['document', 'window', 'fetch', 'localStorage', 'browser', 'chrome', 'process'];

const importing = (path: string) => `import { thing } from '${path}';\n\nexport const other = thing;\n`;
const using = (name: string) => `export const used = () => ${name};\n`;

/** Place and content of each sample, and the file of its own that it stands in. */
const samples: readonly (readonly [place: string, source: string])[] = [
  ...[...forbidden, ...allowed].map(([place, path]) => [place, importing(path)] as const),
  ...ofTheBrowser.flatMap((name) => [
    ['claims/sample.ts', using(name)] as const,
    ['facts/sample.ts', using(name)] as const,
  ]),
  ['page/sample.ts', using('document')],
];
const fileOf = (at: number): string => (samples[at]?.[0] ?? '').replace('sample', `sample-${at}`);

let found: readonly string[] = [];

// Once for all samples: each start of the linter takes longer than all of its work here.
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-lint-'));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [at, [, source]] of samples.entries()) {
    mkdirSync(join(folder, dirname(fileOf(at))), { recursive: true });
    writeFileSync(join(folder, fileOf(at)), source);
  }
  const args = [
    biome,
    'lint',
    '--vcs-enabled=false',
    '--error-on-warnings',
    '--max-diagnostics=none',
    '--reporter=github',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  found = stdout.split('\n');
  rmSync(folder, { recursive: true });
});

/** What the project's own Biome rules say about a file at this place with this content; '' when it is clean. */
function lint(place: string, source: string): string {
  const at = samples.findIndex((sample) => sample[0] === place && sample[1] === source);
  if (at < 0) throw new Error(`${place} is no sample.`);
  return found.filter((line) => line.includes(`/${fileOf(at)},`)).join('\n');
}

test.each(forbidden)(
  'imports go entrypoints -> components -> page, claims -> facts: %s may not import %s',
  (file, path) => {
    expect(lint(file, importing(path))).toContain('noRestrictedImports');
  },
);

test.each(allowed)('%s may import %s', (file, path) => {
  expect(lint(file, importing(path))).toBe('');
});

test.each(ofTheBrowser)('claims/ and facts/ run without a browser: no %s', (name) => {
  expect(lint('claims/sample.ts', using(name))).toContain('noRestrictedGlobals');
  expect(lint('facts/sample.ts', using(name))).toContain('noRestrictedGlobals');
});

test('page/ may use the document', () => {
  expect(lint('page/sample.ts', using('document'))).toBe('');
});
