import { expect, test } from 'vitest';
import { relationTo } from '../engine/engine.ts';

const published = '2026-03-15';

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  // a part of the region
  [
    'de-bev-share-2025',
    'Elektroauto',
    'In Hamburg wurde 2025 gut jeder vierte Neuwagen mit reinem Batterieantrieb angemeldet.',
  ],
  [
    'europe-tesla-registrations-2025',
    'Tesla',
    'In Norwegen brachte es Tesla 2025 auf 34.000 Neuzulassungen.',
  ],
  ['bnef-battery-price-2025', 'Batterie', 'In Europa kostete die Kilowattstunde 2025 im Mittel 131 Dollar.'],
  // a part of the thing
  ['bnef-battery-price-2025', 'Batteriepack', 'Die reine Zelle kostete 2025 im Durchschnitt 74 Dollar.'],
  ['bnef-battery-price-2024', 'Batteriepack', 'Akkus für reine Elektroautos kosteten 2024 noch 97 Dollar.'],
  // other goods, makers instead of a drive, what came of a rule
  [
    'us-tariff-china-ev-100',
    'USA',
    'Auf Batterien aus China stieg der amerikanische Zoll gleichzeitig auf 25 Prozent.',
  ],
  [
    'china-nev-share-2025',
    'New Energy Vehicles in China',
    'Heimische Marken beherrschten 2025 in China fast 70 Prozent des Pkw-Markts.',
  ],
  [
    'uk-zev-2026',
    'ZEV-Mandat Großbritannien',
    'Tatsächlich war im vergangenen Jahr fast jeder vierte Neuwagen auf der Insel elektrisch.',
  ],
  // one car of many
  [
    'p3-battery-87-percent-200k',
    'Antriebsbatterie',
    'Ein Taxi aus Österreich hatte bei 280.000 Kilometern noch 82 Prozent Restkapazität.',
  ],
  [
    'p3-battery-90-percent-100k',
    'Antriebsbatterie',
    'Ein Leihwagen kam nach 100.000 Kilometern nur noch auf 81 Prozent seiner Kapazität.',
  ],
  // somebody or something else
  [
    'geotab-degradation-2024',
    'Antriebsbatterie von Elektroautos',
    'Recurrent, ein Datendienst aus Seattle, fand 2024 bei 1,5 Prozent der Stromer einen neuen Akku.',
  ],
  ['de-model-y-rank-2025', 'Tesla Model Y', 'Das Model 3 kam 2025 in der deutschen Rangliste auf Platz 25.'],
  ['xiaomi-export-from-2027', 'Xiaomi EV', 'Xpeng verkaufte 2025 in mehr als 50 Ländern außerhalb Chinas.'],
  ['nio-ep9-nordschleife', 'Nio EP9', 'In Austin fuhr ein EP9 ohne Fahrer eine Runde in 2:40 Minuten.'],
  [
    'xiaomi-top5-goal',
    'Xiaomi',
    'Im Smartphonegeschäft hatte der Gründer angekündigt, in drei Jahren Weltmarktführer zu werden.',
  ],
  [
    'gdv-no-higher-fire-risk',
    'Elektroauto',
    'Rund 15.000 kaskoversicherte Autos geraten nach GDV-Zahlen jedes Jahr in Brand.',
  ],
])('%s says nothing of it (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBeUndefined();
});

test.each<Row>([
  [
    'de-bev-share-2025',
    'Elektroauto',
    'In Deutschland war 2025 jeder vierte Neuwagen ein reines Elektroauto.',
  ],
  ['europe-tesla-registrations-2025', 'Tesla', 'In Europa kam Tesla 2025 auf 338.000 Neuzulassungen.'],
  [
    'us-tariff-china-ev-100',
    'USA',
    'Die USA erheben auf Elektroautos aus China seit September 2024 einen Zoll von 60 Prozent.',
  ],
  [
    'uk-zev-2026',
    'ZEV-Mandat',
    '2026 müssen in Großbritannien 38 Prozent der Neuwagen eines Herstellers emissionsfrei sein.',
  ],
  ['nio-ep9-nordschleife', 'Nio EP9', 'Am Ring brauchte der Nio EP9 2017 genau 6:58,3 Minuten.'],
])('%s is contradicted (%s): %s', (fact, headline, text) => {
  expect(relationTo(fact, text, { headline, published })).toBe('contradicted');
});
