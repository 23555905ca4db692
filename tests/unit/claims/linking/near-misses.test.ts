import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const factsOf = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

test.each([
  [
    'another drive',
    'Als Benziner kostet der Grande Panda in Deutschland 16.990 Euro.',
    'fiat-grande-panda-price',
  ],
  ['another sprint', 'Von null auf Tempo 100 braucht der Nevera R 1,66 Sekunden.', 'rimac-nevera-r-0-400-0'],
  ['engine power', 'Die Motoren des neuen iX3 leisten zusammen 469 PS.', 'bmw-ix3-charging-power'],
  [
    'charged in a while',
    'Mit zehn Minuten an der Ladesäule kommt der iX3 50 xDrive 372 Kilometer weiter.',
    'bmw-ix3-range',
  ],
  [
    'one more',
    'Einen Zoll von 100 Prozent auf Elektroautos aus China verhängte auch Kanada.',
    'us-tariff-china-ev-100',
  ],
  ['another origin', 'Für Autos aus Südkorea verlangen die USA 15 Prozent Zoll.', 'us-tariff-china-ev-100'],
  [
    'a small count beside',
    'Vom U9 Xtreme sah man in Genf nur 30 Modellautos.',
    'yangwang-u9-xtreme-nordschleife',
  ],
  [
    'another count',
    'Mehr als 3.000 Probefahrten mit dem iX3 gab es in Deutschland.',
    'bmw-ix3-orders-germany',
  ],
  [
    'a share of something else',
    'Im Dauertest klappten beim VW ID.3 nach ADAC-Angaben 93 Prozent aller Ladevorgänge auf Anhieb.',
    'adac-id3-battery-93-percent',
  ],
  [
    'another market in another year',
    'In Großbritannien wurden 2025 rund 473.000 Elektroautos neu zugelassen.',
    'de-bev-registrations-2022',
  ],
  [
    'another country at another time',
    'In ganz Polen gab es Ende 2024 rund 8.700 öffentliche Ladepunkte, im Deutschlandnetz sollen es mehr werden.',
    'deutschlandnetz-plan',
  ],
])('no mark: %s', (_, text, fact) => {
  expect(factsOf(text)).not.toContain(fact);
});

test('who acts in a sentence is not taken for the maker that the text spoke of before', () => {
  const article = {
    text: 'Xiaomi will seine Elektroautos ab 2027 auch außerhalb Chinas verkaufen. Der Betreiber will im Sommer weitere bauen.',
    published: '2025-04-24',
  };
  expect(annotate(article.text, article).map(({ fact }) => fact)).not.toContain(
    'xiaomi-beijing-plant-phase2',
  );
});

test('a year alone is no date of somebody spoken of long before', () => {
  const polo = 'Der VW ID. Polo kommt im Herbst 2026 in den Handel.';
  const after = 'Kia zeigt den EV4. Bezahlbare Autos fehlen noch. In diesem Jahr sollen sie kommen.';
  expect(factsOf(`${polo} ${after}`)).toEqual(['vw-id-polo-dealer-start-autumn-2026']);
});

test('a share of something else is none of the car spoken of', () => {
  const ix3 = 'Der BMW iX3 lädt mit bis zu 400 kW.';
  const sold = 'Im vergangenen Jahr setzte die Gruppe 442.072 Fahrzeuge ab, das entsprach knapp 18 Prozent.';
  expect(factsOf(`${ix3} ${sold}`)).toEqual(['bmw-ix3-charging-power']);
});
