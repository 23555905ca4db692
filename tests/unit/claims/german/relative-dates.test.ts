import { expect, test } from 'vitest';
import { dates, read } from '../read.ts';

test.each([
  ['Im Frühjahr 2025 waren es 300, im September 700.', '2025-09-01..2025-09-30'],
  ['Im Dezember 2024 waren es 300, im Januar 700.', '2026-01-01..2026-01-31'],
  ['2024 waren es 300, im Januar 700.', '2026-01-01..2026-01-31'],
])('a later part of a year that the sentence has named is of that year: %s', (text, second) => {
  expect(dates(text, '2026-11-20')[1]).toBe(second);
});

// Two articles, one early and one late in the year.
test.each([
  ['im vergangenen Jahr', '2025-01-01..2025-12-31', '2025-01-01..2025-12-31'],
  ['im letzten Jahr', '2025-01-01..2025-12-31', '2025-01-01..2025-12-31'],
  ['im Vorjahr', '2025-01-01..2025-12-31', '2025-01-01..2025-12-31'],
  ['heuer', '2026-01-01..2026-12-31', '2026-01-01..2026-12-31'],
  ['in diesem Jahr', '2026-01-01..2026-12-31', '2026-01-01..2026-12-31'],
  ['im laufenden Jahr', '2026-01-01..2026-12-31', '2026-01-01..2026-12-31'],
  ['im kommenden Jahr', '2027-01-01..2027-12-31', '2027-01-01..2027-12-31'],
  ['übernächstes Jahr', '2028-01-01..2028-12-31', '2028-01-01..2028-12-31'],
  ['in zwei Jahren', '2028-01-01..2028-12-31', '2028-01-01..2028-12-31'],
  ['im vergangenen Monat', '2026-02-01..2026-02-28', '2026-10-01..2026-10-31'],
  ['im abgelaufenen Quartal', '2025-10-01..2025-12-31', '2026-07-01..2026-09-30'],
  ['im laufenden Quartal', '2026-01-01..2026-03-31', '2026-10-01..2026-12-31'],
  ['im kommenden Vierteljahr', '2026-04-01..2026-06-30', '2027-01-01..2027-03-31'],
  ['zwischen Juli und September', '2025-07-01..2025-09-30', '2026-07-01..2026-09-30'],
  ['im ersten Monat des Jahres', '2026-01-01..2026-01-31', '2026-01-01..2026-01-31'],
  ['im zweiten Vierteljahr', '2025-04-01..2025-06-30', '2026-04-01..2026-06-30'],
  ['im kommenden Monat', '2026-04-01..2026-04-30', '2026-12-01..2026-12-31'],
  ['vor drei Monaten', '2025-12-01..2025-12-31', '2026-08-01..2026-08-31'],
  ['vor einem Jahr', '2025-01-01..2025-12-31', '2025-01-01..2025-12-31'],
  ['kurz vor Weihnachten', '2025-12-01..2025-12-31', '2025-12-01..2025-12-31'],
  ['im Vormonat', '2026-02-01..2026-02-28', '2026-10-01..2026-10-31'],
  ['im Oktober', '2025-10-01..2025-10-31', '2026-10-01..2026-10-31'],
  ['am 28. Oktober', '2025-10-28', '2026-10-28'],
  ['im Oktober vergangenen Jahres', '2025-10-01..2025-10-31', '2025-10-01..2025-10-31'],
  ['im Oktober vor vier Jahren', '2022-10-01..2022-10-31', '2022-10-01..2022-10-31'],
  ['im Oktober des Vorjahres', '2025-10-01..2025-10-31', '2025-10-01..2025-10-31'],
  ['am 3. Oktober vergangenen Jahres', '2025-10-03', '2025-10-03'],
  ['im dritten Quartal', '2025-07-01..2025-09-30', '2026-07-01..2026-09-30'],
  ['im dritten Quartal des Vorjahres', '2025-07-01..2025-09-30', '2025-07-01..2025-09-30'],
  ['im ersten Halbjahr des vergangenen Jahres', '2025-01-01..2025-06-30', '2025-01-01..2025-06-30'],
  ['in der ersten Hälfte des vergangenen Jahres', '2025-01-01..2025-06-30', '2025-01-01..2025-06-30'],
  ['im Sommer vergangenen Jahres', '2025-06-01..2025-08-31', '2025-06-01..2025-08-31'],
  ['im Herbst', '2025-09-01..2025-11-30', '2026-09-01..2026-11-30'],
  ['im vergangenen Herbst', '2025-09-01..2025-11-30', '2025-09-01..2025-11-30'],
  ['im kommenden Herbst', '2026-09-01..2026-11-30', '2027-09-01..2027-11-30'],
  ['im vorigen Frühling', '2025-03-01..2025-05-31', '2026-03-01..2026-05-31'],
  ['im letzten Oktober', '2025-10-01..2025-10-31', '2026-10-01..2026-10-31'],
  ['im nächsten März', '2027-03-01..2027-03-31', '2027-03-01..2027-03-31'],
  ['in den ersten sechs Monaten des vergangenen Jahres', '2025-01-01..2025-06-30', '2025-01-01..2025-06-30'],
  ['in den ersten neun Monaten', '2025-01-01..2025-09-30', '2026-01-01..2026-09-30'],
  ['zum Jahreswechsel', '2025-12-01..2026-01-31', '2025-12-01..2026-01-31'],
  ['vom nächsten Jahreswechsel an', '2026-12-01..2027-01-31', '2026-12-01..2027-01-31'],
  ['Anfang des Monats', '2026-03-01..2026-03-13', '2026-11-01..2026-11-12'],
  ['im ersten Monat des neuen Jahres', '2026-01-01..2026-01-31', '2026-01-01..2026-01-31'],
])('"%s" counts from the day of the article', (text, early, late) => {
  expect(dates(`Er kam ${text} dorthin.`, '2026-03-13')).toEqual([early]);
  expect(dates(`Er kam ${text} dorthin.`, '2026-11-15')).toEqual([late]);
});

