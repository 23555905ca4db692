import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [why: string, fact: string, headline: string, text: string];

test.each<Row>([
  [
    'cars sold',
    'great-wall-munich-closed',
    'Great Wall Motor',
    'In Deutschland verkaufte Great Wall 2024 nur 2.100 Autos.',
  ],
  [
    'cars delivered',
    'eu-tavascan-exemption',
    'Cupra Tavascan',
    'Im Februar 2026 lieferte Cupra 3.000 Tavascan aus.',
  ],
  ['only a town', 'li-auto-munich-rd', 'Li Auto', 'Auf der IAA in München zeigte Li Auto den i8.'],
  [
    'second place',
    'de-bestseller-bev-2025',
    'VW ID.7',
    'Auf Platz zwei der Stromer kam der ID.3 mit knapp 32.000 Zulassungen.',
  ],
  [
    'another month',
    'xiaomi-yu7-best-selling-car-jan-2026',
    'Xiaomi YU7',
    'Im Dezember 2025 führte das Model Y die Rangliste an.',
  ],
  [
    'another run',
    'nio-ep9-nordschleife',
    'Nio EP9',
    'Im Herbst 2016 brauchte der EP9 auf der Nordschleife noch 7:05,12 Minuten.',
  ],
  [
    'on top',
    'deutschlandnetz-status-2025-09',
    'Deutschlandnetz',
    'Am Deutschlandnetz wurde an 98 weiteren Standorten mit 552 Ladepunkten gebaut.',
  ],
  [
    'another drive beside it',
    'vdi-emissions-200000',
    'Batterieelektrisches Auto',
    'Für einen Plug-in-Hybrid kommen die Forscher auf 24,8 Tonnen.',
  ],
  [
    'range, no price',
    'citroen-e-c3-price',
    'Citroën ë-C3',
    'Mit einer Ladung fährt der Kleinwagen rund 320 Kilometer weit.',
  ],
  [
    'another amount',
    'xiaomi-investment-10bn',
    'Xiaomi',
    'In eigene Chips will Xiaomi über zehn Jahre 50 Milliarden Yuan investieren.',
  ],
  [
    'a share that compares nobody',
    'eu-bev-overtakes-petrol-2025-12',
    'Markt für reine Elektroautos in der EU',
    'Im ganzen Jahr machten Benziner noch gut ein Viertel der EU-Neuzulassungen aus.',
  ],
  ['a tariff', 'xpeng-graz', 'Magna Steyr Graz', 'Mit der Montage in Graz umgeht Xpeng die EU-Zölle.'],
  [
    'cars, no jobs',
    'vw-job-cuts-35000',
    'Volkswagen',
    'Die Kapazität der deutschen VW-Werke sinkt um 700.000 Fahrzeuge.',
  ],
  [
    'only the way there',
    'rimac-nevera-r-0-400-0',
    'Rimac Nevera R',
    'Aus dem Stand auf 400 km/h braucht der Nevera R 17,35 Sekunden.',
  ],
  [
    'a premium, no quota',
    'thg-quote-2026',
    'THG-Quote',
    '2026 zahlen Anbieter rund 250 Euro für die THG-Quote.',
  ],
])('no mark, %s: %s (%s) %s', (_, fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  [
    'another winner',
    'de-bestseller-bev-2025',
    'Rangliste',
    'Meistverkauftes Elektroauto in Deutschland war 2025 der Skoda Elroq.',
  ],
  [
    'another time of the run',
    'nio-ep9-nordschleife',
    'Nio EP9',
    'Im Mai 2017 brauchte der EP9 auf der Nordschleife 6:55,9 Minuten.',
  ],
  ['its research', 'li-auto-munich-rd', 'Li Auto', 'Li Auto forscht seit Januar 2025 in München.'],
  [
    'another amount of its kind',
    'xiaomi-investment-10bn',
    'Xiaomi',
    'Xiaomi will über zehn Jahre 20 Milliarden Dollar in sein Autogeschäft investieren.',
  ],
  [
    'a share that compares',
    'eu-bev-overtakes-petrol-2025-12',
    'Markt für reine Elektroautos in der EU',
    'Im Dezember 2025 lagen Stromer in der EU mit 24 Prozent vor Benzinern.',
  ],
  [
    'there and back',
    'rimac-nevera-r-0-400-0',
    'Rimac Nevera R',
    'Auf 400 km/h und zurück zum Stillstand braucht der Nevera R 29,75 Sekunden.',
  ],
])('still a mark, %s: %s (%s) %s', (_, fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
