import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each(['Heuer sieht Opel besser aus.', 'Zum Jahresauftakt war es bei Opel ruhig.'])(
  'a date is no deed by its own words: %s',
  (text) => {
    expect(unsourcedIn(text)).toEqual([]);
  },
);

test.each([
  'Opel ab 2028',
  'Die meistverkauften Modelle in Norwegen',
  'Ich habe meinen Opel im November bestellt.',
])('neither a crosshead nor a reader tells a claim: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});

test.each([
  'Das Archiv soll im Herbst umziehen.',
  'Ende 2027 soll es so weit sein.',
  'Die Kantine öffnet im August für alle.',
  'Den Tarif hatten beide Seiten schon 2024 vereinbart.',
  'Der Vorgänger war im Dezember 2023 über Nacht Geschichte.',
  'Im Rathaus ist die Anhörung für Oktober angesetzt.',
  'Gegründet wurde der Verein 1994 in Kiel.',
])('a date that can be looked up: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([text.slice(0, -1)]);
});

test.each([
  'Im September dann der Hammer!',
  'Heuer geben die Händler mehr acht.',
  'Im Winter bleibt man gern daheim.',
  'Im November 2024 hatte die Leitung erklärt, man spare.',
  'Im Mai war es warm.',
])('a date that is only scenery: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});

test('a year in figures dates what is told of somebody by name', () => {
  expect(unsourcedIn('2024 sponserte Opel noch die Fußballer.')).toHaveLength(1);
  expect(unsourcedIn('Nächstes Jahr sponsert Opel die Fußballer.')).toEqual([]);
  expect(unsourcedIn('2024 sponserte ein Bäcker noch die Fußballer.')).toEqual([]);
});
