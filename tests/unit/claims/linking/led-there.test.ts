import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const facts = (headline: string, text: string): (string | null)[] =>
  annotate(text, { headline, published: '2026-03-15' }).map(({ fact }) => fact);

test.each([
  [
    'what the sentence before states leads to a law',
    'eu-min-price-guidance-2026',
    'Die EU nahm den Cupra Tavascan vom Ausgleichszoll aus, gegen einen Mindestpreis. Grundlage sind Leitlinien vom 12. Januar.',
  ],
  [
    'a promise of a coalition is an aim',
    'target-15m-evs-2030',
    'Von den 15 Millionen, die die Ampel bis 2030 versprochen hatte, redet keiner mehr.',
  ],
  [
    'a plan may be told as an aim',
    'vw-id-polo-range',
    'Der VW ID. Polo kommt bald. Mit dem großen Akku werden bis zu 450 Kilometer angepeilt.',
  ],
  [
    'the base of a subsidy, with the other drive in a clause of its own',
    'de-subsidy-2026-base',
    'Bei der Prämie beträgt der Sockel 3.000 Euro, für Plug-in-Hybride gibt es die Hälfte.',
  ],
  [
    'of a technique it is told by whoever has it',
    'toyota-solid-state-2027',
    'Ungeduldig wartet die Branche auf die Feststoffbatterie. Toyota stellt ein solches Elektroauto für 2027 oder 2028 in Aussicht, Mercedes spricht lediglich vom Ende des Jahrzehnts.',
  ],
  [
    'whose plant it once was does nothing there',
    'chery-barcelona-plan',
    'Chery hat sich mit Ebro zusammengetan und will in Barcelona, wo früher Nissan produzierte, bis 2027 jährlich 50.000 Autos bauen.',
  ],
])('%s', (_, fact, text) => {
  expect(facts('Elektroautos', text)).toContain(fact);
});

test.each([
  [
    'a head of a list states nothing',
    'Tesla',
    'Tesla schwächelt. Neuzulassungen in Deutschland im Jahr 2025:',
  ],
  [
    'a month alone of nobody spoken of',
    'Markt',
    'Seit Januar wird in China für Stromer wieder die halbe Kaufsteuer fällig.',
  ],
  ['a date alone at the head of a paragraph', 'Chronik', 'Dezember.\nFord stellt ein Modell ein.'],
])('%s is linked to no fact', (_, headline, text) => {
  expect(facts(headline, text).filter((fact) => fact !== null)).toEqual([]);
});

test.each([
  [
    'a share of the cars sold is none of a record that counts no cars',
    'Am weitesten rollte im NAF-Wintertest 2026 mit 520 Kilometern der Lucid Air. Norwegens Käufer schreckt das nicht: 94 Prozent der Neuwagen waren im Januar elektrisch.',
    ['naf-winter-2026-lucid-air'],
  ],
  [
    'a plant in another country, whose maker is not said, is another one',
    'In der EU sucht BYD noch Kunden. In Thailand eröffnete 2024 ein Werk für 150.000 Autos.',
    [],
  ],
])('%s', (_, text, known) => {
  expect(facts('Elektroautos', text).filter((fact) => fact !== null)).toEqual(known);
});
