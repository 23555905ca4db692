import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [why: string, fact: string, headline: string, text: string];

test.each<Row>([
  [
    'promised, not measured',
    'p3-battery-90-percent-100k',
    'Antriebsbatterie von Elektroautos',
    'Üblich ist eine Garantie auf 70 Prozent der Kapazität über 160.000 Kilometer.',
  ],
  [
    'a fine for exceeding it',
    'eu-co2-limit-2025',
    'EU-CO2-Flottengrenzwerte',
    'Für jedes Gramm zu viel zahlen die Hersteller 95 Euro pro Auto.',
  ],
  [
    'an aim, not what was sold',
    'xiaomi-deliveries-2024',
    'Xiaomi EV',
    'Im Lauf des Jahres 2024 hob Xiaomi sein Absatzziel auf 130.000 an.',
  ],
  [
    'those left out',
    'eu-tariff-cooperating-others',
    'EU-Ausgleichszölle auf E-Autos aus China',
    'Nicht kooperierende Hersteller zahlen 35,3 Prozent.',
  ],
  [
    'those left out, as a clause',
    'eu-tariff-cooperating-others',
    'EU-Ausgleichszölle auf E-Autos aus China',
    'Wer nicht kooperierte, zahlt 35,3 Prozent.',
  ],
  [
    'not binding',
    'xiaomi-yu7-orders-18h',
    'Xiaomi YU7',
    'Unverbindliche Reservierungen gab es nach 18 Stunden 350.000.',
  ],
])('no mark, %s: %s (%s) %s', (_, fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  [
    'over the guarantee',
    'adac-id3-battery-93-percent',
    'VW ID.3',
    'Mit 83 Prozent Kapazität nach 100.000 Kilometern liegt der ID.3 im ADAC-Dauertest über der Garantie.',
  ],
  [
    'the guarantee beside it',
    'adac-id3-battery-93-percent',
    'VW ID.3',
    'Nach 100.000 Kilometern hatte der Akku des ID.3 noch 88 Prozent, garantiert sind 70.',
  ],
  [
    'the aim is missed',
    'xiaomi-deliveries-2024',
    'Xiaomis Autosparte',
    '2024 lieferte Xiaomi insgesamt 96.854 SU7 aus und verfehlte damit sein Ziel.',
  ],
  [
    'those it names',
    'eu-tariff-cooperating-others',
    'EU-Ausgleichszölle auf E-Autos aus China',
    'Kooperierende Hersteller zahlen 30,7 Prozent.',
  ],
])('still a mark, %s: %s (%s) %s', (_, fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
