import { expect, test } from 'vitest';
import { unequalTwin } from '../../../../claims/comparing/twin-figures.ts';
import { read } from '../read.ts';

function twin(text: string): number | null {
  const { values, tokens } = read(text);
  const [first] = values;
  return first === undefined ? null : (unequalTwin(first, values, tokens)?.number ?? null);
}

test.each([
  'Er leistet 495 kW (673 PS).',
  'Er leistet 495 kW beziehungsweise 673 PS.',
  'Er leistet mehr als 800 kW, also über 1.088 PS.',
  'Er leistet 150 kW oder 200 kW.',
  'Mit 150 kW fährt er langsamer als der mit 673 PS.',
  'Er leistet 495 kW und kostet 673 Euro.',
])('one figure in two units, or two figures: %s', (text) => {
  expect(twin(text)).toBeNull();
});

test.each([
  ['Er leistet 795 kW (673 PS).', 495],
  ['Er leistet 795 kW, umgerechnet rund 673 PS.', 495],
])('the two halves do not convert into each other: %s', (text, kilowatts) => {
  expect(Math.round(twin(text) ?? 0)).toBe(kilowatts);
});
