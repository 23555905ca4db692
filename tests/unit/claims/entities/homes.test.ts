import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { homes } from '../../../../claims/entities/homes.ts';
import { knownEntities } from '../../../../claims/entities/known-entities.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { bundledPacks } from '../../../../facts/packs.ts';

const index = AliasIndex.of(knownEntities(bundledPacks()).entities);
const meant = (text: string): (readonly string[])[] =>
  index.find(tokenize(text)).map(({ entities }) => entities);

test.each([
  ['Die Auslieferungen des Unternehmens aus Austin sanken.', 'tesla'],
  ['Der texanische Autobauer lieferte weniger aus.', 'tesla'],
  ['Dem Hersteller aus Göteborg gehört das Werk.', 'volvo-cars'],
  ['Der Wolfsburger Konzern streicht Stellen.', 'volkswagen-group'],
  ['Der schwedische Batteriehersteller ist insolvent.', 'northvolt'],
])('a maker is meant by its home: %s', (text, maker) => {
  expect(meant(text).flat()).toContain(maker);
});

test.each([
  ['Der Kleinwagen aus Wolfsburg bekommt eine größere Batterie.', 'vw-id-polo'],
  ['Die Stuttgarter Luxuslimousine fährt weiter.', 'mercedes-eqs'],
])('a model may be meant by its home: %s', (text, model) => {
  expect(meant(text).flat()).toContain(model);
});

test('cars of a country are many makers’', () => {
  expect(meant('Stromer aus China sind billiger.').flat()).not.toContain('xiaomi-su7');
});

test('who shares a home may each be meant, and the text before decides', () => {
  expect(meant('Der chinesische Hersteller baut ein Werk.')[0]).toEqual(
    expect.arrayContaining(['byd', 'xpeng', 'nio']),
  );
});

test('every maker with a home is one of the packs', () => {
  const known = new Set(bundledPacks().flatMap(({ entities }) => entities.map(({ id }) => id)));
  expect(
    [...homes.keys()].filter((id) => !known.has(id)),
    'These ids of claims/entities/homes.ts are in no pack.',
  ).toEqual([]);
});
