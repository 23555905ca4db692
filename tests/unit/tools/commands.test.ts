import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const documents = [
  '.ci/run',
  ...globSync('{*.md,docs/**/*.md,tests/**/*.md,.github/**/*.yml}', { cwd: root }),
];

/** Names after "npm run", with or without npm's own options between, and the two that need no "run". */
function commandsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run (?:--?[\w-]+ )*([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1] ?? '');
  return [...new Set([...named, ...short])];
}

test.each(documents)('every command that %s names exists in package.json', (file) => {
  expect(Object.keys(scripts)).toEqual(
    expect.arrayContaining(commandsIn(readFileSync(join(root, file), 'utf8'))),
  );
});

test('README.md explains every command of package.json', () => {
  expect(commandsIn(readFileSync(join(root, 'README.md'), 'utf8')).sort()).toEqual(
    Object.keys(scripts).sort(),
  );
});

test.each(Object.entries(scripts))(
  'npm run %s works on a fresh clone: it goes through tools/setup/run.mjs',
  (_, command) => {
    const [, target] = /^node tools\/setup\/run\.mjs (?:--bin )?(\S+)/.exec(command) ?? [];
    expect(target, `"${command}" would fail before the packages are installed`).toBeDefined();
    if (target?.endsWith('.ts')) expect(existsSync(join(root, target))).toBe(true);
  },
);
