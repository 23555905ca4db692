import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const facts = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

const STATED =
  'Das Concept AMG GT XX legte im August 2025 in Nardò binnen 24 Stunden 5.479 Kilometer zurück.';

test('a sentence that only goes on about a fact is known by its figure', () => {
  expect(facts(`${STATED} Meist standen 300 km/h auf dem Tacho.`)).toEqual([
    'amg-gt-xx-24h',
    'amg-gt-xx-24h',
  ]);
});

test('without the fact before it, the figure says nothing', () => {
  expect(facts('Meist standen 300 km/h auf dem Tacho.')).toEqual([]);
});

test('another figure is not taken for the fact’s', () => {
  expect(facts(`${STATED} Meist standen 210 km/h auf dem Tacho.`)).toEqual(['amg-gt-xx-24h']);
});

test('a few sentences later the text has gone on to something else', () => {
  const between = 'Der Wind war schwach. Die Sonne schien. Die Zuschauer waren zufrieden. Es gab Kuchen.';
  expect(facts(`${STATED} ${between} Meist standen 300 km/h auf dem Tacho.`)).toEqual(['amg-gt-xx-24h']);
});

const told = (text: string): string[] =>
  annotate(text).map(({ fact, relation, quote }) => `${fact} ${relation}: ${quote}`);

const STOCK = 'Bundesweit zählte die Bundesnetzagentur am 1. Januar 2026 193.985 öffentliche Ladepunkte';
const PACK = 'Ein Batteriepack kostete 2025 laut BloombergNEF im Mittel 108 Dollar je Kilowattstunde';
const JANUARY = 'Im Januar 2026 wurden in Deutschland 42.692 reine Elektroautos neu zugelassen';
const BYD = 'BYD kam 2025 in EU, EFTA und Großbritannien auf 187.657 Neuzulassungen';
const BREAKDOWNS = 'Zu 50.445 liegengebliebenen Elektroautos musste der ADAC 2025 ausrücken';

test.each([
  [STOCK, 'charging-points-2026-01-01', 'davon waren 48.729 Schnelllader', 'supported'],
  [PACK, 'bnef-battery-price-2025', 'acht Prozent weniger als im Vorjahr', 'supported'],
  [JANUARY, 'de-bev-2026-01', 'ein Plus von 23,8 Prozent gegenüber Januar 2025', 'supported'],
  [JANUARY, 'de-bev-2026-01', '33,8 Prozent mehr als im Januar 2025', 'contradicted'],
  [BYD, 'europe-byd-registrations-2025', 'mehr als dreimal so viele wie im Jahr davor', 'supported'],
  [BYD, 'europe-byd-registrations-2025', 'mehr als siebenmal so viele wie im Jahr davor', 'contradicted'],
  [BREAKDOWNS, 'adac-ev-breakdowns-count-2025', 'etwa 25 Prozent öfter als im Vorjahr', 'contradicted'],
])(
  'a clause that goes on about what the sentence states is a claim of its own: %s, %s %s',
  (main, fact, clause, relation) => {
    expect(told(`${main}, ${clause}.`)).toEqual([
      `${fact} supported: ${main}`,
      `${fact} ${relation}: ${clause}`,
    ]);
  },
);

test.each([
  ['a figure of something else', 'dazu kamen 412 Werkstätten'],
  ['a change from another time', 'acht Prozent weniger als im März 2024'],
  ['a figure far from the known one', 'zwei Prozent weniger als im Vorjahr'],
])('%s is not the fact’s', (_, clause) => {
  expect(told(`${PACK}, ${clause}.`)).toEqual([`bnef-battery-price-2025 supported: ${PACK}`]);
});

test('the reason for a figure beside the value is the whole statement', () => {
  const [, beside] = annotate(`${PACK}, acht Prozent weniger als im Vorjahr.`);
  expect(beside?.why[0]?.de).toContain(
    'Artikel: acht Prozent. Quellen: Laut BloombergNEF sank der durchschnittliche',
  );
});

