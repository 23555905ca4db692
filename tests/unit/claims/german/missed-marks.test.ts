import { expect, test } from 'vitest';
import { read } from '../read.ts';

const bounds = (text: string): string[] => read(text).values.map(({ number, bound }) => `${number} ${bound}`);

test.each([
  ['Die Marke von 200.000 Autos verfehlte das Werk.', ['200000 under']],
  ['Der Hersteller knackte die Millionenmarke nicht.', ['1000000 under']],
  ['Von 40 Prozent ist das Land noch weit entfernt.', ['40 under']],
])('a mark that was missed is an upper limit: %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

test.each([
  ['Die Marke von 200.000 Autos erreichte das Werk.', ['200000 exact']],
  ['Der Hersteller knackte die Millionenmarke.', ['1000000 over']],
  ['Die Marke von 200.000 Autos war überschritten.', ['200000 over']],
  ['2025 übersprang das Werk die Marke von 200.000 Autos.', ['200000 over']],
])('a mark that was reached is none: %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

test('beside the figure that came of it a missed mark tells nothing', () => {
  expect(bounds('Die Marke von 200.000 Autos verfehlte das Werk, es wurden 180.000 Autos.')).toEqual([
    '180000 exact',
  ]);
});
