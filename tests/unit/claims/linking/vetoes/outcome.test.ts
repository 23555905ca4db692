import { expect, test } from 'vitest';
import { annotate } from '../../engine/engine.ts';

const told = (text: string): string[] => annotate(text).map(({ fact, relation }) => `${fact} ${relation}`);

const AIM = 'Xiaomi will 2026 insgesamt 550.000 Autos ausliefern.';
const MET = 'xiaomi-target-2026-550k supported';

test('what was in another year is what came of an aim, and no aim', () => {
  expect(told(`${AIM} 2025 waren es mehr als 410.000.`)).toEqual([MET, 'xiaomi-deliveries-2025 supported']);
  expect(told(`${AIM} 2025 waren es 480.000.`)).toEqual([MET, 'xiaomi-deliveries-2025 contradicted']);
  // So many were aimed at then, and more sold.
  expect(told(`${AIM} Im vergangenen Jahr waren es rund 350.000.`)).not.toContain(
    'xiaomi-target-2025-350k supported',
  );
});

test('what is to be in another year is another aim', () => {
  expect(told(`${AIM} 2027 sollen es 700.000 sein.`)).toEqual([MET]);
});

test('a plan that is only spoken of is one still', () => {
  const now = '1,3 Millionen Fahrzeuge will BYD 2026 außerhalb Chinas verkaufen.';
  expect(told(`${now} Im Herbst 2025 war noch von bis zu 1,6 Millionen die Rede.`)).toHaveLength(2);
});
