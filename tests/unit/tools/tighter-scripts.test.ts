import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { tighter } from '../../../tools/build/tighter-scripts.ts';

const SCRIPT = `(function () {
  const judge = (words) => ({ article: words > 100, electric: words > 200 });
  return judge(300);
})();`;

test('a script still ends with its answer, which the browser hands to whoever injected it', async () => {
  const code = await tighter(SCRIPT, false);
  expect(code.length).toBeLessThan(SCRIPT.length);
  expect(runInNewContext(code)).toEqual({ article: true, electric: true });
});
