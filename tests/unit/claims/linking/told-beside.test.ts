import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const told = (text: string): string[] =>
  annotate(text).map(({ fact, relation, quote }) => `${fact} ${relation}: ${quote}`);

const BREAKDOWNS =
  'Junge Elektroautos bleiben seltener liegen, 3,8 Pannen je 1.000 Fahrzeuge zählte der ADAC';
const SUBSIDY = 'Die Basisprämie für reine Stromer beträgt 3.000 Euro';

test('behind a fact just stated, the figure of another drive that its record gives is a claim', () => {
  expect(told(`${BREAKDOWNS}, bei gleich alten Verbrennern 9,4.`)).toContain(
    'adac-breakdowns-2025 supported: bei gleich alten Verbrennern 9,4',
  );
  expect(told(`${SUBSIDY}, für Plug-in-Hybride 1.500.`)).toContain(
    'de-subsidy-2026-base supported: für Plug-in-Hybride 1.500',
  );
  expect(told('Bei gleich alten Verbrennern waren es 9,4.')).toEqual([]);
});

test('a figure of the fact just stated departs from no other', () => {
  expect(told(`${SUBSIDY}. Je Kind kommen 500 Euro hinzu, höchstens für zwei.`)).toEqual([
    `de-subsidy-2026-base supported: ${SUBSIDY}`,
    'de-subsidy-2026-base supported: Je Kind kommen 500 Euro hinzu',
    'de-subsidy-2026-base supported: höchstens für zwei',
  ]);
});

test('what was counted after another while is another record, known by the while', () => {
  const start = 'Xiaomis YU7 bekam in China binnen drei Minuten 200.000 Bestellungen';
  expect(told(`${start}, nach einer Stunde 389.000.`)).toContain(
    'xiaomi-yu7-orders-1h contradicted: nach einer Stunde 389.000',
  );
  expect(told(`${start}, nach zwei Stunden 389.000.`)).toEqual([
    `xiaomi-yu7-orders-3min supported: ${start}`,
  ]);
});
