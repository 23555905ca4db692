import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { knownEntities } from '../../../../claims/entities/known-entities.ts';
import { readSentence } from '../../../../claims/reading/sentence-reading.ts';
import { bundledPacks } from '../../../../facts/packs.ts';

const aliases = AliasIndex.of(knownEntities(bundledPacks()).entities);
const places = (text: string): readonly string[] =>
  readSentence(text, 0, text.length, { aliases, published: null }).mentions.flatMap(
    ({ entities }) => entities,
  );

test.each([
  'Wie die Münchner Zeitung schreibt, wächst der Markt.',
  'Ein Münchner Forscher sieht das anders.',
])('the town a source is named after is no place of the claim: %s', (text) => {
  expect(places(text)).not.toContain('munich');
});

test.each(['Das Münchner Zentrum ist offen, schreibt die Zeitung.', 'Das Werk liegt in München.'])(
  'a place of the claim is one: %s',
  (text) => {
    expect(places(text)).toContain('munich');
  },
);
