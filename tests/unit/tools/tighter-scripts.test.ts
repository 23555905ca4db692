import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { keptTighter, tighter } from '../../../tools/build/tighter-scripts.ts';

const SCRIPT = `(function () {
  const judge = (words) => ({ article: words > 100, electric: words > 200 });
  return judge(300);
})();`;

test('a script still ends with its answer, which the browser hands to whoever injected it', async () => {
  const code = await tighter(SCRIPT, false);
  expect(code.length).toBeLessThan(SCRIPT.length);
  expect(runInNewContext(code)).toEqual({ article: true, electric: true });
});

test('a script that was made smaller before is taken from there, a changed one is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const first = await keptTighter(SCRIPT, false, folder);
  expect(first).toBe(await tighter(SCRIPT, false));
  const [file = ''] = readdirSync(folder);
  writeFileSync(join(folder, file), 'kept');
  expect(await keptTighter(SCRIPT, false, folder)).toBe('kept');
  expect(await keptTighter(SCRIPT.replace('300', '30'), false, folder)).not.toBe('kept');
  expect(await keptTighter(SCRIPT, true, folder)).not.toBe('kept');
});
