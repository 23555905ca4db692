import { expect, test } from 'vitest';
import { oneSentence, raisedFloor } from '../../../../tools/corpus/floors.ts';
import { isKeptBack } from '../../../../tools/corpus/kept-back.ts';
import { listMisses, type Miss } from '../../../../tools/corpus/misses.ts';
import { readOptions } from '../../../../tools/corpus/options.ts';
import { asMarkdown, asText, percent, type Table } from '../../../../tools/corpus/table.ts';

const table: Table = {
  columns: [{ title: 'set' }, { group: 'shipped', title: 'recall' }, { group: 'plain', title: 'recall' }],
  rows: [
    ['xiaomi', '90.0', '8.1'],
    ['all', '100.0', '-'],
  ],
};

test('tables stand in columns under their groups', () => {
  expect(asText(table).split('\n')).toEqual([
    '          shipped   plain',
    'set       recall    recall',
    'xiaomi      90.0       8.1',
    'all        100.0         -',
  ]);
});

test('in a document each column names its group', () => {
  expect(asMarkdown(table).split('\n').slice(0, 3)).toEqual([
    '| set | shipped: recall | plain: recall |',
    '| --- | ---: | ---: |',
    '| xiaomi | 90.0 | 8.1 |',
  ]);
});

test('a share of nothing is a dash', () => {
  expect([percent(0.9812), percent(1), percent(Number.NaN)]).toEqual(['98.1', '100.0', '-']);
});

test('floors rise with better figures and never fall; the limit of alarms goes the other way', () => {
  const floor = { precision: 0.95, recall: 0.9, alarms: 0.05 };
  expect(raisedFloor(floor, { precision: 0.991, recall: 0.8, alarms: 0.012 })).toEqual({
    precision: 0.98,
    recall: 0.9,
    alarms: 0.025,
  });
  expect(raisedFloor(floor, { precision: 0.9, recall: 0.9, alarms: 0.2 })).toEqual(floor);
});

test('in a small file a floor leaves room for one sentence, whose share is larger there', () => {
  const measured = {
    labelled: 60,
    nearMisses: 24,
    precision: 50 / 51,
    recall: 50 / 60,
    relation: 1,
    alarms: 2 / 24,
  };
  const { labelled: _, nearMisses: __, ...shares } = measured;
  const floor = raisedFloor(undefined, shares, oneSentence(measured));
  expect(floor.precision).toBeLessThanOrEqual(49 / 51);
  expect(floor.recall).toBeLessThanOrEqual(49 / 60);
  expect(floor.relation).toBeLessThanOrEqual(49 / 50);
  expect(floor.alarms).toBeGreaterThanOrEqual(3 / 24);
  expect(floor.recall).toBeGreaterThan(47 / 60);
  expect(floor.alarms).toBeLessThan(4 / 24);
});

test('articles are kept back but for those that have been looked at', () => {
  const ids = ['01-a', '84-b', '85-c', '99-d', '100-e', '107-f', '108-g', '135-h', '136-i', '999-j'];
  expect(ids.filter((id) => isKeptBack({ id }))).toEqual(['136-i', '999-j']);
});

test('each kind of miss is counted whole and listed to its limit', () => {
  const miss = (kind: string, text: string): Miss => ({ kind, where: 'x/1', text, wanted: 'a', got: 'b' });
  const list = listMisses([miss('missed', 'Eins.'), miss('missed', 'Zwei.'), miss('alarm', 'Drei.')], 1);
  expect(list).toContain('missed: 2, 1 shown');
  expect(list).toContain('Eins.');
  expect(list).not.toContain('Zwei.');
  expect(list).toContain('Drei.');
});

test.each([
  [['--misses', 'many'], /whole number or all/],
  [['--quick', '--unseen'], /--quick/],
  [['--write-docs', '--set', 'articles'], /everything/],
  [['--nonsense'], /nonsense/],
])('%j is answered with what is wrong', (args, message) => {
  expect(readOptions(args)).toMatch(message);
});
