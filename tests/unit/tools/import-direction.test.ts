import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'randnotiz-lint-'));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the project's own Biome rules say about a file at this place with this content; '' when it is clean. */
function lint(file: string, source: string): string {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), source);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--error-on-warnings', '--colors=off', file];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

const importing = (path: string) => `import { thing } from '${path}';\n\nexport const other = thing;\n`;

test.each([
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
])('imports go entrypoints -> components -> page, claims -> facts: %s may not import %s', (file, path) => {
  expect(lint(file, importing(path))).toContain('noRestrictedImports');
});

test.each([
  ['claims/sample.ts', '../facts/types.ts'],
  ['components/card/sample.tsx', '../../page/marks/painter.ts'],
  ['components/sample.ts', '../claims/types.ts'],
  ['entrypoints/sample.ts', '../components/messages.ts'],
  ['page/gate/sample.ts', '../article/body-root.ts'],
  ['tools/sample.ts', '../entrypoints/background.ts'],
])('%s may import %s', (file, path) => {
  expect(lint(file, importing(path))).toBe('');
});

test.each(['document', 'window', 'fetch', 'localStorage', 'browser', 'chrome', 'process'])(
  'claims/ and facts/ run without a browser: no %s',
  (name) => {
    const source = `export const used = () => ${name};\n`;
    expect(lint('claims/sample.ts', source)).toContain('noRestrictedGlobals');
    expect(lint('facts/sample.ts', source)).toContain('noRestrictedGlobals');
  },
);

test('page/ may use the document', () => {
  expect(lint('page/sample.ts', 'export const used = () => document;\n')).toBe('');
});
