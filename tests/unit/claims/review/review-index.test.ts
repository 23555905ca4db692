import { describe, expect, test } from 'vitest';
import { ReviewIndex } from '../../../../claims/review/review-index.ts';
import type { Review } from '../../../../facts/review/review.ts';

const review = (claim: string, id = claim.slice(0, 20)): Review => ({
  id,
  claim,
  claimant: null,
  reviewer: 'Prüfredaktion',
  url: 'https://pruefredaktion.example/1',
  rating: { de: 'Größtenteils unbelegt', en: 'Größtenteils unbelegt' },
  published: '2026-05-13',
  lang: 'de',
});

const claims = [
  'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.',
  'Der Akku eines Elektroautos muss nach acht Jahren für 20.000 Euro ersetzt werden.',
  'Windräder verbrauchen mehr Strom, als sie während ihrer Laufzeit erzeugen.',
  'E-Autos brennen öfter.',
];
const index = new ReviewIndex(claims.map((claim) => review(claim)));
const found = (text: string): string[] => index.find(text).map((match) => match.review.claim);

describe('claims of fact-checks in a text', () => {
  test.each([
    [claims[0], claims[0]],
    ['In Tiefgaragen dürfen E-Autos ab 2030 angeblich nicht mehr parken, heißt es.', claims[0]],
    ['Nach acht Jahren müsse der Akku eines E-Autos für 20.000 Euro ersetzt werden.', claims[1]],
    ['Windräder verbrauchten mehr Strom, als sie in ihrer Laufzeit erzeugen.', claims[2]],
  ])('are found in other word order and inflection: %s', (sentence, claim) => {
    expect(found(`Ein Satz davor. ${sentence} Ein Satz danach.`)).toEqual([claim]);
  });

  test.each([
    'Elektroautos dürfen ab 2035 nicht mehr in Tiefgaragen parken.',
    'Der Akku eines Elektroautos muss nach acht Jahren für 8.000 Euro ersetzt werden.',
    'In Tiefgaragen parken immer mehr Elektroautos.',
    'Windräder erzeugen während ihrer Laufzeit viel Strom.',
    'E-Autos brennen öfter.',
    'Der Minister sprach über Akkus, Tiefgaragen, Windräder und Strom.',
    '',
  ])('are not found where a number or the gist differs: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test('the offsets are those of the sentence', () => {
    const text = `Anfang. ${claims[2]} Ende.`;
    const [match] = index.find(text);
    expect(match && text.slice(match.start, match.end)).toBe(match?.quote);
    expect(match?.quote).toContain('Windräder');
  });

  test('of several alike claims the nearest one is taken', () => {
    const two = new ReviewIndex([
      review('Ladesäulen in Hamburg liefern nachts keinen Strom mehr.', 'a'),
      review('Ladesäulen in Hamburg liefern nachts weniger Strom.', 'b'),
      review('Ladesäulen liefern in Hamburg nachts keinen günstigen Strom mehr.', 'c'),
    ]);
    expect(two.find('Ladesäulen in Hamburg liefern nachts keinen günstigen Strom mehr.')[0]?.review.id).toBe(
      'c',
    );
  });

  test('an empty feed finds nothing', () => {
    expect(new ReviewIndex([]).find(claims.join(' '))).toEqual([]);
  });
});
