import { expect, test } from 'vitest';
import { conceptNames } from '../../../claims/lexicon/lexicons.ts';
import { readyLexicon } from '../../../tools/build/ready-lexicon.ts';

test("a build's lexicon names the same concepts, and says so where a word is read before the rest has come", async () => {
  const { transform } = readyLexicon();
  const handler = (transform as unknown as { readonly handler: () => Promise<string> }).handler;
  const script = await handler();
  const built = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  expect(built.conceptNames).toEqual(conceptNames);
  expect(() => built.readLexicons()).toThrow('before the lexicon had come');
});
