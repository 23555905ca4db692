import { expect, test } from 'vitest';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { indexOf } from '../made-up/hold.ts';
import { days } from '../read.ts';

function frame(id: string, changes: Partial<Fact> = {}) {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  const index = indexOf([{ ...fact, ...changes }]);
  return index.entry(0).frame;
}

const figures = (list: readonly { readonly number: number; readonly unit: string }[]) =>
  list.map(({ number, unit }) => `${Math.round(number)} ${unit}`);

test('the figures beside the value are those of statement and details, the value left out', () => {
  expect(figures(frame('range').sideValues)).toEqual([]);
  expect(figures(frame('price').sideValues)).toEqual(['44900 USD']);
  expect(figures(frame('registered').sideValues)).toEqual(['23 %', '335240 1']);
  expect(figures(frame('share').sideValues)).toEqual(['10 %']);
  // 286 PS are the 210 kW.
  expect(figures(frame('power').sideValues)).toEqual([]);
});

test('a figure that only the note names is known as that', () => {
  expect(figures(frame('range').notedValues)).toEqual(['391 km']);
  expect(figures(frame('price').notedValues)).toEqual([]);
});

test('a detail of another year or another owner counts for that one only', () => {
  const [change, before] = frame('registered').sideValues;
  expect([change?.period, change?.role]).toEqual([null, 'change']);
  expect(before?.period && days({ period: before.period } as Parameters<typeof days>[0])).toBe(
    '2024-01-01..2024-12-31',
  );
  const details = { Rivale: 'Brenko: 3.900 Stellen' };
  const [rounded, own] = frame('jobs', {
    statement_de: 'Brenko streicht bis 2031 Stellen, davon 1.200 in Waldau.',
    details: { Rivale: 'Voltana: 3.900 Stellen' },
  }).sideValues;
  expect([rounded?.number, rounded?.entity]).toEqual([1200, null]);
  expect([own?.number, own?.entity]).toEqual([3900, 'voltana']);
  expect(frame('jobs', { details }).sideValues.map(({ entity }) => entity)).toEqual(['brenko']);
  const total = frame('jobs', { details: { Summe: 'zusammen 9.000 Stellen' } }).sideValues;
  expect(total.map(({ sum }) => sum)).toEqual([true]);
});

test('what tells a figure beside the value from it are the words that only it has', () => {
  const [hybrids] = frame('share').sideValues;
  expect([...(hybrids?.marks.concepts ?? [])]).toContain('phev');
  expect([...(hybrids?.marks.concepts ?? [])]).not.toContain('share');
});

test('the time of a record is that of its figure, or the date that is its value', () => {
  const period = (id: string) => {
    const { period: found } = frame(id);
    return found === null ? null : days({ period: found } as Parameters<typeof days>[0]);
  };
  expect(period('registered')).toBe('2025-01-01..2025-12-31');
  expect(period('plant')).toBe('2026-04-01..2026-04-30');
  expect(period('lap')).toBe('2025-10-01..2025-10-31');
  expect(period('price')).toBeNull();
});

test('every time that the record names is known, the one it holds from included', () => {
  expect(frame('registered').periods.map((period) => days({ period } as Parameters<typeof days>[0]))).toEqual(
    ['2025-01-01..2025-12-31', '2025-01-01..2025-12-31', '2026-01-01..2026-01-31'],
  );
});

test('names are known with those they belong to, and apart from them', () => {
  const price = frame('price');
  expect([...price.entities].sort()).toEqual(
    ['europe', 'germany', 'voltana', 'voltana-e1'].filter((id) => id !== 'europe'),
  );
  expect(price.namedBeside).toEqual(['germany']);
  expect([...price.regions]).toEqual(['germany']);
  expect([...frame('dispute').entities].sort()).toEqual(['brenko', 'waldau']);
});

test('the rival is the counterpart, or the one other of its kind that the record names', () => {
  expect(frame('ahead').rival).toBe('brenko');
  expect(frame('price').rival).toBeNull();
  expect(frame('price', { statement_de: 'Der Voltana E1 kostet mehr als der Brenko K5.' }).rival).toBe(
    'brenko-k5',
  );
  expect(frame('plant', { qualifiers: { counterpart: 'amt' } }).rival).toBeNull();
});

test('whom the statement puts ahead is known', () => {
  expect(frame('ahead').order).toBe(1);
  expect(
    frame('ahead', { statement_de: 'Voltana verkaufte 2025 weniger, es lag hinter Brenko.' }).order,
  ).toBe(-1);
  expect(frame('price').order).toBe(0);
});

test('a word of the statement counts more than one of a detail, that more than one of the note', () => {
  const { stems } = frame('price', { note_de: 'Rabatte bleiben aus.', details: { Farbe: 'Lackierung' } });
  const weight = (word: string) => [...stems].find(([stem]) => word.startsWith(stem))?.[1];
  expect(weight('kostet')).toBe(1);
  expect(weight('lackierung')).toBe(0.7);
  expect(weight('rabatte')).toBe(0.3);
});

test('a statement that denies is known as that, and a value that is a change', () => {
  expect(frame('price', { statement_de: 'Der Voltana E1 kostet keine 40.000 Euro.' }).negated).toBe(true);
  expect(frame('price').negated).toBe(false);
  expect(frame('share').changeValue).toBe(false);
  expect(
    frame('share', { statement_de: 'Der Anteil der Elektroautos stieg um 18,4 Prozent.' }).changeValue,
  ).toBe(true);
});
