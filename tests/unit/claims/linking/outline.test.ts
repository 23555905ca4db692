import { expect, test } from 'vitest';
import { compileOutline, createEngine } from '../../../../claims/engine.ts';
import { score } from '../../../../claims/linking/score.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { readArticles } from '../../../../tools/corpus/labelled.ts';

const packs = bundledPacks();
const outline = compileOutline(packs);
const article = readArticles()[0];

test('an engine started from a stored outline answers like one that read every record', () => {
  const stored = structuredClone(outline);
  expect(article).toBeDefined();
  if (article === undefined) return;
  const fresh = createEngine(packs).annotate(article);
  expect(fresh.length).toBeGreaterThan(3);
  expect(createEngine(packs, score, stored).annotate(article)).toEqual(fresh);
});

test('an outline of other packs is not used', () => {
  if (article === undefined) return;
  const fewer = packs.map((pack) => ({ ...pack, facts: pack.facts.slice(1) }));
  expect(createEngine(fewer, score, outline).annotate(article)).toEqual(
    createEngine(fewer).annotate(article),
  );
  const swapped = [...packs].reverse();
  expect(createEngine(swapped, score, outline).annotate(article)).toEqual(
    createEngine(swapped).annotate(article),
  );
});
