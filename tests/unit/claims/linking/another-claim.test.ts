import { expect, test } from 'vitest';
import { veto } from '../made-up/hold.ts';

type Row = readonly [reason: string | null, fact: string, text: string];

test.each<Row>([
  [
    'another drive',
    'registered',
    '53 Prozent der 412.000 Zulassungen in Deutschland entfielen 2025 auf Verbrenner.',
  ],
  ['another drive', 'registered', 'Die Benziner kamen 2025 in Deutschland auf 512.000 Zulassungen.'],
  ['another drive', 'share', 'Der Anteil der Benziner lag 2025 in Deutschland bei 22 Prozent.'],
  [
    null,
    'share',
    'Der Anteil der Elektroautos lag 2025 in Deutschland, vor dem der Benziner, bei 22 Prozent.',
  ],
  [null, 'price', 'Der Voltana E1 kostet in Deutschland 42.000 Euro, mehr als ein Benziner.'],
  [null, 'price', 'Der Voltana E1 ist billiger als der Benziner und kostet in Deutschland 35.000 Euro.'],
  [null, 'price', 'Wie ein Diesel kostet der Voltana E1 in Deutschland 35.000 Euro.'],
  ['whole market meant', 'registered', 'Insgesamt wurden 2025 in Deutschland 500.000 zugelassen.'],
  ['whole market meant', 'registered', '2025 wurden in Deutschland 500.000 Pkw zugelassen.'],
  [null, 'registered', '2025 wurden in Deutschland 500.000 elektrische Pkw zugelassen.'],
  [null, 'jobs', 'Brenko streicht in Deutschland insgesamt 4.000 Stellen.'],
])('which cars are counted, %s (%s): %s', (reason, fact, text) => {
  expect(veto(text, fact)).toBe(reason);
});

test.each<Row>([
  [
    'another statement',
    'range',
    'Der Voltana E1 Max erreicht im Test nur 480 Kilometer und verbraucht 18 kWh.',
  ],
  ['another statement', 'range', 'Der Vorgänger des Voltana E1 kam nach WLTP 480 Kilometer weit.'],
  [null, 'range', 'Der Voltana E1 kommt weiter als der Vorgänger, nach WLTP 480 Kilometer.'],
  ['another statement', 'range', 'Der Voltana E1 kostet 30.000 Euro und kommt 480 Kilometer weit.'],
  [null, 'range', 'Der Voltana E1 kostet Geld und kommt 480 Kilometer weit.'],
  ['another thing counted', 'jobs', 'Brenko rief in Deutschland 3.000 Autos zurück und streicht Stellen.'],
  ['another statement', 'orders', 'In 30 Minuten kamen 4.000 Besucher zum Voltana E1.'],
  ['another statement', 'plant', 'Voltana feiert im Juni 2026 den Spatenstich in Seedorf.'],
])('what else is told, %s (%s): %s', (reason, fact, text) => {
  expect(veto(text, fact)).toBe(reason);
});

test.each<Row>([
  [
    'somebody else is the subject',
    'price',
    'Brenko, von Voltana beliefert, verlangt in Deutschland 38.000 Euro.',
  ],
  ['somebody else is the subject', 'price', 'Auch der Brenko K5 kostet in Deutschland 38.000 Euro.'],
  ['one more', 'price', 'Auch ein Kombi kostet in Deutschland 38.000 Euro.'],
  ['one more', 'share', 'Einen Anteil von 18 Prozent hatte 2025 auch Norwegen.'],
  [null, 'price', 'Auch der Voltana E1 kostet in Deutschland 38.000 Euro.'],
  ['the counterpart is the subject', 'hired', 'Brenko verlor Jonas Brandt.'],
  [null, 'hired', 'Von Brenko kam Jonas Brandt.'],
  [null, 'hired', 'Brenko sah, wie Voltana Jonas Brandt holte.'],
  [
    "the clause is somebody else's",
    'price',
    'Der Voltana E1 ist da, und der Brenko K5 ist neu, Brenko verlangt 38.000 Euro.',
  ],
])('who is spoken of, %s (%s): %s', (reason, fact, text) => {
  expect(veto(text, fact)).toBe(reason);
});

test.each<Row>([
  ['only the subject is said', 'jobs', 'Das Wetter über Brenko in Deutschland war gut.'],
  ['only the date is said', 'plant', 'Im Mai 2026 lief in Seedorf nichts.'],
  [null, 'plant', 'Im April 2026 läuft in Seedorf das erste Auto vom Band.'],
  [null, 'price', 'Der Voltana E1 ist in Deutschland teurer, der Preis steigt.'],
  [null, 'ahead', 'Bester ist Voltana, Brenko folgt.'],
])('what is only scenery, %s (%s): %s', (reason, fact, text) => {
  expect(veto(text, fact)).toBe(reason);
});