test('"vor drei Jahren" may mean the year before that one too, but never a later one', () => {
  const [range = ''] = dates('Vor drei Jahren kam er.', '2026-03-13');
  const [from = '', to = ''] = range.split('..');
  expect(from <= '2023-03-13' && '2023-03-13' <= to && to < '2024').toBe(true);
});

test('"in einem Jahr" tells how long something takes', () => {
  expect(dates('So viele Autos baut er in einem Jahr.', '2026-03-13')).toEqual([]);
});

test('in plans a month without a year is the next one', () => {
  expect(dates('Im April soll die Fertigung anlaufen.', '2026-03-13')).toEqual(['2026-04-01..2026-04-30']);
  expect(dates('Im Februar soll die Fertigung anlaufen.', '2026-03-13')).toEqual(['2027-02-01..2027-02-28']);
  expect(dates('Im April lief die Fertigung an.', '2026-03-13')).toEqual(['2025-04-01..2025-04-30']);
  expect(dates('Im April wird der Bau eingestellt.', '2026-03-13')).toEqual(['2026-04-01..2026-04-30']);
  expect(dates('Gefördert wird rückwirkend vom 1. Januar an.', '2026-03-13')).toEqual(['2026-01-01']);
  expect(dates('Er stellte den Start für April in Aussicht.', '2026-03-13')).toEqual([
    '2026-04-01..2026-04-30',
  ]);
});

test('each clause tells by itself whether its date is to come', () => {
  const told = 'Ende Februar hat der Testbetrieb begonnen, die Serie soll im dritten Quartal folgen.';
  expect(dates(told, '2026-03-13').at(-1)).toBe('2026-07-01..2026-09-30');
  const planned = 'Gebaut werden soll er 2027, der Vorgänger kam im Oktober.';
  expect(dates(planned, '2026-03-13').at(-1)).toBe('2025-10-01..2025-10-31');
});

test('what begins "ab April" in the present is to come, in the past it is over', () => {
  expect(dates('Der Kombi steht ab April bei den Händlern.', '2026-01-20')).toEqual([
    '2026-04-01..2026-04-30',
  ]);
  expect(dates('Von Mai an nimmt das Portal Anträge an.', '2026-01-20')).toEqual(['2026-05-01..2026-05-31']);
  expect(dates('Ab April fertigte das Werk nur noch Kombis.', '2026-01-20')).toEqual([
    '2025-04-01..2025-04-30',
  ]);
});

test.each([
  'im vergangenen Jahr',
  'heuer',
  'im Oktober',
  'im dritten Quartal',
  'zum Jahreswechsel',
  'im Vormonat',
])('without a publication date "%s" is a date of unknown time', (text) => {
  expect(dates(`Er kam ${text}.`, null)).toEqual(['?']);
  expect(read(`Er kam ${text}.`, null).dates[0]?.relative).toBe(true);
});

