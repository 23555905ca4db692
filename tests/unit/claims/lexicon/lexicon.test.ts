import { expect, test } from 'vitest';
import { fold } from '../../../../claims/german/fold.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { concepts } from '../../../../claims/lexicon/concepts.ts';
import { industry } from '../../../../claims/lexicon/industry.ts';
import { market } from '../../../../claims/lexicon/market.ts';
import { policy } from '../../../../claims/lexicon/policy.ts';
import { science } from '../../../../claims/lexicon/science.ts';
import { vehicle } from '../../../../claims/lexicon/vehicle.ts';

const lexicons = { industry, market, policy, science, vehicle };
const entries = Object.entries(lexicons).flatMap(([file, lexicon]) =>
  Object.entries(lexicon).map(([concept, patterns]) => ({ file, concept, patterns })),
);

test('patterns are folded as words of the text are: small letters, no umlauts, ss', () => {
  const unfolded = entries.flatMap(({ file, concept, patterns }) =>
    patterns
      .split(' ')
      .flatMap((pattern) => (fold(pattern) === pattern ? [] : [`${file} ${concept}: ${pattern}`])),
  );
  expect(unfolded).toEqual([]);
});

test('patterns have no empty part and use only the signs that lexicon/types.ts explains', () => {
  const odd = entries.flatMap(({ file, concept, patterns }) =>
    patterns
      .split(' ')
      .filter((pattern) => !/^(?:[=^]?[a-z0-9]+\$?)(?:\+~?[=^]?[a-z0-9]+\$?)*$/.test(pattern))
      .map((pattern) => `${file} ${concept}: "${pattern}"`),
  );
  expect(odd).toEqual([]);
});

test('a root inside words has three letters or more: shorter ones are whole words (=) or parts of a phrase', () => {
  const short = entries.flatMap(({ file, concept, patterns }) =>
    patterns
      .split(' ')
      .filter((pattern) => !/[=+]/.test(pattern) && pattern.replace(/[$^]/g, '').length < 3)
      .map((pattern) => `${file} ${concept}: ${pattern}`),
  );
  expect(short).toEqual([]);
});

test('a concept is defined in one file', () => {
  const files = Map.groupBy(entries, ({ concept }) => concept);
  const twice = [...files].filter(([, list]) => list.length > 1).map(([concept]) => concept);
  expect(twice).toEqual([]);
});

const said = (text: string): string[] => [...concepts.find(tokenize(text)).keys()];

test.each([
  ['Der Weiterverkauf läuft.', 'sell'],
  ['Xiaomi lieferte 136.854 Autos aus.', 'deliver'],
  ['Die Neuzulassungen steigen.', 'register'],
  ['Der Strafzoll gilt.', 'tariff'],
  ['Die Zusatzzölle gelten.', 'tariff'],
  ['Das Werk öffnet.', 'plant'],
  ['Tesla löste VW im Mai als Marktführer ab.', 'overtake'],
  ['Ein E-Auto fährt vor.', 'bev'],
  ['Für das Werk ist das Ende nah.', 'closeEnd'],
  ['Das Elek\u00adtro\u00adauto fährt vor.', 'bev'],
])('%s says "%s"', (text, concept) => {
  expect(said(text)).toContain(concept);
});

test.each([
  ['Der Markt wächst.', 'plant'],
  ['Er kam gut an.', 'register'],
  ['Das Auto steht.', 'bev'],
  ['Das Zentrum wurde Ende September eröffnet.', 'closeEnd'],
])('%s does not say "%s"', (text, concept) => {
  expect(said(text)).not.toContain(concept);
});
