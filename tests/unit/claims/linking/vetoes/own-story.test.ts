import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const facts = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

test.each([
  ['Der Dacia Spring fährt 225 Kilometer weit.', 'Mein Spring schafft im Winter keine 140 Kilometer.'],
  [
    'Für elektrische Dienstwagen gilt eine Preisgrenze.',
    'Mein Chef bietet mir einen Dienstwagen für 92.000 Euro an.',
  ],
])('what one person tells of a car of theirs is held against no record: %s', (before, own) => {
  expect(facts(own)).toEqual([]);
  expect(facts(`${before} ${own}`).length).toBeLessThanOrEqual(1);
});

test('in a person’s own words a record may be told all the same', () => {
  expect(facts('Meines Wissens kostet der Dacia Spring 16.900 Euro.')).toEqual(['dacia-spring-price-2026']);
});

test('what an office of one town counts is no figure of the country', () => {
  expect(facts('2025 wurden in Deutschland 601.204 reine Elektroautos neu zugelassen.')).toEqual([
    'de-bev-registrations-2025',
  ]);
  expect(facts('Die Zulassungsstelle hat 2025 genau 1.204 reine Elektroautos neu angemeldet.')).not.toContain(
    'de-bev-registrations-2025',
  );
  expect(facts('Im Landkreis Holzminden wurden 2025 genau 912 reine Elektroautos neu zugelassen.')).toEqual(
    [],
  );
});

test('the number of a step or a chapter counts nothing', () => {
  const before = 'Junge Stromer bleiben seltener liegen, 3,8 Pannen je 1.000 Fahrzeuge zählte der ADAC.';
  expect(facts(`${before} Schritt vier: der Strom.`)).toEqual(['adac-breakdowns-2025']);
  expect(facts(`${before} Kapitel 4: der Strom.`)).toEqual(['adac-breakdowns-2025']);
});

test('so few cars are those of a place, where no country is named', () => {
  expect(facts('In Hamburg wurden 2025 rund 14.300 Elektroautos neu zugelassen.')).toEqual([]);
});

test('the year that something ended in another country is no other end', () => {
  const ended = 'ist der Zuschuss für den Kauf von Elektroautos schon im Vorjahr ausgelaufen';
  expect(annotate(`In Österreich ${ended}.`).map(({ relation }) => relation)).not.toContain('contradicted');
});