test('another time that the next sentence names means the fact of that time', () => {
  const stated = 'Nach Zahlen der IEA wurden 2025 weltweit mehr als 20 Millionen Elektroautos verkauft.';
  expect(told(`${stated} Im Jahr davor waren es 17 Millionen.`).at(-1)).toBe(
    'iea-global-ev-sales-2024 supported: Im Jahr davor waren es 17 Millionen',
  );
  expect(told(`${stated} Im Jahr davor waren es 15 Millionen.`).at(-1)).toBe(
    'iea-global-ev-sales-2024 contradicted: Im Jahr davor waren es 15 Millionen',
  );
  expect(told(`${stated} Im Jahr davor waren es 3 Millionen.`)).toHaveLength(1);
});

test('a law that a sentence tells in other words is what the next one speaks of', () => {
  const stated = 'Die Förderung von 3.000 Euro bekommt, wer ein reines Elektroauto kauft.';
  expect(facts(`${stated} Es darf ein Haushalt höchstens 80.000 Euro zu versteuern haben.`)).toEqual([
    'de-subsidy-2026-base',
    'de-subsidy-2026-income-limit',
  ]);
});

const SHARE = 'Reine Elektroautos kamen 2025 in der EU auf einen Anteil von 17,4 Prozent.';

test.each([
  ['In Norwegen waren es 95,9 Prozent.', ['norway-bev-share-2025 supported']],
  ['Auf 85,9 Prozent kam Norwegen.', ['norway-bev-share-2025 contradicted']],
  ['In Schweden waren es 36 Prozent.', []],
  ['In Norwegen heizen 80 Prozent der Haushalte mit Strom.', []],
  ['In Norwegen waren es 2021 64,5 Prozent.', []],
])('what is said of one region another fact says of the next: %s', (after, expected) => {
  const [, ...rest] = annotate(`${SHARE} ${after}`);
  expect(rest.map(({ fact, relation }) => `${fact} ${relation}`)).toEqual(expected);
});

const RANGE = 'Der BMW iX3 schafft nach WLTP bis zu 805 Kilometer';

test.each([
  ['zehn Minuten am Lader reichen für 372 Kilometer', ['bmw-ix3-charging-power supported']],
  ['zu haben ist er ab 78.900 Euro', ['bmw-ix3-price contradicted']],
  ['eine Anhängerkupplung kostet 1.200 Euro', []],
  ['der Kofferraum fasst 520 Liter', []],
])('a clause may state another fact about what the sentence speaks of: %s', (clause, expected) => {
  const [, ...rest] = annotate(`${RANGE}, ${clause}.`);
  expect(rest.map(({ fact, relation }) => `${fact} ${relation}`)).toEqual(expected);
});

const CLOSED = 'Audi baute in Brüssel am 28. Februar 2025 das letzte Auto.';

test.each([
  ['Rund 3.000 Menschen verloren ihre Arbeit.', ['audi-brussels-closed supported']],
  ['Rund 5.000 Beschäftigte verloren ihre Arbeit.', ['audi-brussels-closed contradicted']],
  ['Rund 4.000 Beschäftigte zählt der Zulieferer nebenan.', []],
  ['Zur Demonstration kamen rund 4.000 Menschen.', []],
])('a figure beside a date is known where the text goes on: %s', (after, expected) => {
  const [, ...rest] = annotate(`${CLOSED} ${after}`);
  expect(rest.map(({ fact, relation }) => `${fact} ${relation}`)).toEqual(expected);
});

test.each([
  ['Knapp 54.000 Elektroautos wurden 2025 in der Schweiz neu zugelassen.', 1],
  ['545.142 reine Elektroautos wurden 2025 in Deutschland neu zugelassen.', 2],
])('a sentence that points back speaks of when and where the one before does: %s', (before, marks) => {
  const [, share] = annotate(`${before} Das entspricht einem Anteil von 22,9 Prozent.`, {}, true);
  expect(share?.relation).toBe(marks === 1 ? 'unsourced' : 'contradicted');
});

