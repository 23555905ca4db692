import { expect, test } from 'vitest';
import { told } from './engine.ts';

test.each([
  ['Elektroautos sind bis Ende 2030 von der Kfz-Steuer befreit.', 'kfz-steuer-exemption-old outdated'],
  ['BYD will 2026 im Ausland 1,6 Millionen Autos verkaufen.', 'byd-overseas-target-2026-citi outdated'],
])('the year of an aim or the end of a term puts no old value in its time: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    'Bis zum Jahreswechsel hatte die Frist für die Steuerbefreiung von Elektroautos noch Ende 2030 gelautet.',
    'kfz-steuer-exemption-old',
  ],
  ['BYD wollte 2026 im Ausland 1,6 Millionen Autos verkaufen.', 'byd-overseas-target-2026-citi'],
  [
    'Ursprünglich waren bei Xiaomi für 2025 300.000 Auslieferungen angepeilt gewesen.',
    'xiaomi-target-2025-300k',
  ],
])('told in the past it is history: %s', (text, fact) => {
  expect(told(text)).toEqual([`${fact} supported`]);
});

test('by when a car is registered is no end of a term', () => {
  const until = 'Reine Elektroautos, die bis Ende 2030 angemeldet werden, sind von der Kfz-Steuer befreit.';
  expect(told(until).join()).not.toContain('outdated');
});

test('what was said at the time of the record is told as said then', () => {
  const said = 'ein Verkauf der Xiaomi-Autos im Ausland werde frühestens ab 2027 geprüft';
  expect(told(`Noch Anfang Juli hatte Lei Jun erklärt, ${said}.`, { published: '2025-08-20' })).toContain(
    'xiaomi-export-not-before-2027-lei supported',
  );
  expect(told('Xiaomi prüft einen Verkauf im Ausland frühestens ab 2027.')).toContain(
    'xiaomi-export-not-before-2027-lei outdated',
  );
});

test('a promise tells a plan', () => {
  expect(told('Für den ID. Polo verspricht Volkswagen einen Einstiegspreis unter 25.000 Euro.')).toEqual([
    'vw-id-polo-price supported',
  ]);
});
