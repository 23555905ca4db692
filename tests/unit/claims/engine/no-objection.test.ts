import { expect, test } from 'vitest';
import { told } from './engine.ts';

/** Right statements that lie close to others: what they are, and none of them is told to depart. */
test.each([
  // holders
  [
    'Der Xiaomi YU7 Max ist in China ein Erfolg. Im Januar 2026 war er mit 37.869 Verkäufen das meistverkaufte Auto, das Model Y landete mit 16.845 auf Rang 20.',
    'xiaomi-yu7-best-selling-car-jan-2026 supported',
  ],
  // dates
  [
    '2025 wurden hierzulande 545.142 reine E-Autos neu zugelassen. Im ersten Halbjahr waren es erst knapp 250.000 gewesen.',
    'de-bev-h1-2025 supported',
  ],
  [
    'Im Februar gab es wieder mehr Stromer als im Januar. Damals hatte das KBA 42.692 Batterieautos gezählt.',
    'de-bev-2026-01 supported',
  ],
  [
    'Nach 300 Millionen Yuan Verlust im zweiten Quartal 2025 verdiente Xiaomis Sparte für E-Autos und KI im dritten operativ 700 Millionen.',
    'xiaomi-ev-profit-q3-2025 supported',
  ],
  [
    'Xiaomi will 2027 nach Europa und hat im September in München sein Entwicklungszentrum eröffnet.',
    'xiaomi-munich-centre-opened supported',
  ],
  [
    'Volkswagen hält fünf Prozent an Xpeng. In München planen die Chinesen ein Entwicklungszentrum, wie sie im September mitteilten.',
    'xpeng-munich-rd supported',
  ],
  [
    'Gut einen Monat nach dem Rekord des Nevera R in Papenburg im Juli 2025 war es so weit: Einen Monat später fuhr die Track Edition des Yangwang U9 dort 472,41 km/h.',
    'yangwang-u9-track-edition-top-speed supported',
  ],
  [
    '2025 rückte der ADAC 50.445-mal zu Elektroautos aus, rund 15 Prozent öfter als im Jahr davor (43.678).',
    'adac-ev-breakdowns-count-2024 supported',
  ],
  [
    'Auf der Testfahrt 2025 überbot das Tesla Model 3 Long Range mit Hinterradantrieb seine 702 WLTP-Kilometer.',
    'tesla-model-3-lr-range supported',
  ],
  [
    'Die E-Auto-Prämie ist da. Wer ohne Kinder mehr als 80.000 Euro im Jahr zu versteuern hat, geht leer aus.',
    'de-subsidy-2026-income-limit supported',
  ],
  // places
  [
    'Seit Mai 2025 führt die Nordschleife Xiaomi als Premium-Partner.',
    'xiaomi-nuerburgring-premium-partner supported',
  ],
  [
    'In München hat Xiaomi gerade sein erstes Entwicklungszentrum in Europa bezogen.',
    'xiaomi-munich-centre-opened supported',
  ],
  [
    'Am Nürburgring blieb Moritz Kranz mit dem Yangwang U9 Xtreme im August knapp unter sieben Minuten, in Papenburg fuhr er nicht.',
    'yangwang-u9-xtreme-nordschleife supported',
  ],
  [
    'Die Fabrik des Weltmarktführers CATL in Arnstadt ist auf 14 Gigawattstunden im Jahr ausgelegt.',
    'catl-arnstadt-capacity supported',
  ],
  // drives, versions, counts
  [
    'Die Ausgleichszölle der EU gelten seit dem 30. Oktober 2024: Der Anteil der Plug-in-Hybride, für die sie nicht gelten, stieg auf 37 Prozent.',
    'eu-tariffs-in-force supported',
  ],
  [
    'Die IEA liefert Rückenwind: Für 2026 sagt sie 23 Millionen verkaufte Elektroautos voraus, Plug-in-Hybride mitgezählt.',
    'iea-forecast-2026 supported',
  ],
  [
    'Smart bewirbt den #5 mit einer Ladespitze von 400 Kilowatt, die Pro-Variante war am Stand nicht zu sehen.',
    'smart-5-charging-power supported',
  ],
  // doubt
  [
    'Die 1.704 Kilometer eines Chevrolet Silverado EV sind bis heute nicht offiziell anerkannt.',
    'silverado-ev-1704 supported',
  ],
  [
    'Eine heute umstrittene Rechnung von ADAC und Joanneum Research kam 2019 auf 127.500 Kilometer, bis sich ein Stromer lohnt.',
    'adac-2019-break-even-127500 supported',
  ],
])('%s', (text, expected) => {
  const found = told(text);
  expect(found).toContain(expected);
  expect(found.join()).not.toContain('contradicted');
});