test.each([
  ['2024', '137.000', 'supported'],
  ['2024', '236.000', 'contradicted'],
])('each figure is one of the date beside it: %s %s', (year, figure, relation) => {
  const text = `Im vergangenen Jahr lieferte Xiaomi mehr als 410.000 Autos aus, nach rund ${figure} im Jahr ${year}.`;
  expect(annotate(text).map((claim) => `${claim.fact} ${claim.relation}`)).toEqual([
    'xiaomi-deliveries-2025 supported',
    `xiaomi-deliveries-2024 ${relation}`,
  ]);
});

test.each([
  ['ein Plus von gut 43 Prozent', 'supported'],
  ['ein Plus von gut einem Drittel', 'contradicted'],
])(
  'a clause without a date goes on about the time of its sentence, not another that its figure fits: %s',
  (clause, relation) => {
    const found = annotate(
      `Im Jahr 2025 wurden in Deutschland 545.142 reine Elektroautos zugelassen, ${clause}.`,
    );
    expect(found.map(({ fact, relation }) => `${fact} ${relation}`)).toEqual([
      'de-bev-registrations-2025 supported',
      `de-bev-registrations-2025 ${relation}`,
    ]);
  },
);

test('told of two, each clause is a statement of its own', () => {
  expect(
    told(
      'Aufs Jahr gesehen kam Tesla in Deutschland auf 19.390 Neuzulassungen, SAIC zahlt 35,3 Prozent extra.',
    ),
  ).toEqual([
    'de-tesla-registrations-2025 supported: Aufs Jahr gesehen kam Tesla in Deutschland auf 19.390 Neuzulassungen',
    'eu-tariff-saic supported: SAIC zahlt 35,3 Prozent extra',
  ]);
});

const BETWEEN = 'Das teilte die Behörde in Flensburg mit.';

test.each([
  ['Auf Tesla entfielen 1.301 Wagen, BYD kam auf 2.629.', ['supported', 'supported']],
  ['Auf Tesla entfielen 1.301 Wagen, BYD kam auf 2.269.', ['supported', 'contradicted']],
  ['Auf Fiat entfielen 1.301 Wagen.', []],
])('a figure of a maker named later is of the same month and place: %s', (after, relations) => {
  const [, ...rest] = annotate(`${JANUARY}. ${BETWEEN} ${after}`);
  expect(rest.map(({ relation }) => relation)).toEqual(relations);
});

test('a share of the figure before it is one of the record', () => {
  const text = 'Der Bund zahlt für ein Elektroauto mindestens 3.000 Euro Prämie, für Plug-in-Hybride';
  expect(told(`${text} die Hälfte.`).at(-1)).toMatch(/^de-subsidy-2026-base supported: für Plug-in-Hybride/);
});

test.each([
  ['nach 6,28 Gigawatt zwölf Monate zuvor', 'supported'],
  ['nach 5,28 Gigawatt zwölf Monate zuvor', 'contradicted'],
])('what it was a year before is held against what the record says of then: %s', (clause, relation) => {
  const main =
    'Alle öffentlichen Ladeeinrichtungen in Deutschland hatten am 1. Januar 2026 eine Nennleistung von 8,1 Gigawatt';
  expect(told(`${main}, ${clause}.`).at(-1)).toBe(`charging-power-2026-01-01 ${relation}: ${clause}`);
});

test('a sum that is not the record’s departs, though the other figure agrees', () => {
  const plan = 'Dollar plant BYD in Manisa eine Fabrik mit 150.000 Autos im Jahr.';
  expect(annotate(`Für rund eine Milliarde ${plan}`).map(({ relation }) => relation)).toEqual(['supported']);
  const [departing] = annotate(`Für rund zwei Milliarden ${plan}`);
  expect(departing).toMatchObject({ fact: 'byd-manisa-plan', relation: 'contradicted' });
  expect(departing?.why[0]?.de).toMatch(/^Artikel: zwei Milliarden Dollar\./);
});
