import { expect, test } from 'vitest';
import { chooseLinks } from '../../../../claims/linking/choose-links.ts';
import { FactIndex } from '../../../../claims/linking/fact-index.ts';
import { PROMISING } from '../../../../claims/linking/judging/among-others.ts';
import { judgeLinks, type Promising } from '../../../../claims/linking/judging/judge-links.ts';
import { ALTERNATIVE_THRESHOLD, type Link, UNJUDGED } from '../../../../claims/linking/link.ts';
import { evidence, linkSentence } from '../../../../claims/linking/link-sentence.ts';
import { score } from '../../../../claims/linking/score.ts';
import { sentencesInContext } from '../../../../claims/linking/sentences-in-context.ts';
import { unclassified } from '../../../../claims/linking/upper-bound/known-features.ts';
import { Prospect } from '../../../../claims/linking/upper-bound/prospect.ts';
import weights from '../../../../claims/linking/weights.json' with { type: 'json' };
import { bundledPacks } from '../../../../facts/packs.ts';
import { readArticles, readSentences } from '../../../../tools/corpus/labelled.ts';

const index = FactIndex.of(bundledPacks());
const prospect = new Prospect(index, score.gains);
const texts = [
  ...readArticles().filter((_, at) => at % 6 === 0),
  ...readSentences('sentences').filter((_, at) => at % 4 === 0),
  ...readSentences('own-sentences').filter((_, at) => at % 3 === 0),
];

test('no fact is passed over that the evidence would have brought further', () => {
  let facts = 0;
  const passedOver: string[] = [];
  for (const text of texts) {
    for (const { sentence } of sentencesInContext(text, index)) {
      prospect.over(sentence);
      for (const { entry, frame, fits, features } of evidence(sentence, index)) {
        facts += 1;
        const most = [
          prospect.atMost(entry.row),
          prospect.compared(entry, fits.value),
          prospect.placed(entry, fits.subject),
          prospect.conditioned(entry, fits.qualifiers),
        ];
        const reached = score(features) - 1e-9;
        if (!prospect.reaches(entry.row, reached) || most.some((bound) => bound < reached))
          passedOver.push(
            `${frame.fact.id} in "${text.text.slice(sentence.reading.start, sentence.reading.end)}"`,
          );
      }
    }
  }
  expect(facts).toBeGreaterThan(10_000);
  expect(
    passedOver.slice(0, 5),
    'A feature can be larger than claims/linking/upper-bound/ knows: tell it there when it counts and how much.',
  ).toEqual([]);
});

test('passing over facts changes no link', () => {
  const shown = (links: readonly Link[]) => links.map(({ frame, score }) => `${frame.fact.id} ${score}`);
  for (const text of texts) {
    for (const { sentence } of sentencesInContext(text, index)) {
      const weighed = [...evidence(sentence, index)]
        .map((each): Promising => ({ ...each, score: score(each.features) }))
        .filter((each) => each.score >= ALTERNATIVE_THRESHOLD);
      const promising = judgeLinks(
        sentence,
        weighed.filter((each) => each.score >= PROMISING),
        score.judge,
      );
      const weaker = weighed
        .filter((each) => each.score < PROMISING)
        .map((each): Link => ({ ...each, odds: UNJUDGED }));
      const all = [...promising, ...weaker].sort((a, b) => b.score - a.score);
      expect(
        shown(linkSentence(sentence, index)),
        'A rule of chooseLinks asks for a weaker fact that linkSentence does not look at: add it to what it wants.',
      ).toEqual(shown(chooseLinks(sentence, all)));
    }
  }
});

test('the upper bound knows when each feature counts', () => {
  expect(
    unclassified(weights),
    'These features count for every fact in the upper bound, which makes the engine slow: list them in claims/linking/upper-bound/known-features.ts.',
  ).toEqual([]);
});
