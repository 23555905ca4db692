import { expect, test } from 'vitest';
import { compareOrder } from '../../../../claims/comparing/compare-order.ts';
import type { Mention } from '../../../../claims/entities/alias-index.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';

/** +1 where the sentence puts BYD ahead of Tesla. */
function order(text: string, subject = 'byd', rival: string | null = 'tesla'): -1 | 0 | 1 {
  const tokens = tokenize(text);
  const mentions = tokens.flatMap((token, first): Mention[] =>
    token.fold === 'byd' || token.fold === 'tesla'
      ? [
          {
            entities: [token.fold],
            first,
            last: first,
            kind: 'name',
            compound: false,
            opaque: true,
            telling: false,
          },
        ]
      : [],
  );
  return compareOrder(tokens, mentions, new Set([subject]), rival);
}

test.each([
  'BYD lag 2025 vor Tesla.',
  'Vor Tesla lag im vergangenen Jahr BYD.',
  'BYD verkaufte mehr Stromer als Tesla.',
  'BYD hat Tesla überholt.',
  'BYD überholte Tesla im Herbst.',
  'Tesla wurde von BYD überholt.',
  'Tesla ist inzwischen durch BYD entthront.',
  'Tesla liegt hinter BYD.',
  'Hinter BYD folgt Tesla.',
  'Tesla unterlag BYD deutlich.',
  'BYD ließ Tesla hinter sich.',
  'Tesla wurde vom Konzern BYD abgelöst.',
  'Im Herbst kam der Tag, an dem Tesla die Führung an BYD abtrat.',
  'Von BYD wurde Tesla überholt.',
  'Mehr Stromer als Tesla verkaufte BYD.',
  'Tesla kam auf 60.000, BYD zog mit 70.000 vorbei.',
  'BYD braucht dreimal so viel Strom wie ein Tesla.',
  'Nachdem Tesla im Frühjahr vorn gelegen hatte, überholte BYD Tesla.',
  'BYD verwies Tesla auf Platz zwei.',
])('BYD is ahead in "%s"', (text) => {
  expect(order(text)).toBe(1);
});

test.each([
  'Tesla lag 2025 vor BYD.',
  'Vor BYD lag im vergangenen Jahr Tesla.',
  'Tesla verkaufte mehr Stromer als BYD.',
  'Tesla hat BYD überholt.',
  'BYD wurde von Tesla überholt.',
  'BYD liegt hinter Tesla.',
  'Hinter Tesla folgt BYD.',
  'Tesla ließ BYD hinter sich.',
  'BYD wurde vom Rivalen Tesla überflügelt.',
  'Von Tesla wurde BYD verdrängt.',
  'BYD unterlag Tesla.',
  'Mehr Stromer als BYD verkaufte Tesla.',
  'BYD kam auf 60.000, Tesla zog mit 70.000 vorbei.',
  'Tesla zog an BYD vorbei.',
])('BYD is behind in "%s"', (text) => {
  expect(order(text)).toBe(-1);
});

test.each([
  'BYD und Tesla bauen Autos.',
  'BYD baut mehr Werke, Tesla schließt eines.',
  'BYD hat viele Autos verkauft und Tesla auch.',
  'Als Tesla mehr verkaufte, baute BYD Werke.',
])('nothing is said of the order in "%s"', (text) => {
  expect(order(text)).toBe(0);
});

test('without a rival, or with one that is not spoken of, there is no order', () => {
  expect(order('BYD hat Tesla überholt.', 'byd', null)).toBe(0);
  expect(order('BYD hat alle überholt.')).toBe(0);
});

test('a subject that is only meant stands where the rival does not', () => {
  expect(order('Damit liegt der Konzern vor Tesla.', 'leapmotor')).toBe(1);
});

test.each([
  ['Tesla musste den Titel an BYD abgeben.', 1],
  ['Den Titel verlor Tesla 2025 an BYD.', 1],
  ['Tesla musste sich BYD geschlagen geben.', 1],
  ['BYD musste sich Tesla geschlagen geben.', -1],
  ['BYD gab den Titel an Tesla ab, der verloren schien.', -1],
])('whoever yields is behind: %s', (text, expected) => {
  expect(order(text)).toBe(expected);
});