test('a date with its year is not relative', () => {
  expect(read('Er kam im Oktober 2024.').dates[0]?.relative).toBe(false);
});

test.each([
  ['Das gilt seit Neujahr.', '2026-01-01'],
  ['Er kam am Neujahrstag 2024.', '2024-01-01'],
  ['Bis Silvester blieb es so.', '2025-12-31'],
])('a day has a name: %s', (text, period) => {
  expect(dates(text)).toEqual([period]);
});

test('months that count from another event are no period of the calendar', () => {
  expect(dates('In den ersten sechs Monaten nach dem Start waren es mehr.')).toEqual([]);
});

test.each([
  ['Das Portal öffnet im Mai.', '2026-05-01..2026-05-31'],
  ['Der Wagen feiert im Juni Premiere.', '2026-06-01..2026-06-30'],
  ['Das Portal öffnete im Mai.', '2025-05-01..2025-05-31'],
  ['Das Werk hat er im Mai eröffnet.', '2025-05-01..2025-05-31'],
  ['Im Dezember sinkt der Absatz.', '2025-12-01..2025-12-31'],
  ['Mai: 4.000 Wagen', '2025-05-01..2025-05-31'],
  ['Die beiden Reihen laufen im Juni aus.', '2026-06-01..2026-06-30'],
  ['Vorbereitet wird es dort, wo im September ein Büro eröffnete.', '2025-09-01..2025-09-30'],
  ['Im Dezember nahm sie das Werk in Betrieb, das 20 Autos liefern soll.', '2025-12-01..2025-12-31'],
])('a month without a year, told in the present, is the nearer one: %s', (text, period) => {
  expect(dates(text)).toEqual([period]);
});

test.each([
  ['Der Händler bringt im Mai einen zweiten Wagen.', '2026-05-01..2026-05-31'],
  ['Die Marke feiert im Juni ihr Debüt.', '2026-06-01..2026-06-30'],
  ['Der Verkauf endet im September.', '2026-09-01..2026-09-30'],
  ['Sie sagt, die Auslieferung beginne im April.', '2026-04-01..2026-04-30'],
  ['Der Start ist am 3. Juni.', '2026-06-03'],
  ['Premiere ist im Mai, der Preis steht aus.', '2026-05-01..2026-05-31'],
  ['Nach der Ankündigung vom Juni läuft nur eine Schicht.', '2025-06-01..2025-06-30'],
  ['Die Schicht läuft vom Juni an allein.', '2026-06-01..2026-06-30'],
  // The past keeps its month.
  ['Der Wagen ist im Mai gestartet.', '2025-05-01..2025-05-31'],
  ['In der Folge fehlten im Mai die Teile.', '2025-05-01..2025-05-31'],
  ['Am höchsten ist im Mai der Anteil der Diesel in Oslo.', '2025-05-01..2025-05-31'],
])('what the present tells with a month is still to come: %s', (text, expected) => {
  expect(dates(text, '2026-03-13')).toEqual([expected]);
});

test('"zum Jahresende" in the present is the end of this year, also in spring', () => {
  expect(dates('Zum Jahresende bringt sie einen Kombi.', '2026-03-13')[0]).toMatch(/^2026-.*2026-12-31$/);
  expect(dates('Zum Jahresende fuhren hier zwei Kombis.', '2026-03-13')[0]).toMatch(/^2025-.*2025-12-31$/);
  expect(dates('Am Jahresende stand ein Rekord in den Büchern.', '2026-07-14')[0]).toMatch(
    /^2025-.*2025-12-31$/,
  );
  expect(dates('Am Jahresende steht ein Rekord in den Büchern.', '2026-07-14')[0]).toMatch(
    /^2026-.*2026-12-31$/,
  );
});

test.each([
  ['Die Fabrik ging kurz vor dem Jahreswechsel in Betrieb, die Serie soll folgen.', '2025-12-01..2026-01-31'],
  [
    'Die Firma hat das Werk im Oktober übernommen, über ein zweites wird verhandelt.',
    '2025-10-01..2025-10-31',
  ],
  ['Er stieß im August zur Mannschaft, ein anderer soll folgen.', '2025-08-01..2025-08-31'],
])('what is told in the past lies behind, whatever else is planned: %s', (text, period) => {
  expect(dates(text, '2026-03-13')).toEqual([period]);
});

test('"Ende des Umweltbonus" is no date', () => {
  expect(dates('Das Ende des Zuschusses kam im Dezember 2023.', '2026-03-13')).toEqual([
    '2023-12-01..2023-12-31',
  ]);
});
