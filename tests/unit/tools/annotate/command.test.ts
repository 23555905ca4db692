import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'randnotiz-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function annotate(args: readonly string[], input = '') {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, 'tools/annotate/annotate.ts'), ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const sentence = 'Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.';

test('--jsonl - answers each line with one line of JSON and nothing else, however long it is', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: sentence }),
    'no json',
    JSON.stringify({ id: 'long', padding: 'x'.repeat(5_000_000), text: sentence }),
  ];
  const { stdout, stderr, status } = annotate(['--jsonl', '-'], `${lines.join('\n')}\n`);
  const outs = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown });
  expect(outs.map(({ id }) => id)).toEqual(['a', null, 'long']);
  expect(outs[2]).toMatchObject({ page: { language: 'de', electric: true } });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('--json answers one object for a page, with the text its offsets count in', () => {
  const page = join(root, 'tools/demo/site/xiaomi.html');
  const { stdout, status } = annotate(['--json', page]);
  const out = JSON.parse(stdout) as { text: string; claims: { start: number; end: number; quote: string }[] };
  expect(status).toBe(0);
  expect(out).toMatchObject({ id: 'xiaomi.html', page: { language: 'de', article: true, electric: true } });
  expect(out.text).toContain('Xiaomi');
  for (const { start, end, quote } of out.claims) expect(out.text.slice(start, end)).toBe(quote);
});

test('the table begins with the gate’s answer, and a file is found relative to where the person is', () => {
  writeFileSync(join(folder, 'kurz.txt'), sentence);
  const { stdout, status } = annotate(['kurz.txt']);
  expect(stdout).toMatch(/^kurz\.txt: Sprache: de, Elektroautos: ja; /);
  expect(status).toBe(0);
});

test('a file that is not there and options that make no sense are one sentence, not a stack', () => {
  const missing = annotate(['--json', 'nowhere.html']);
  expect(missing.stderr.trimEnd()).toBe('There is no file nowhere.html.');
  expect(missing.status).toBe(1);
  expect(annotate(['--jsonl', 'nowhere.jsonl']).stderr).toBe('There is no file nowhere.jsonl.\n');
  const wrong = annotate(['--nonsense']);
  expect(wrong.stderr).toContain('--nonsense');
  expect(wrong.stderr).toContain('Usage:');
  expect(wrong.status).toBe(2);
});
