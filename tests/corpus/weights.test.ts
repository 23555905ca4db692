import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import { evidence } from '../../claims/linking/link-sentence.ts';
import { sentencesInContext } from '../../claims/linking/sentences-in-context.ts';
import { bundledPacks } from '../../facts/packs.ts';
import { readArticles } from '../../tools/corpus/labelled.ts';

const refit = 'The evidence has changed: run npm run corpus:fit and commit claims/linking/weights.json.';

test('there is a weight for each feature of the evidence and for nothing else', () => {
  const weights = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../claims/linking/weights.json'), 'utf8'),
  ) as Record<string, number>;
  const index = FactIndex.of(bundledPacks());
  const features = new Set(
    readArticles()
      .slice(0, 4)
      .flatMap((article) => [...sentencesInContext(article, index)])
      .flatMap(({ sentence }) => [...evidence(sentence, index)])
      .flatMap((each) => each.features.flatMap(Object.keys)),
  );
  expect(features.size, 'the articles must give evidence').toBeGreaterThan(0);
  expect(Object.keys(weights), refit).toEqual([...features].sort());
  expect(
    Object.entries(weights).filter(([, weight]) => !Number.isFinite(weight)),
    refit,
  ).toEqual([]);
});
