import { expect, test } from 'vitest';
import { dates, read } from '../read.ts';

test.each([
  ['am 28.10.2024', '2024-10-28'],
  ['am 28. 10. 2024', '2024-10-28'],
  ['am 28. Oktober 2024', '2024-10-28'],
  ['am 28.Oktober 2024', '2024-10-28'],
  ['am ersten Januar 2026', '2026-01-01'],
  ['am 2024-10-28', '2024-10-28'],
  ['im Oktober 2024', '2024-10-01..2024-10-31'],
  ["im Oktober '24", '2024-10-01..2024-10-31'],
  ['im Okt. 2024', '2024-10-01..2024-10-31'],
  ['im Jänner 2026', '2026-01-01..2026-01-31'],
  ['ab Dezember 2024 Monat für Monat', '2024-12-01..2024-12-31'],
  ['im Jahr 2026', '2026-01-01..2026-12-31'],
  ['noch in diesem Jahrzehnt', '2028-01-01..2030-12-31'],
  ['vor Ablauf des Jahrzehnts', '2028-01-01..2030-12-31'],
  ['im dritten Quartal 2025', '2025-07-01..2025-09-30'],
  ['im 3. Quartal 2025', '2025-07-01..2025-09-30'],
  ['in Q3 2025', '2025-07-01..2025-09-30'],
  ['im dritten Quartal des Jahres 2025', '2025-07-01..2025-09-30'],
  ['im Schlussquartal 2025', '2025-10-01..2025-12-31'],
  ['im Auftaktquartal 2025', '2025-01-01..2025-03-31'],
  ['im ersten Halbjahr 2025', '2025-01-01..2025-06-30'],
  ['in H1 2025', '2025-01-01..2025-06-30'],
  ['im 2. Halbjahr 2025', '2025-07-01..2025-12-31'],
  ['in der ersten Jahreshälfte 2025', '2025-01-01..2025-06-30'],
  ['in der zweiten Hälfte 2026', '2026-07-01..2026-12-31'],
  ['in der ersten Hälfte von 2025', '2025-01-01..2025-06-30'],
  ['in der zweiten Hälfte des Jahres 2026', '2026-07-01..2026-12-31'],
  ['in den ersten sechs Monaten 2025', '2025-01-01..2025-06-30'],
  ['in den ersten 9 Monaten des Jahres 2025', '2025-01-01..2025-09-30'],
  ['in den ersten drei Quartalen 2025', '2025-01-01..2025-09-30'],
  ['in den letzten drei Monaten 2025', '2025-10-01..2025-12-31'],
  ['im letzten Monat des Jahres 2025', '2025-12-01..2025-12-31'],
  ['von April bis Juni 2026', '2026-04-01..2026-06-30'],
  ['im Frühjahr 2026', '2026-03-01..2026-05-31'],
  ['im Winter 2025/26', '2025-12-01..2026-02-28'],
  ['zum Jahreswechsel 2023/24', '2023-12-01..2024-01-31'],
  ['von 2025 bis 2027', '2025-01-01..2027-12-31'],
  ['2027/28', '2027-01-01..2028-12-31'],
  ['2027 oder 2028', '2027-01-01..2028-12-31'],
  ['in den 2030er Jahren', '2030-01-01..2039-12-31'],
  ['in den 2030er-Jahren', '2030-01-01..2039-12-31'],
  ['in den Dreißigerjahren', '2030-01-01..2039-12-31'],
  ['in den dreissiger Jahren', '2030-01-01..2039-12-31'],
  ['in den 30er-Jahren', '2030-01-01..2039-12-31'],
  ['in den Neunzigerjahren', '1990-01-01..1999-12-31'],
  ['Mitte der Dreißigerjahre', '2033-01-01..2037-12-31'],
  ['Ende der 20er Jahre', '2027-01-01..2030-12-31'],
  ['im Frühjahrsquartal 2025', '2025-04-01..2025-06-30'],
  ['im zweiten Jahresviertel 2025', '2025-04-01..2025-06-30'],
  ['im Weihnachtsquartal 2025', '2025-10-01..2025-12-31'],
  ['Ende der Dekade', '2028-01-01..2030-12-31'],
])('"%s" is %s, whenever the article appeared', (text, expected) => {
  expect(dates(`Er kam ${text} dorthin.`)).toEqual([expected]);
});

test('whoever starts into a year does so in January', () => {
  expect(dates('Tesla startete mit 1.301 Zulassungen ins Jahr 2026.')).toEqual(['2026-01-01..2026-01-31']);
  expect(dates('Tesla startete im Jahr 2026 zwei Werke.')).toEqual(['2026-01-01..2026-12-31']);
  expect(dates('Der Bericht blickt ins Jahr 2026.')).toEqual(['2026-01-01..2026-12-31']);
});

test.each([
  ['Anfang 2026', '2026-01-10', '2026-06-15'],
  ['Mitte 2025', '2025-06-30', '2025-12-15'],
  ['Ende 2025', '2025-12-01', '2025-03-01'],
  ['Ende Oktober 2024', '2024-10-28', '2024-10-10'],
  ['Anfang Oktober 2024', '2024-10-03', '2024-10-20'],
  ['Ende des Jahres 2025', '2025-11-15', '2025-05-01'],
  ['Jahresende 2025', '2025-12-31', '2025-05-01'],
])('"%s" includes %s and not %s', (text, inside, outside) => {
  const [range = ''] = dates(`Er kam ${text}.`);
  const [from = '', to = ''] = range.split('..');
  expect(from <= inside && inside <= to).toBe(true);
  expect(from <= outside && outside <= to).toBe(false);
});

test.each([
  ['ab 2027', 'from'],
  ['seit 2024', 'from'],
  ['von 2027 an', 'from'],
  ['bis 2030', 'until'],
  ['vor 2030', 'until'],
  ['spätestens 2030', 'until'],
  ['bis Ende 2030', 'until'],
  ['frühestens 2028', 'after'],
  ['nach 2030', 'after'],
  ['2027', 'at'],
  ['im Jahr 2027', 'at'],
])('"%s" counts %s', (text, side) => {
  expect(read(`Er verkauft es ${text}.`).dates.map((date) => date.side)).toEqual([side]);
});

test.each([
  '2.024 Autos',
  '2024 Kilometer',
  '1.995 Euro',
  '14:30 Uhr',
  'Model 3',
  'acht Werke',
  'ab 12 Grad',
])('"%s" is no date', (text) => {
  expect(dates(`Es waren ${text} dort.`)).toEqual([]);
});

test('"ein 2024er Modell" is of that year', () => {
  expect(dates('Es ist ein 2024er Modell.')).toEqual(['2024-01-01..2024-12-31']);
});

test('a month with two dates takes the year of the second', () => {
  expect(dates('Im Januar und Februar 2026 sank der Absatz.')).toEqual([
    '2026-01-01..2026-01-31',
    '2026-02-01..2026-02-28',
  ]);
});

test('words that every JavaScript object knows are words like others', () => {
  expect(dates('Constructor 2026 und in constructor Jahren, Ende constructor 2025.')).toEqual([
    '2026-01-01..2026-12-31',
    '2025-01-01..2025-12-31',
  ]);
});
