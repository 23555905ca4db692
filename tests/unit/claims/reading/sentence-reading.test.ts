import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { readSentence } from '../../../../claims/reading/sentence-reading.ts';
import { world } from '../entities/people-and-cars.ts';

const tools = { aliases: AliasIndex.of(world), published: null };
const read = (text: string) => readSentence(text, 0, text.length, tools);

test('digits of a name are no value and no date', () => {
  expect(read('Der SU7 und das Model 3 kommen.').values).toEqual([]);
  expect(read('Der Smart #5 kommt 2027.').dates).toHaveLength(1);
});

test('digits of a date are no value', () => {
  expect(read('Am 28. Oktober 2024 waren es 12 Autos.').values.map(({ number }) => number)).toEqual([12]);
});

test('a value is read once, though it is both a rank and a number', () => {
  expect(read('Xiaomi steht auf Platz 3.').values.map(({ type }) => type)).toEqual(['rank']);
});

test('what is said is found as concepts, compounds included', () => {
  const { concepts } = read('Der Weiterverkauf endet, die Neuzulassungen steigen.');
  expect([...concepts.keys()]).toEqual(expect.arrayContaining(['sell', 'register', 'increase']));
});

test('names and empty words are left out of the words compared', () => {
  const { stems } = read('Der Xiaomi SU7 hat eine große Batterie.');
  expect([...stems].some((stem) => stem.startsWith('batteri'))).toBe(true);
  expect([...stems].some((stem) => /xiaomi|der|hat/.test(stem))).toBe(false);
});

test('offsets are those of the whole text', () => {
  const text = 'Vorher. Xiaomi verkaufte 2025 rund 400.000 Autos.';
  const { values, dates } = readSentence(text, 8, text.length, tools);
  expect(values.map(({ start, end }) => text.slice(start, end))).toEqual(['400.000']);
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['2025']);
});
