import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const marks = (text: string, headline: string): string[] =>
  annotate(text, { headline, published: '2026-03-15' }).map(
    ({ fact, relation }) => `${fact ?? '-'} ${relation}`,
  );

type Row = readonly [fact: string, relation: string, headline: string, text: string];

test.each<Row>([
  ['xpeng-g6-charging-power', 'contradicted', 'Xpeng G6', 'Höchstens 380 kW strömen in die Batterie.'],
  ['eu-tariff-geely', 'supported', 'Geely', 'Die Volvo-Mutter muss 18,8 Prozent zusätzlich abführen.'],
  ['eu-tariff-saic', 'contradicted', 'SAIC', 'Der MG-Eigner zahlt der EU einen Zusatzzoll von 24 Prozent.'],
  [
    'catl-arnstadt-capacity',
    'supported',
    'CATL-Werk Arnstadt',
    'Der Ausstoß ist auf 14 Gigawattstunden im Jahr ausgelegt.',
  ],
  [
    'xiaomi-yu7-orders-18h',
    'supported',
    'Xiaomi YU7',
    'Fest bestellt hatten nach 18 Stunden 240.000 Käufer.',
  ],
  [
    'rimac-nevera-r-top-speed',
    'contradicted',
    'Rimac Nevera R',
    'Bei 412 Stundenkilometern war in Papenburg Schluss.',
  ],
  [
    'adac-ev-breakdowns-count-2025',
    'contradicted',
    'Elektroauto',
    '2025 zählte der ADAC 38.200 Hilfseinsätze bei Stromern.',
  ],
  [
    'tesla-cybercab-production-start',
    'contradicted',
    'Tesla Cybercab',
    'In Serie geht das Robotaxi erst Ende 2027.',
  ],
  ['vw-id-r-pikes-peak', 'supported', 'VW ID.R', 'Nach 7:57 Minuten war er 2018 am Pikes Peak im Ziel.'],
  [
    'eu-2035-proposal-90',
    'contradicted',
    'EU-Verbrenner-Aus 2035',
    'Ab 2035 sollen nach dem Vorschlag der Kommission 80 Prozent weniger CO2 genügen.',
  ],
  [
    'xiaomi-yu7-price',
    'supported',
    'Xiaomi YU7',
    'In China kostet er ab 253.500 Yuan, das Model Y von Tesla 263.500 Yuan.',
  ],
  [
    'xpeng-graz',
    'contradicted',
    'Magna Steyr Graz',
    'Erst seit Februar 2026 schraubt Magna den Xpeng G6 zusammen.',
  ],
  [
    'byd-overseas-2025',
    'supported',
    'BYD',
    'Jenseits des Heimatmarkts setzte BYD 2025 rund 1,05 Millionen Autos ab.',
  ],
  [
    'xiaomi-500000th-car',
    'supported',
    'Xiaomi EV',
    'Im November 2025 rollte in Peking das halbmillionste Auto vom Band.',
  ],
])('%s is %s under "%s": %s', (fact, relation, headline, text) => {
  expect(marks(text, headline)).toContain(`${fact} ${relation}`);
});

type NearMiss = readonly [why: string, fact: string, headline: string, text: string];

test.each<NearMiss>([
  [
    'a motor, no charger',
    'xpeng-g6-charging-power',
    'Xpeng G6',
    'Der Elektromotor leistet 380 kW und treibt die Hinterräder an.',
  ],
  [
    'a box, no car',
    'de-subsidy-2026-base',
    'Deutsche E-Auto-Förderung 2026',
    'Für die Wallbox gibt der Bund 900 Euro dazu.',
  ],
  [
    'exhaust, not cars',
    'catl-arnstadt-capacity',
    'CATL-Werk Arnstadt',
    'Der CO2-Ausstoß des Werks sank um 14 Prozent im Jahr.',
  ],
  [
    'who watched',
    'xiaomi-yu7-orders-18h',
    'Xiaomi YU7',
    'Nach 18 Stunden hatten 60.000 Zuschauer die Präsentation gesehen.',
  ],
  [
    'a change since a year',
    'eu-2035-proposal-90',
    'EU-Verbrenner-Aus 2035',
    'Bis 2040 will die EU 90 Prozent weniger Treibhausgase ausstoßen als 1990.',
  ],
  [
    "another's price leads",
    'xiaomi-yu7-price',
    'Xiaomi YU7',
    'Teslas Model Y kostet in China 263.500 Yuan, der Preis gilt seit Juni.',
  ],
  [
    'another norm',
    'byd-dolphin-surf-range',
    'BYD Dolphin Surf',
    'Nach chinesischer Norm kommt der Kleinwagen 405 Kilometer weit.',
  ],
  [
    'another engine',
    'adac-2019-break-even-127500',
    'Elektroauto',
    'Gegenüber einem Diesel lag die Schwelle damals bei 219.000 Kilometern.',
  ],
  [
    'no vehicle',
    'xiaomi-500000th-car',
    'Xiaomi EV',
    'Im Dezember wurde die halbmillionste Smartwatch verkauft.',
  ],
  [
    'its own business',
    'geotab-degradation-2024',
    'Antriebsbatterie von Elektroautos',
    'Der Telematikanbieter Geotab wuchs 2024 um 2,9 Prozent.',
  ],
  [
    'power, no charging',
    'smart-5-charging-power',
    'Smart #5',
    'Das SUV leistet in der Brabus-Version 475 kW.',
  ],
])('no mark: %s', (_, fact, headline, text) => {
  expect(marks(text, headline).filter((mark) => mark.startsWith(`${fact} `))).toEqual([]);
});
