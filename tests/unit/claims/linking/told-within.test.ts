import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const told = (text: string): string[] =>
  annotate(text).map(({ fact, relation, quote }) => `${fact} ${relation}: ${quote}`);

const POINTS =
  'Knapp 194.000 öffentliche Ladepunkte zählte die Bundesnetzagentur zum Jahresbeginn 2026 in Deutschland';
const PLANT = 'Die CATL-Fabrik in Arnstadt ist auf 14 Gigawattstunden im Jahr ausgelegt';
const RULING = 'Ein Gericht in Suzhou sprach einem Käufer des Xiaomi SU7 Ultra 126.000 Yuan Entschädigung zu';

test.each([
  [POINTS, 'an jedem vierten lässt sich schnell laden', 'charging-points-2026-01-01'],
  [PLANT, 'gekostet hat sie bis zu 1,8 Milliarden Euro', 'catl-arnstadt-capacity'],
  [
    RULING,
    'das Dreifache dessen, was er für die Haube zusätzlich gezahlt hatte',
    'xiaomi-su7-ultra-hood-ruling',
  ],
])('a clause tells more of what its sentence states: %s, %s', (main, more, fact) => {
  expect(told(`${main}, ${more}.`)).toContain(`${fact} supported: ${more}`);
});

test.each([
  [POINTS, 'dazu kommen 412 Werkstätten'],
  [PLANT, 'gegenüber liegt ein Baumarkt'],
  [RULING, 'das Wetter war an diesem Tag schlecht'],
])('another clause says something else: %s, %s', (main, other) => {
  expect(told(`${main}, ${other}.`).filter((note) => note.endsWith(other))).toEqual([]);
});

test('where the sentence gives the figure otherwise, what else it says of the record is no claim of its own', () => {
  const notes = told('Der Xiaomi SU7 Max leistet 795 kW (673 PS).');
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('contradicted');
});
