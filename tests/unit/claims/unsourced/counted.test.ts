import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each([
  ['Für den Solarpark wurden 34 Hektar Acker versiegelt.'],
  ['Nach Rechnung der Stadt reicht das für 2.400 Pendler.'],
  ['Zusammen kamen die Töchter auf gut 210.000.'],
  ['Zwölf Gemeinden haben sich der Klage angeschlossen.'],
  ['Bis Ende März waren davon 81.000 erledigt.'],
])('a count that can be looked up: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([text.slice(0, -1)]);
});

test.each([
  'Der Zug steht noch in Halle 12 herum.',
  'Die Route folgt der A 489 nach Süden.',
  'Ein altes Coupé, Baujahr 1978, stand vor der Tür.',
  'An einer Säule mit 400 Volt zickt er.',
  'Da sind hundert Brötchen.',
  'Rund 11.400 Zuschauer hielten den Atem an.',
  'Um zwanzig nach zwei leert sich der Platz.',
  'Sie hat zwei Kinder.',
])('a number that counts nothing to look up: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});

test.each([
  'Sieben davon stehen an der Küste.',
  'Fünf weitere Klagen sind anhängig.',
  'Vier Behörden haben sich schon geäußert.',
  'Das sind drei weniger als beim Vorgänger.',
  'Landesweit gibt es bislang 64 solcher Häuser.',
  'Nur vier öffentliche Brunnen gab es im ganzen Ort.',
])('a few that can be looked up: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([text.slice(0, -1)]);
});

test.each([
  'Drei Beispiele zeigen das.',
  'Am Zaun streiten vier Herren.',
  'Vor Tor drei stehen die Raucher.',
])('a few of the scene: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});
