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

test.each([
  [
    'Vor der Premiere des Nachfolgers war der Xiaomi SU7 in China für 215.900 Yuan angeboten worden.',
    'xiaomi-su7-launch-price',
  ],
  [
    'Autos von BYD belegte die EU im Juli 2024 vorläufig mit 17,4 Prozent, inzwischen sind es 17,0.',
    'eu-tariffs-provisional-2024-07',
  ],
  [
    'Im Sommer 2024 sprach Xiaomi-Gründer Lei Jun noch davon, bis 2030 Autos in Europa zu verkaufen.',
    'xiaomi-europe-by-2030-goal',
  ],
  [
    'Im Mai 2025 hatte die Internationale Energieagentur IEA für das Jahr mehr als 20 Millionen verkaufte Elektroautos prognostiziert.',
    'iea-forecast-2025',
  ],
])('what had been, and what was foreseen, is told of its time: %s', (text, fact) => {
  expect(told(text)).toContain(`${fact} supported`);
});

test.each([
  ['Mit 431 km/h ist der Rimac Nevera R das schnellste Serien-Elektroauto.', 'outdated'],
  ['Der Rimac Nevera R hält mit 431 km/h den Rekord der Serienautos mit Stecker.', 'outdated'],
  ['Mit 431 km/h war der Rimac Nevera R damals das schnellste Serien-Elektroauto.', 'supported'],
  ['Der Rimac Nevera R fuhr im Juli 2025 in Papenburg 431 km/h.', 'supported'],
])('a record that was outdone is out of date where it is told as the best today: %s', (text, relation) => {
  expect(told(text)).toContain(`rimac-nevera-r-top-speed ${relation}`);
});

test('who came to a disputed figure, and when, is not what is disputed', () => {
  expect(told('Der ADAC kam 2019 auf 127.500 Kilometer, bis ein Elektroauto klimafreundlicher ist.')).toEqual(
    ['adac-2019-break-even-127500 supported'],
  );
  expect(told('Erst ab 127.500 Kilometern ist ein Elektroauto klimafreundlicher als ein Benziner.')).toEqual([
    'adac-2019-break-even-127500 unconfirmed',
  ]);
});
