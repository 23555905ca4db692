import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { Discourse } from '../../../../claims/entities/discourse.ts';
import { EntityGraph } from '../../../../claims/entities/entity-graph.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { world } from './people-and-cars.ts';

const index = AliasIndex.of(world);
const graph = EntityGraph.of(world);

/** Reads the sentences one after another and tells what the last one's names and descriptions mean. */
function meaning(...sentences: string[]): string[][] {
  const discourse = new Discourse(graph);
  let last: string[][] = [];
  for (const sentence of sentences) {
    const mentions = discourse.resolve(index.find(tokenize(sentence)));
    discourse.remember(mentions);
    last = mentions.map(({ entities }) => [...entities]);
  }
  return last;
}

test.each([
  [['Xiaomi wächst.', 'Der Konzern plant mehr.'], [['xiaomi']]],
  [['Tesla wächst.', 'Der Konzern plant mehr.'], [['tesla']]],
  [['Xiaomi schlägt Tesla.', 'Der Konzern plant mehr.'], [['tesla']]],
  [['Tesla verliert.', 'Xiaomi gewinnt.', 'Der Konzern plant mehr.'], [['xiaomi']]],
  [['Der SU7 kommt.', 'Der Konzern plant mehr.'], [['xiaomi']]],
  [['Das Model 3 kommt.', 'Das Modell fährt weit.'], [['model-3']]],
  [['Tesla wächst.', 'Das Modell fährt weit.'], [['model-3']]],
  [['Tesla wächst.', 'Der Autobauer plant mehr.'], [['tesla']]],
])('after what was said, the last sentence means: %j', (sentences, expected) => {
  expect(meaning(...sentences)).toEqual(expected);
});

test('what only the maker named beside it has is its', () => {
  expect(meaning('Im Herbst zeigte Xiaomi die Limousine.')).toEqual([['xiaomi'], ['su7']]);
});

test.each(['Der Konzern plant mehr.', 'Der Autobauer plant mehr.'])(
  'a description that nobody introduced means nobody: %s',
  (sentence) => {
    expect(meaning(sentence)).toEqual([[]]);
  },
);

test('a description that tells by itself whom it means needs no context', () => {
  expect(meaning('Der chinesische Hersteller plant mehr.')).toEqual([['xiaomi']]);
});
