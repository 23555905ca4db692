import { expect, test } from 'vitest';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { words } from '../read.ts';

test.each([
  ['SU7', ['su', '7']],
  ['SU 7', ['su', '7']],
  ['SU-7', ['su', '7']],
  ['SU‑7', ['su', '7']],
  ['Elektro\u00adauto', ['elektroauto']],
  ['Elek\u200btro\u2060auto', ['elektroauto']],
  ['Tesla-Zulassungen', ['tesla', 'zulassungen']],
  ['Groß-Umstadt', ['gross', 'umstadt']],
  ['6:46,874', ['6', ':', '46', ',', '874']],
  ['„Gut“, sagt er.', ['„', 'gut', '“', ',', 'sagt', 'er', '.']],
  ['Škoda Citroën Györ', ['skoda', 'citroen', 'gyor']],
  ['oﬃziell ﬁnden', ['offiziell', 'finden']],
  ['', []],
  [' \n\u00a0\u200b', []],
])('%j is read as %j', (text, folds) => {
  expect(words(text)).toEqual(folds);
});

test('a hyphen inside a compound is glue, a dash between words is a mark', () => {
  const glue = (text: string) => tokenize(text).map(({ raw, glue }) => `${raw}:${glue}`);
  expect(glue('1.548-PS-Limousine').slice(-2)).toEqual(['PS:hyphen', 'Limousine:hyphen']);
  expect(glue('Audi – BMW')).toEqual(['Audi:space', '–:space', 'BMW:space']);
  expect(glue('SU7')).toEqual(['SU:space', '7:none']);
});

test('capital letters are told from small ones, umlauts included', () => {
  expect(tokenize('Über ÖPNV und élan').map(({ capital }) => capital)).toEqual([true, true, false, false]);
});

test('kinds of tokens are told apart', () => {
  expect(tokenize('12 km!').map(({ kind }) => kind)).toEqual(['digits', 'word', 'mark']);
});

test('offsets count in the whole text, also when only a part of it is read', () => {
  const text = 'Vorher. Der SU7\u00ad kommt.';
  const tokens = tokenize(text, 8, text.length);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ raw }) => raw));
  expect(tokens[0]?.start).toBe(8);
});

test('letters composed of two characters are one word and keep their offsets', () => {
  const text = 'Fo\u0308rderung kommt';
  const [first] = tokenize(text);
  expect([first?.fold, first?.start, first?.end]).toEqual(['forderung', 0, 10]);
});
