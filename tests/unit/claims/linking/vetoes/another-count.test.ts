import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  ['tesla-deliveries-2023', 'Tesla', 'Gebaut hat Tesla 2023 rund 1,85 Millionen Autos.'],
  ['xiaomi-su7-beats-model3-2025', 'Xiaomi SU7', 'Tesla exportierte 2025 rund 226.000 Autos aus China.'],
  [
    'china-nev-sales-2025',
    'New Energy Vehicles in China',
    'Chinas Autoexporte stiegen 2025 auf gut sieben Millionen Fahrzeuge.',
  ],
  [
    'de-bev-stock-2025-10-01',
    'Elektroauto',
    'Im dritten Quartal wurden 134.000 Stromer in Deutschland neu zugelassen.',
  ],
  ['xiaomi-target-2025-400k', 'Xiaomi EV', 'Im November 2025 verkaufte Xiaomi mehr als 40.000 Autos.'],
])('cars counted in another way are not %s (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  ['tesla-deliveries-2023', 'Tesla', 'Tesla übergab 2023 rund 1,7 Millionen gebaute Autos an Kunden.'],
  [
    'china-nev-sales-2025',
    'New Energy Vehicles in China',
    'Chinas Hersteller verkauften 2025 samt Exporten 14,5 Millionen New Energy Vehicles.',
  ],
  [
    'iea-forecast-2026',
    'Weltmarkt für Elektroautos',
    'Für 2026 sagt die IEA nur 13 Millionen verkaufte Elektroautos voraus.',
  ],
  [
    'de-bev-stock-2026-01-01',
    'Elektroauto',
    'Am 1. Januar 2026 waren erst 1,7 Millionen Stromer angemeldet.',
  ],
])('the way in which %s counts is said (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
