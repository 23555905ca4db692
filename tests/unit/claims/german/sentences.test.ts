import { expect, test } from 'vitest';
import { splitSentences } from '../../../../claims/german/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Er kam am 28. Oktober 2024 an.'],
  ['Er kam am 28. 10. 2024 an.'],
  ['Das 500.000. Auto lief in Peking vom Band.'],
  ['Xiaomi feiert das 100. Geschäft.'],
  ['Der 3. Platz ging an Tesla.'],
  ['Im 2. Quartal waren es mehr.'],
  ['Es kostet 92,5 Mrd. Euro im Jahr.'],
  ['Rund 1,5 Mio. Autos fuhren dort.'],
  ['Modelle wie z. B. Golf, Polo usw. bleiben.'],
  ['Zahlen von J. D. Power liegen vor.'],
  ['Leser Uwe B. Die Redaktion kürzt seinen Namen.'],
  ['Am 3. Jun. Im Handel war er erst später.'],
  ['Prof. Dr. Ferdinand Dudenhöffer rechnet anders.'],
  ['Die St. Gallener Firma liefert ca. 500 Stück.'],
  ['Der ID. Polo kommt.'],
  ['Die Reichweite (lt. WLTP max. 500 km) genügt.'],
  ['Er wuchs um 3.500 Einheiten auf 12.000.'],
  ['Er sagte „Gut. so“ und ging.'],
])('stays one sentence: %s', (text) => {
  expect(split(text)).toEqual([text]);
});

test.each([
  ['Das war 2024. Im Mai 2025 kam mehr.', ['Das war 2024.', 'Im Mai 2025 kam mehr.']],
  ['Im Vergleich zu 2024. 2025 waren es mehr.', ['Im Vergleich zu 2024.', '2025 waren es mehr.']],
  ['Er hat 500 PS. Er ist schnell.', ['Er hat 500 PS.', 'Er ist schnell.']],
  ['Die Zahl stieg auf 15. Das sind viele.', ['Die Zahl stieg auf 15.', 'Das sind viele.']],
  ['Verkauft wurden 500.000. Das ist viel.', ['Verkauft wurden 500.000.', 'Das ist viel.']],
  ['Sie kostet 92,5 Mio. Das ist viel.', ['Sie kostet 92,5 Mio.', 'Das ist viel.']],
  ['Er schlug das Model Y. Im Januar führte er.', ['Er schlug das Model Y.', 'Im Januar führte er.']],
  ['Das sagte Lei Jun. Im November kam er.', ['Das sagte Lei Jun.', 'Im November kam er.']],
  ['Er leitete BMW i. „München lockt.“', ['Er leitete BMW i.', '„München lockt.“']],
  ['Wirklich? Ja! Nein…', ['Wirklich?', 'Ja!', 'Nein…']],
  ['Er sagte: „Das ist gut.“ Dann ging er.', ['Er sagte: „Das ist gut.“', 'Dann ging er.']],
  ['«Gut!» Er ging. (Sehr gut.) Ende', ['«Gut!»', 'Er ging.', '(Sehr gut.)', 'Ende']],
  ['Titel ohne Punkt\nErster Satz.\n\nZweiter', ['Titel ohne Punkt', 'Erster Satz.', 'Zweiter']],
  ['  \n ', []],
  ['', []],
  ['Er fährt 180 km/h. Tesla kann mehr.', ['Er fährt 180 km/h.', 'Tesla kann mehr.']],
  ['Er braucht 4,9 s. Der andere mehr.', ['Er braucht 4,9 s.', 'Der andere mehr.']],
])('parts %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('a soft hyphen or zero-width space in a month does not part the date', () => {
  expect(split('Er kam am 28. Okto\u00adber und am 3. Novem\u200bber an.')).toHaveLength(1);
});

test('a text without any full stop is parted at white space and loses no word', () => {
  const text = 'Xiaomi verkauft mehr Autos '.repeat(400);
  const parts = split(text);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(text.trim());
});

test('a text without white space is parted too, never inside a character', () => {
  const text = '🚗'.repeat(5000);
  expect(split(text).join('')).toBe(text);
  for (const part of split(text)) expect(part.isWellFormed()).toBe(true);
});
