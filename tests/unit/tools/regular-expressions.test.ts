import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseAst, transformWithOxc } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const files = globSync('{claims,facts,page,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that a file writes out; those put together at run time are not among them. */
async function expressionsIn(file: string): Promise<Expression[]> {
  const { code } = await transformWithOxc(readFileSync(join(root, file), 'utf8'), file);
  const found: Expression[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) found.push({ file, ...(node.regex as Pick<Expression, 'pattern' | 'flags'>) });
    for (const part of Object.values(node)) look(part);
  };
  look(parseAst(code));
  return found;
}

const slow = ({ pattern, flags }: Expression): boolean =>
  analyse({ source: pattern, flags }, { maxReports: 1 }).reports.length > 0;

test('no regular expression takes more than a time in proportion to its text: a page could make it run for ever', async () => {
  const all = (await Promise.all(files.map(expressionsIn))).flat();
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(slow).map(({ file, pattern }) => `${file}: /${pattern}/`)).toEqual([]);
});

test('one that can take longer is found', () => {
  const ends = (pattern: string) => slow({ file: '', pattern, flags: '' });
  expect([ends('(a+)+$'), ends('^(.+)/(.+)$'), ends('0+$'), ends('^a+$')]).toEqual([true, true, true, false]);
});
