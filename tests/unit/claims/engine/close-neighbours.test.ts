import { expect, test } from 'vitest';
import { told } from './engine.ts';

/** Of two things told in one sentence each is held against its own record. */
test.each([
  [
    'Tesla lieferte 2025 weltweit 1.636.129 Autos aus, 8,6 Prozent weniger als im Jahr zuvor.',
    'tesla-deliveries-2025 supported',
  ],
  [
    'Das Model 3 Standard kostet seit Dezember ab 36.990 Euro; in Österreich steht es für 38.490 Euro in der Liste.',
    'tesla-model-3-standard-price supported',
  ],
  [
    'Zum Vergleich: CATL in Arnstadt ist auf 14, die erste Stufe von PowerCo in Salzgitter auf bis zu 20 Gigawattstunden ausgelegt.',
    'powerco-salzgitter-start supported',
  ],
  [
    'Im ersten Quartal 2026 lag Tesla vorn, von April bis Juni drehte BYD das mit 557.090 zu 480.126.',
    'tesla-byd-2026-q2 supported',
  ],
  [
    'Der Yangwang U9 Xtreme fuhr im September 2025 in Papenburg 496,22 km/h und zuvor auf der Nordschleife 6:59,157 Minuten.',
    'yangwang-u9-xtreme-nordschleife supported',
  ],
  [
    'Wer ohne Kinder mehr als 80.000 Euro im Jahr zu versteuern hat, bekommt keine E-Auto-Prämie.',
    'de-subsidy-2026-income-limit supported',
  ],
  [
    'Vor der Standard-Version kostete das günstigste Tesla Model 3 hierzulande 39.990 Euro.',
    'tesla-model-3-base-price-2024 supported',
  ],
  [
    'Der erneuerte Xiaomi SU7 kam im November 2025 in China binnen 24 Stunden auf 4.264 Kilometer, der YU7 im Juni zuvor auf 3.944.',
    'xiaomi-su7-24h-record supported',
  ],
  [
    'Im Supertest von sport auto blieb der Hyundai Ioniq 5 N bei 7:45,59 stehen, auf dem kleinen Kurs in Hockenheim bei 1:53,9.',
    'hyundai-ioniq-5-n-nordschleife supported',
  ],
  [
    'Pläne des Konzerns\nModell | Jahr | Preis\nCupra Raval | 2026 | rund 26.000 Euro',
    'cupra-raval-price supported',
  ],
  [
    'Zölle der EU auf Elektroautos aus China\nHersteller | Ausgleichszoll | vorläufig ab 5. Juli 2024\nSAIC | 35,3 Prozent | 37,6 Prozent',
    'eu-tariffs-provisional-2024-07 supported',
  ],
  [
    'Xiaomi lebt vom YU7, der im Januar mit 37.869 Verkäufen das meistverkaufte Auto Chinas war.',
    'xiaomi-yu7-best-selling-car-jan-2026 supported',
  ],
])('%s', (text, expected) => {
  const found = told(text);
  expect(found).toContain(expected);
  expect(found.join()).not.toContain('contradicted');
});

test.each([
  ['of the month', 'Meistverkaufter Stromer des Monats war in Deutschland der Skoda Elroq mit 2.584 Stück.'],
  ['of a make', 'Der iX1 blieb 2025 mit gut 60.000 Stück der meistverkaufte Stromer der Marke in Europa.'],
  ['of an old car', 'Für einen drei Jahre alten Dacia Spring verlangt der Händler 8.900 Euro.'],
  [
    'of another drive',
    'Elektroautos sind in Deutschland gefragt. Die Teilzeitstromer kamen auf 11,2 Prozent, reine Benziner hielten noch 23,2 Prozent.',
  ],
  ['of a shift', 'BMW führte im neuen Werk Debrecen Anfang des Jahres eine dritte Schicht ein.'],
  ['of a part', 'Im vorigen Jahr entfielen gut 153.000 Xiaomi-Auslieferungen auf das SUV.'],
  ['of the car before it', 'Der frühere Renault Twingo Electric war zuletzt 28.000 Euro teuer.'],
  ['of a sister', 'Der Citroën ë-C3 Aircross mit 54 kWh kostet 29.490 Euro.'],
  [
    'of the time that the text is at',
    'Von Januar bis Juni wurden mehr Autos zugelassen als in den ersten sechs Monaten 2025. Getragen wurde das von Stromern: 352.092 reine Elektroautos stehen für einen Anteil von 24,6 Prozent.',
  ],
  [
    'of who comes behind',
    'Platz zwei hinter dem Tesla Model Y belegte 2025 in Europa der Skoda Elroq mit 94.000 Neuzulassungen.',
  ],
  [
    'of another continent',
    'Der Volkswagen-Konzern lieferte 2025 mehr Stromer aus, in Nordamerika ein Zuwachs von 38 Prozent.',
  ],
  [
    'of cars, no jobs',
    'Ford will in Deutschland Stellen streichen. Gebaut wurden in Köln vom Capri 29.000 Stück.',
  ],
  ['of a drive', 'Der Mercedes CLA fuhr bei Minusgraden 421 Kilometer weit.'],
  [
    'of another battery',
    'Preise und Reichweiten im Vergleich\nModell | Preis | Reichweite\nKia EV3 81,4 kWh | 41.390 Euro | 605 km',
  ],
  [
    'of something on top',
    'Wer wenig verdient, bekommt bei der E-Auto-Prämie noch einmal 1.000 oder 2.000 Euro.',
  ],
  [
    'of the stock',
    'Der ADAC hilft oft. Der Bestand der ausgewerteten Elektroautos wuchs 2024 um 97 Prozent.',
  ],
  [
    'of another half-year',
    'BYD wächst. Außerhalb Chinas setzte BYD von Januar bis Juni 641.000 Fahrzeuge ab, ein gutes Drittel mehr als im gleichen Zeitraum 2025.',
  ],
])('a figure %s departs from nothing', (_, text) => {
  expect(told(text, { published: '2026-07-14' }).join()).not.toMatch(/contradicted|outdated|unconfirmed/);
});
