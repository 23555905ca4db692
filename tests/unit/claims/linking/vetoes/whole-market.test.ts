import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const factsOf = (text: string, headline: string): (string | null)[] =>
  annotate(text, { headline }).map(({ fact }) => fact);

type Row = readonly [fact: string, headline: string, text: string];

test.each<Row>([
  ['europe-tesla-registrations-2025', 'Tesla', 'Der Gesamtmarkt in Europa legte 2025 um 2,4 Prozent zu.'],
  ['tesla-deliveries-2023', 'Tesla', 'Der weltweite Autoabsatz stieg 2023 auf rund 90 Millionen Fahrzeuge.'],
  [
    'xiaomi-outsells-tesla-china-oct-2025',
    'Xiaomi EV',
    'Im Oktober 2025 wurden auf dem chinesischen Gesamtmarkt 2,2 Millionen Autos verkauft.',
  ],
  [
    'eu-bev-share-2026-01',
    'Markt für reine Elektroautos in der EU',
    'Die Pkw-Neuzulassungen in der EU fielen im Januar 2026 insgesamt um vier Prozent.',
  ],
  ['xiaomi-ev-loss-2024', 'Xiaomi EV', 'Der Gesamtkonzern verdiente 2024 bereinigt 27,2 Milliarden Yuan.'],
  [
    'xiaomi-su7-first-generation-total',
    'Xiaomi SU7',
    'Insgesamt hatte Xiaomi im Februar 2026 rund 600.000 Autos ausgeliefert.',
  ],
])('what is told of a whole market is not %s (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).not.toContain(fact);
});

test.each<Row>([
  [
    'de-bev-share-2025',
    'Elektroauto',
    'Am deutschen Pkw-Markt hatten Stromer 2025 einen Anteil von 29,1 Prozent.',
  ],
  [
    'de-tesla-registrations-2025',
    'Tesla',
    'In einem wachsenden Gesamtmarkt verlor Tesla 2025 in Deutschland 38,4 Prozent der Neuzulassungen.',
  ],
  [
    'xiaomi-third-largest-smartphone-2025',
    'Xiaomi',
    'Auf dem Smartphonemarkt rangiert der Konzern weltweit auf Platz fünf.',
  ],
  ['de-bev-registrations-2025', 'Elektroauto', 'Der Markt für Elektroautos wuchs 2025 um 43,2 Prozent.'],
])('the market is only where %s is (%s): %s', (fact, headline, text) => {
  expect(factsOf(text, headline)).toContain(fact);
});
