import { expect, test } from 'vitest';
import { compileOutline } from '../../../claims/engine.ts';
import { outlineFromText, outlineToText } from '../../../components/background/outline-text.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import { packsModule } from '../../../tools/build/ready-knowledge.ts';

test('an outline comes out of its text as it went in, columns of numbers included', () => {
  const outline = compileOutline(bundledPacks());
  expect(outline.kinds.length).toBeGreaterThan(300);
  const back = outlineFromText(outlineToText(outline));
  expect(back).toEqual(outline);
  expect(back.kinds).toBeInstanceOf(Int32Array);
  expect(back.conceptBits).toBeInstanceOf(Uint32Array);
});

test('the packs that a build carries as text are the packs', async () => {
  const code = await packsModule();
  const built = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    bundledPacks: typeof bundledPacks;
  };
  expect(built.bundledPacks()).toEqual(bundledPacks());
});
