import { expect, test } from 'vitest';
import { told } from '../engine/engine.ts';

test.each([
  ['contradicted', 'xiaomi-beijing-plant-300k', 'Xiaomi baut in Peking kein Werk für 300.000 Autos im Jahr.'],
  [
    'contradicted',
    'us-tariff-china-ev-100',
    'Auf Elektroautos aus China erheben die USA keinen Zoll von 100 Prozent.',
  ],
  [
    'contradicted',
    'byd-szeged-capacity',
    'Das Werk von BYD im ungarischen Szeged ist nicht auf eine Kapazität von 200.000 Fahrzeugen im Jahr ausgelegt.',
  ],
  [
    'supported',
    'byd-szeged-capacity',
    'Das nicht unumstrittene Werk von BYD im ungarischen Szeged ist auf eine Kapazität von 200.000 Fahrzeugen im Jahr ausgelegt.',
  ],
  [
    'supported',
    'xiaomi-su7-orders-27min',
    'Keine halbe Stunde nach dem Start im März 2024 lagen für den SU7 von Xiaomi 50.000 Bestellungen vor.',
  ],
  [
    'supported',
    'de-bestseller-bev-2025',
    'Kein anderes Elektroauto kam 2025 in Deutschland auf mehr Neuzulassungen als der VW ID.7 mit 34.563.',
  ],
])('denied in the clause of its figure or not, %s (%s): %s', (relation, fact, text) => {
  expect(told(text, { published: '2026-03-28' })).toContain(`${fact} ${relation}`);
});
