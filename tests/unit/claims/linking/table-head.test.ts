import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const told = (...rows: string[]): string[] =>
  annotate(rows.join('\n')).map(({ fact, relation, quote }) => `${fact} ${relation}: ${quote}`);

test('the head of a table tells what its rows count, when and where', () => {
  expect(
    told('Marke | Neuzulassungen in Deutschland 2025', 'Xpeng | 2.991', 'Nio | 725', 'Tesla | 19.930'),
  ).toEqual([
    'nio-registrations-2025 contradicted: Nio | 725',
    'de-tesla-registrations-2025 contradicted: Tesla | 19.930',
  ]);
});

test('so does the line above it', () => {
  const caption = 'Beliebte Elektroautos 2025 in Deutschland';
  expect(told(caption, 'Rang | Modell | Stück', '1 | VW ID.7 | 34.563').at(-1)).toBe(
    'de-bestseller-bev-2025 supported: VW ID.7 | 34.563',
  );
});

test('each cell of a row is a claim of its own', () => {
  expect(
    told(
      'Modell | Preis ab | Reichweite (WLTP)',
      'Leapmotor T03 | 18.900 Euro',
      'Dacia Spring | 16.900 Euro | 225 km',
    ),
  ).toEqual([
    'leapmotor-t03-price supported: Leapmotor T03 | 18.900 Euro',
    'dacia-spring-price-2026 supported: Dacia Spring | 16.900 Euro',
    'dacia-spring-battery-2026 supported: Dacia Spring | 16.900 Euro | 225 km',
  ]);
});

test.each([
  ['a table of something else', ['Marke | Verkaufte Fahrräder', 'Xpeng | 120', 'Tesla | 19.930']],
  [
    'a column for each year',
    ['Marke | Neuzulassungen 2024 | 2025', 'Xpeng | 120', 'Tesla | 37.574 | 12.000'],
  ],
])('%s says nothing of the fact', (_, rows) => {
  expect(told(...rows)).toEqual([]);
});

const COLUMNS = 'Modell | Reichweite (WLTP) | Preis ab';

test('a figure that departs is of what its column is of', () => {
  expect(
    told(COLUMNS, 'BMW iX3 50 xDrive | 805 km | 68.900 Euro', 'Volvo EX60 | 810 km | 65.990 Euro'),
  ).toEqual([
    'bmw-ix3-range supported: BMW iX3 50 xDrive | 805 km',
    'bmw-ix3-price supported: BMW iX3 50 xDrive | 805 km | 68.900 Euro',
    'volvo-ex60-range supported: Volvo EX60 | 810 km',
    'volvo-ex60-price contradicted: Volvo EX60 | 810 km | 65.990 Euro',
  ]);
});

test.each([
  ['that of another version', ['BYD Dolphin Surf | 220 km | 19.990 Euro']],
  ['one more column than the head has', ['Volvo EX60 | rot | 810 km | 65.990 Euro']],
])('%s is not', (_, rows) => {
  expect(told(COLUMNS, 'BMW iX3 50 xDrive | 805 km | 68.900 Euro', ...rows).join()).not.toContain(
    'contradicted',
  );
});

test('the head of a column gives its figures the unit that they leave out', () => {
  expect(
    told(
      'Modell | Reichweite in km | Preis (Euro)',
      'BMW iX3 50 xDrive | 805 | 68.900',
      'Volvo EX60 | 810 | 65.990',
    ),
  ).toEqual([
    'bmw-ix3-range supported: BMW iX3 50 xDrive | 805',
    'bmw-ix3-price supported: BMW iX3 50 xDrive | 805 | 68.900',
    'volvo-ex60-range supported: Volvo EX60 | 810',
    'volvo-ex60-price contradicted: Volvo EX60 | 810 | 65.990',
  ]);
  expect(
    told(
      'So viel kostete ein Batteriepack laut BloombergNEF',
      'Jahr | Dollar je Kilowattstunde',
      '2023 | 139',
      '2024 | 125',
    ),
  ).toEqual(['bnef-battery-price-2023 supported: 139', 'bnef-battery-price-2024 contradicted: 125']);
  expect(told('Marke in Deutschland 2025 | Neuzulassungen in Tausend', 'Tesla | 19,4').at(-1)).toBe(
    'de-tesla-registrations-2025 supported: Tesla | 19,4',
  );
});
