import { expect, test } from 'vitest';
import { fold } from '../../../../claims/german/fold.ts';
import {
  fractionWord,
  leadingOrdinal,
  numberWord,
  ordinalWord,
} from '../../../../claims/german/number-words.ts';

test.each([
  ['null', 0],
  ['zwölf', 12],
  ['siebzehn', 17],
  ['dreiundzwanzig', 23],
  ['neunundneunzig', 99],
  ['hundert', 100],
  ['zweihundertfünfzig', 250],
  ['hundertundeins', 101],
  ['tausend', 1000],
  ['eintausendfünfhundert', 1500],
  ['zweitausendfünfhundert', 2500],
  ['fünfhunderttausend', 500_000],
  ['siebenhundertsiebenunddreißigtausendsiebenhundertsiebenunddreißig', 737_737],
  ['dreissig', 30],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['funfeinhalb', 5.5],
  ['zwolfeinhalb', 12.5],
  ['zwolfeinhalbtausend', 12_500],
  ['anderthalbtausend', 1500],
  ['dutzend', 12],
])('"%s" is %d', (word, number) => {
  expect(numberWord(fold(word))).toBe(number);
});

test.each([
  'auto',
  'hundertschaft',
  'und',
  'zehnund',
  'einsame',
  'constructor',
  'zweiundneun',
  'a'.repeat(99),
])('"%s" is no number', (word) => {
  expect(numberWord(word)).toBeNull();
});

test.each([
  ['erste', 1],
  ['dritter', 3],
  ['fünftes', 5],
  ['zwölften', 12],
  ['zwanzigste', 20],
])('"%s" is the ordinal %d', (word, number) => {
  expect(ordinalWord(fold(word))).toBe(number);
});

test.each(['acht', 'erst', 'erstaunlich', 'zweitens'])('"%s" is no ordinal', (word) => {
  expect(ordinalWord(word)).toBeNull();
});

test('an ordinal in front of a superlative is split off', () => {
  expect(leadingOrdinal('drittgrosster')).toEqual({ rank: 3, rest: 'grosster' });
  expect(leadingOrdinal('grosster')).toBeNull();
});

test.each([
  ['drittel', 3],
  ['vierteln', 4],
  ['fünftels', 5],
  ['zehntel', 10],
])('"%s" divides by %d', (word, number) => {
  expect(fractionWord(fold(word))).toBe(number);
});
