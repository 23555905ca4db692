import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import { amongOthers, standingOf } from '../../claims/linking/judging/among-others.ts';
import { factAround, sentenceAround } from '../../claims/linking/judging/around.ts';
import { evidence } from '../../claims/linking/link-sentence.ts';
import { sentencesInContext } from '../../claims/linking/sentences-in-context.ts';
import trees from '../../claims/linking/trees.json' with { type: 'json' };
import wording from '../../claims/linking/wording.json' with { type: 'json' };
import { bundledPacks } from '../../facts/packs.ts';
import { readArticles } from '../../tools/corpus/labelled.ts';

const index = FactIndex.of(bundledPacks());
/** Each sentence of a few articles with the evidence in it. */
const read = readArticles()
  .slice(0, 16)
  .flatMap((article) => [...sentencesInContext(article, index)])
  .map(({ sentence }) => ({ sentence, found: [...evidence(sentence, index)] }));

const refit = 'The evidence has changed: run npm run corpus:fit and commit claims/linking/weights.json.';

test('there is a weight for each feature of the evidence and for nothing else', () => {
  const weights = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../claims/linking/weights.json'), 'utf8'),
  ) as Record<string, number>;
  const features = new Set(
    read.flatMap(({ found }) => found.flatMap((each) => each.features.flatMap(Object.keys))),
  );
  expect(features.size, 'the articles must give evidence').toBeGreaterThan(0);
  expect(Object.keys(weights), refit).toEqual([...features].sort());
  expect(
    Object.entries(weights).filter(([, weight]) => !Number.isFinite(weight)),
    refit,
  ).toEqual([]);
});

test('the trees ask for nothing that the engine does not give them', () => {
  const given = new Set(
    read.flatMap(({ sentence, found }) => {
      const standings = found.map(({ frame, fits }) => standingOf(0, frame.fact, fits.value));
      return found.flatMap(({ entry, fits, features, loose }, at) => [
        ...features.flatMap(Object.keys),
        ...Object.keys(sentenceAround(sentence)),
        ...Object.keys(factAround(sentence, entry, fits, loose)),
        ...Object.keys(amongOthers(standings[at] ?? standingOf(0, entry.fact, fits.value), standings)),
      ]);
    }),
  );
  expect(
    trees.features.filter((name) => !given.has(name)),
    'A feature has another name now, or never occurs: run npm run corpus:fit -- --judge and commit claims/linking/trees.json.',
  ).toEqual([]);
});

test('words are learnt of predicates and facts that there are', () => {
  const facts = bundledPacks().flatMap((pack) => pack.facts);
  const stale = [
    ...Object.keys(wording.facts).filter((id) => facts.every((fact) => fact.id !== id)),
    ...Object.keys(wording.predicates).filter((name) => facts.every(({ predicate }) => predicate !== name)),
  ];
  expect(
    stale,
    'A fact or predicate has gone or has another name: run npm run corpus:fit -- --judge and commit claims/linking/wording.json.',
  ).toEqual([]);
});
