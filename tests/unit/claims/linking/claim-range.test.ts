import { expect, test } from 'vitest';
import { openClauses } from '../../../../claims/linking/clause-reading.ts';
import { hold, lastSentence } from '../made-up/hold.ts';

/** The words of a sentence that would state the fact. */
function stating(fact: string, text: string): string {
  const { sentence, fits } = hold(text, fact);
  const { tokens } = sentence.reading;
  return text.slice(tokens[fits.range.first]?.start, tokens[fits.range.last]?.end);
}

test.each([
  ['price', 'Der Voltana E1 kostet 38.640 Euro', 'Der Voltana E1 kostet 38.640 Euro, und die Sonne scheint.'],
  ['price', 'er kostet 38.640 Euro', 'Die Sonne scheint, er kostet 38.640 Euro, es ist warm.'],
  [
    'price',
    'Der Voltana E1, so heißt es, kostet 38.640 Euro',
    'Der Voltana E1, so heißt es, kostet 38.640 Euro.',
  ],
  ['price', 'Der Preis steht fest: 38.640 Euro', 'Wie schön, Der Preis steht fest: 38.640 Euro, mehr nicht.'],
  ['price', '38.640 Euro', 'Viel, 38.640 Euro, und das ist der Voltana E1.'],
  ['power', 'Er leistet 210 kW', 'Er leistet 210 kW (286 PS) und fährt gut.'],
  ['plant', 'Voltana eröffnet im April 2026', 'Voltana eröffnet im April 2026, in Seedorf freut man sich.'],
  ['hired', 'Voltana ist ein Hersteller', 'Voltana ist ein Hersteller, der wächst.'],
  ['hired', 'Es regnet, und keiner kommt.', 'Es regnet, und keiner kommt.'],
])('%s is stated by "%s"', (fact, words, text) => {
  expect(stating(fact, text)).toBe(words);
});

test('clauses with figures outside of what is claimed are left open, each once', () => {
  const text =
    'Er kostet 38.640 Euro, leistet 210 kW oder 286 PS, und die Sonne scheint, 537 Kilometer weit.';
  const sentence = lastSentence(text);
  const { tokens } = sentence.reading;
  const open = openClauses(sentence, sentence.reading.values, [{ first: 0, last: 5 }]).map(
    ({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end),
  );
  expect(open).toEqual(['leistet 210 kW oder 286 PS', '537 Kilometer weit']);
});
