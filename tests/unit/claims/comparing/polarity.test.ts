import { expect, test } from 'vitest';
import { averted, denials, negations } from '../../../../claims/comparing/polarity.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';

test.each([
  'Xiaomi verkauft keine Autos in Europa.',
  'Der Hersteller hat keinerlei Rückruf angekündigt.',
  'Das Werk wird nicht gebaut.',
  'Der SU7 war nicht schneller als der Taycan.',
  'Es gibt weder Preise noch Termine.',
  'Der Rekord wurde keineswegs gebrochen.',
  'Kein besserer Wagen kommt nach.',
  'Es gibt kein Auto mehr.',
])('negates: %s', (text) => {
  expect(negations(tokenize(text))).not.toEqual([]);
});

test.each([
  'Xiaomi verkauft nicht nur Autos.',
  'Er kommt nicht in Rot, sondern in Blau.',
  'Es waren so viele wie nie.',
  'Es waren so viele wie noch nie.',
  'Nicht zuletzt deshalb stieg der Absatz.',
  'Nicht weniger als 500 Autos wurden verkauft.',
  'Keine Marke verkaufte 2025 mehr Stromer als VW.',
  'Kein Stromer verkaufte sich besser als der ID.7.',
  'Schneller als Kern war bis dahin kein Viertürer.',
  'Sieben Minuten: Schneller als Kern war bis dahin kein Viertürer.',
  'Im Mai verkaufte sich kein Kombi besser.',
  'Kein Wagen war sparsamer, und keiner fuhr weiter.',
  'Xiaomi verkauft Autos.',
])('does not negate: %s', (text) => {
  expect(negations(tokenize(text))).toEqual([]);
});

test.each([
  'Xiaomi dementierte den Bericht.',
  'Xiaomi wies den Bericht zurück.',
  'Xiaomi schließt einen Start 2026 aus.',
  'Xiaomi sagte den Start ab.',
  'Xiaomi lehnte den Vorschlag ab.',
  'Der Start wurde abgesagt.',
])('denies: %s', (text) => {
  expect(denials(tokenize(text))).not.toEqual([]);
});

test.each([
  'Er sagte, das Auto komme.',
  'Er sagte im Juli, Xiaomi werde den Verkauf frühestens ab 2027 prüfen.',
  'Der Konzern schließt ein Werk aus Kostengründen.',
  'Der Vertrag schließt alles ein.',
  'Xiaomi verkauft keine Autos.',
])('does not deny: %s', (text) => {
  expect(denials(tokenize(text))).toEqual([]);
});

test.each([
  'Der Zulieferer konnte die Insolvenz abwenden.',
  'Der Zulieferer wendete die Insolvenz im Mai ab.',
  'Der Rückruf blieb dem Hersteller erspart.',
  'Die Kürzung blieb im Herbst aus.',
  'Um Kündigungen kam das Werk nicht herum.',
])('averts: %s', (text) => {
  expect(averted(tokenize(text))).not.toEqual([]);
});

test.each(['Das Werk meldete Insolvenz an.', 'Der Rückruf blieb nicht der letzte.'])(
  'averts nothing: %s',
  (text) => {
    expect(averted(tokenize(text))).toEqual([]);
  },
);

test.each([
  ['Der Kauf ist geplatzt.', true],
  ['Der Bau ist gescheitert.', true],
  ['Das Projekt wurde abgeblasen.', true],
  ['Er konnte die Insolvenz abwenden.', true],
  ['So können die Hersteller den Zöllen entgehen.', false],
  ['Um den Zoll zu vermeiden, baut er ein Werk.', false],
])('what may be averted has not been: %s', (text, expected) => {
  expect(averted(tokenize(text)).length > 0).toBe(expected);
});
