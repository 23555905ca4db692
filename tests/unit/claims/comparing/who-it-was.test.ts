import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const relations = (headline: string, text: string): string[] =>
  annotate(text, { headline, published: '2026-03-15' }).map(({ fact, relation }) => `${fact} ${relation}`);

test.each([
  // Who won an election.
  [
    'tesla-works-council-2026 contradicted',
    'Betriebsratswahl bei Tesla in Grünheide',
    'Im März setzte sich die IG Metall mit knapp 41 Prozent durch.',
  ],
  [
    'tesla-works-council-2026 contradicted',
    'Tesla in Grünheide',
    'Bei der Betriebsratswahl holte die IG Metall mit knapp 41 Prozent die meisten Stimmen.',
  ],
  [
    'tesla-works-council-2026 supported',
    'Tesla in Grünheide',
    'Bei der Betriebsratswahl setzte sich Giga United mit knapp 41 Prozent gegen die IG Metall durch.',
  ],
  // Behind whom one is third.
  [
    'xiaomi-third-largest-smartphone-2025 supported',
    'Xiaomi',
    '2025 war Xiaomi mit 13 Prozent hinter Apple und Samsung der drittgrößte Smartphonehersteller der Welt, in China liegt Huawei vorn.',
  ],
  // Who falls behind whom.
  [
    'byd-overtakes-tesla-2025 supported',
    'BYD und Tesla',
    'Im Jahr 2025 fiel Tesla bei reinen Elektroautos hinter BYD zurück.',
  ],
  // What a loss and a profit of two quarters are told of.
  [
    'xiaomi-ev-loss-q2-2025 supported',
    'Xiaomi EV',
    'Im zweiten Quartal 2025 fehlten der Autosparte noch 300 Millionen Yuan, im dritten stand erstmals ein Gewinn, 700 Millionen.',
  ],
  // What failed is told of another clause.
  [
    'china-door-handle-ban supported',
    'Türgriffe',
    'Versenkte Türgriffe sind in China an Neuwagen vom 1. Januar 2027 an verboten, da sich Retter vergeblich an ihnen abmühten.',
  ],
])('%s (%s): %s', (expected, headline, text) => {
  expect(relations(headline, text)).toContain(expected);
});

test('a maker pays what its own record says, not what others pay', () => {
  const found = relations(
    'BYD in Europa',
    'BYD baut in Szeged. Auf Stromer aus China zahlt der Konzern in der EU einen Ausgleichszoll von 20,7 Prozent.',
  );
  expect(found).toContain('eu-tariff-byd contradicted');
  expect(found).not.toContain('eu-tariff-cooperating-others supported');
});

test('other makers are not the one spoken of', () => {
  const found = relations(
    'Nio in Deutschland',
    'Nio kam 2025 in Deutschland auf 325 Neuzulassungen. Andere Marken aus China waren 2025 erfolgreicher, Xpeng kam auf knapp 3.000.',
  );
  expect(found).not.toContain('nio-registrations-2025 contradicted');
});
