import { expect, test } from 'vitest';
import { candidates } from '../../../../claims/linking/candidates.ts';
import { FactIndex } from '../../../../claims/linking/fact-index.ts';
import { evidence } from '../../../../claims/linking/link-sentence.ts';
import { score } from '../../../../claims/linking/score.ts';
import { sentencesInContext } from '../../../../claims/linking/sentences-in-context.ts';
import { Prospect, unclassified } from '../../../../claims/linking/upper-bound.ts';
import weights from '../../../../claims/linking/weights.json' with { type: 'json' };
import { bundledPacks } from '../../../../facts/packs.ts';
import { readArticles, readSentences } from '../../../../tools/corpus/labelled.ts';

const index = new FactIndex(bundledPacks());
const texts = [
  ...readArticles(),
  ...readSentences('sentences').filter((_, at) => at % 4 === 0),
  ...readSentences('own-sentences').filter((_, at) => at % 3 === 0),
];

test('no fact is passed over that the evidence would have brought further', () => {
  let facts = 0;
  const passedOver: string[] = [];
  for (const text of texts) {
    for (const { sentence } of sentencesInContext(text, index)) {
      const prospect = new Prospect(sentence, index, score.gains);
      const most = new Map(
        candidates(sentence, index).map((entry) => [entry.fact.id, prospect.atMost(entry)]),
      );
      for (const { frame, features } of evidence(sentence, index)) {
        facts += 1;
        const reached = score(features);
        if (reached > (most.get(frame.fact.id) ?? Number.NEGATIVE_INFINITY) + 1e-9)
          passedOver.push(
            `${frame.fact.id} in "${text.text.slice(sentence.reading.start, sentence.reading.end)}"`,
          );
      }
    }
  }
  expect(facts).toBeGreaterThan(10_000);
  expect(
    passedOver.slice(0, 5),
    'A feature can be larger than claims/linking/upper-bound.ts knows: tell it there when it counts and how much.',
  ).toEqual([]);
});

test('the upper bound knows when each feature counts', () => {
  expect(
    unclassified(weights),
    'These features count for every fact in the upper bound, which makes the engine slow: list them in claims/linking/upper-bound.ts.',
  ).toEqual([]);
});
