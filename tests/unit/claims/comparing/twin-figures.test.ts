import { expect, test } from 'vitest';
import { exactly, unequalTwin } from '../../../../claims/comparing/twin-figures.ts';
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

test.each([
  ['Fast acht Minuten, nämlich 7:52,231 Minuten, brauchte er.', 472.231],
  ['Gut 540.000, genau 545.142 Autos wurden zugelassen.', 545_142],
  ['Fast acht Minuten, nach 7:52,231 Minuten im Vorjahr.', 480],
  ['Fast acht Minuten brauchte er, genau 2:10,5 Minuten der andere.', 480],
])('an exact figure behind a rough one is the one meant: %s', (text, expected) => {
  const { values, tokens } = read(text);
  const [first] = values;
  expect(first && exactly(first, values, tokens).number).toBe(expected);
});
