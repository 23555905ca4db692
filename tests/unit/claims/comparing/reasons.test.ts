import { expect, test } from 'vitest';
import { engineOver } from '../../../../claims/engine.ts';
import type { Fact, Source } from '../../../../facts/types.ts';
import { sampleSource } from '../../facts/sample.ts';
import { facts } from '../made-up/facts.ts';
import { indexOf } from '../made-up/hold.ts';
import { PUBLISHED } from '../read.ts';

/** The reasons for the one mark of a text, with one fact changed. */
function why(text: string, id: string, changes: Partial<Fact> = {}): { de: string; en: string }[] {
  const engine = engineOver(indexOf(facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact))));
  const found = engine.annotate({ text, published: PUBLISHED }).filter(({ fact }) => fact === id);
  const [first] = found;
  if (first === undefined) throw new Error(`no mark for ${id} in "${text}"`);
  return [...first.why];
}

const german = (...given: Parameters<typeof why>): string[] => why(...given).map(({ de }) => de);
const source = (changes: Partial<Source>): Source => ({
  ...sampleSource,
  publisher: 'Amtsblatt',
  ...changes,
});
const PRICE = 'Der Voltana E1 kostet in Deutschland 38.640 Euro.';

test.each([
  ['2026-03-02', 'Amtsblatt, 2.3.2026', 'Amtsblatt, 2026-03-02'],
  ['2026-03', 'Amtsblatt, 3/2026', 'Amtsblatt, 2026-03'],
  ['2026', 'Amtsblatt, 2026', 'Amtsblatt, 2026'],
  [null, 'Amtsblatt', 'Amtsblatt'],
])('the source is named with its date as far as it has one: %s', (published, de, en) => {
  expect(why(PRICE, 'price', { sources: [source({ published })] })).toEqual([
    {
      de: `Artikel: 38.640 Euro. Quellen: 38.640 Euro (${de}).`,
      en: `Article: 38.640 Euro. Sources: 38.640 Euro (${en}).`,
    },
  ]);
});

test('a dated source that is no collection comes first, else the first', () => {
  const first = (sources: readonly Source[]) => german(PRICE, 'price', { sources })[0];
  const undated = source({ publisher: 'Ohne Datum', published: null });
  const collection = source({ publisher: 'Sammlung', kind: 'aggregator' });
  const paper = source({ publisher: 'Blatt', published: '2025' });
  expect(first([undated, collection, paper])).toContain('(Blatt, 2025)');
  expect(first([undated, collection])).toContain('(Ohne Datum)');
  expect(first([])).toBe('Artikel: 38.640 Euro. Quellen: 38.640 Euro.');
});

test('what the note says of a figure stands behind a statement that leaves it out', () => {
  const text = '2024 waren es in Deutschland 335.240 neu zugelassene Elektroautos.';
  const note = {
    note_de: 'Nur Pkw. Im Jahr 2024 waren es 335.240.',
    note_en: 'Cars. In 2024 it was 335,240.',
  };
  const [first] = why(text, 'registered', note);
  expect(first?.de).toMatch(/mehr als im Vorjahr\. Im Jahr 2024 waren es 335\.240 \(Example/);
  expect(first?.en).toMatch(/\. In 2024 it was 335,240 \(Example/);
  expect(german(text, 'registered')[0]).toMatch(/mehr als im Vorjahr \(Example/);
});

test('beside another figure of the record stands its whole statement', () => {
  expect(
    german(
      'Das waren 2025 in Deutschland bei neu zugelassenen Elektroautos 23 Prozent mehr.',
      'registered',
    )[0],
  ).toMatch(
    /^Artikel: 23 Prozent\. Quellen: In Deutschland wurden 2025 .* als im Vorjahr \(Example, 2\.1\.2026\)\.$/,
  );
});

test.each([
  ['announced', 'Bisher ist das nur angekündigt.'],
  ['reported', 'Dafür gibt es bisher nur Berichte, keine Bestätigung.'],
  ['withdrawn', 'Das wurde zurückgenommen.'],
  ['disputed', 'Die Quellen sind sich darin nicht einig. Nicht bestätigt heißt nicht falsch.'],
] as const)('what is %s is said to be', (status, reason) => {
  expect(german(PRICE, 'price', { status })).toEqual([expect.stringContaining('38.640 Euro'), reason]);
});

test('what is confirmed needs no further reason', () => {
  expect(german(PRICE, 'price')).toHaveLength(1);
});

test.each([
  ['price', 'Der Voltana E1 kostet in Norwegen 38.640 Euro.', 'Die Quellen nennen eine andere Region.'],
  [
    'lap',
    'Ein Prototyp des Voltana E1 fuhr den Bergring in 6:52,5 Minuten.',
    'Die Quellen nennen eine andere Strecke.',
  ],
  [
    'lap',
    'Jonas Brandt fuhr den Prototyp des Voltana E1 auf dem Talring in 6:52,5 Minuten.',
    'Die Quellen nennen eine andere Person.',
  ],
  [
    'range',
    'Der Voltana E1 Max hat nach CLTC eine Reichweite von 537 Kilometern.',
    'Die Quellen nennen den Wert nach einer anderen Norm.',
  ],
  [
    'range',
    'Alle Voltana E1 haben nach WLTP eine Reichweite von 537 Kilometern.',
    'Der Wert gilt nach den Quellen für eine andere Version.',
  ],
  [
    'orders',
    'Binnen zwei Stunden gingen für den Voltana E1 62.300 Bestellungen ein.',
    'Die Quellen nennen eine andere Zeitspanne.',
  ],
  [
    'ahead',
    'Brenko verkaufte 2025 weltweit mehr Elektroautos als Voltana.',
    'Die Quellen nennen die umgekehrte Reihenfolge.',
  ],
  [
    'registered',
    'Die Neuzulassungen von Elektroautos sanken 2025 in Deutschland um 23 Prozent.',
    'Die Quellen nennen die umgekehrte Entwicklung.',
  ],
])('what departs is named (%s): %s', (fact, text, reason) => {
  expect(german(text, fact)).toContain(reason);
});

test('a date that counts from the article is told as the date it means', () => {
  const reasons = why(
    'Im vergangenen Jahr wurden in Deutschland 412.345 Elektroautos neu zugelassen.',
    'registered',
  );
  expect(reasons.at(-1)).toEqual({
    de: '„vergangenen Jahr“ meint vom Erscheinen des Artikels aus 2025.',
    en: '“vergangenen Jahr” means 2025, counted from the article’s date.',
  });
});

test('only a date of the claim itself is told, one that may mean two years with both', () => {
  const two = 'Vor zwei Jahren war es anders. Der Voltana E1 kostet in Deutschland 38.640 Euro.';
  expect(german(two, 'price')).toHaveLength(1);
  const beside = 'Vor zwei Jahren war es anders, aber der Voltana E1 kostet in Deutschland 38.640 Euro.';
  expect(german(beside, 'price')).toHaveLength(1);
  expect(
    german('Vor zwei Jahren wurden in Deutschland 335.240 Elektroautos neu zugelassen.', 'registered').at(-1),
  ).toBe('„Vor zwei Jahren“ meint vom Erscheinen des Artikels aus 2023/2024.');
});