test.each([
  [
    'of another month',
    'Nach Zahlen des KBA kamen im zweiten Monat des Jahres 45.870 reine Stromer auf die Straße. Ihr Anteil an allen Neuzulassungen lag bei 21,7 Prozent.',
  ],
  ['of today', 'Fast jeder vierte Neuwagen ist in Deutschland inzwischen ein Stromer.'],
  [
    'of a group',
    'Teuer wurde für Porsche 2025 die Abkehr von der Elektrostrategie. Das operative Ergebnis des Volkswagen-Konzerns brach 2025 auf 8,9 Milliarden Euro ein.',
  ],
  [
    'of what was sold',
    'In Barcelona wollen Chery und Ebro bis 2027 auf 50.000 Fahrzeuge im Jahr kommen; Ebro selbst verkaufte 2025 in Spanien 11.700 Autos.',
  ],
  [
    'of a capacity',
    'Xiaomi baut seine Autos in Peking. Das Werk ist auf 300.000 Fahrzeuge im Jahr in zwei Stufen ausgelegt.',
  ],
  [
    'of what was built',
    'Produziert hat Tesla im zweiten Quartal 2026 rund 471.300 Autos, der Absatz von Speichern stieg.',
  ],
  ['of people', 'Elektroautos brennen selten. Tatsächlich brannte ein Diesel, 38 Kräfte löschten ihn.'],
  [
    'of somebody known from a list',
    '2025 lag der ID.7 in Deutschland vorn. Das Tesla Model Y, ein Jahr zuvor noch Spitzenreiter, fiel weit zurück.',
  ],
  [
    'of another car of the maker',
    'Xiaomi hat den YU7. Xpeng, Nio und Leapmotor sind schon da. Von 20 auf 80 Prozent lud der Wagen in 17 Minuten, in der Spitze mit 286 kW.',
  ],
  [
    'of a share of something',
    'Die Firma setzt 64 Millionen Euro um, 58 Prozent davon mit Teilen für Elektroautos.',
  ],
  ['of a mean', 'Der Xiaomi YU7 verkauft sich gut. Im Schnitt nahm Xiaomi je YU7 rund 290.000 Yuan ein.'],
  ['of a question', 'In Norwegen prüft der Autoklub NAF jeden Winter, wie weit Stromer kommen.'],
])('a figure %s departs from nothing', (_, text) => {
  expect(told(text).join()).not.toMatch(/contradicted|outdated|unconfirmed/);
});

test('a row of another month goes on about nothing', () => {
  const text = `Neuzulassungen von Elektroautos in Deutschland
Monat | Elektro-Pkw | Anteil
Januar 2026 | 42.692 | 22,0 Prozent
Februar 2026 | 45.870 | 21,7 Prozent`;
  expect(new Set(told(text))).toEqual(new Set(['de-bev-2026-01 supported']));
});

test('months at the head of a chronicle go on from the one before', () => {
  const text = `Januar 2025. Das Jahr beginnt ruhig.
Februar. Es schneit.
März. Der Zellhersteller Northvolt meldet in Schweden Insolvenz an.`;
  expect(told(text)).toEqual(['northvolt-insolvency supported']);
});
