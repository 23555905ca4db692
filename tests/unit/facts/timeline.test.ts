import { describe, expect, test } from 'vitest';
import { Timelines } from '../../../facts/timeline.ts';
import { sampleFact } from './sample.ts';

const fact = (id: string, valid_from: string, superseded_by: string | null = null) =>
  sampleFact({ id, valid_from, superseded_by });

describe('timelines', () => {
  const lines = new Timelines([
    fact('third', '2025-11'),
    fact('first', '2025-01-01', 'second'),
    fact('second', '2025-03-18', 'third'),
    fact('branch', '2024', 'third'),
    fact('alone', '2020'),
  ]);

  test('everything that leads to the same fact is one timeline, oldest first, from every member', () => {
    const order = ['branch', 'first', 'second', 'third'];
    for (const id of order) expect(lines.of(id).map((member) => member.id)).toEqual(order);
  });

  test('a fact without links stands alone, an unknown id has no timeline', () => {
    expect(lines.of('alone').map(({ id }) => id)).toEqual(['alone']);
    expect(lines.of('nobody')).toEqual([]);
  });

  test('the newest fact is the end of the chain', () => {
    expect(lines.newest('first')?.id).toBe('third');
    expect(lines.newest('alone')?.id).toBe('alone');
    expect(lines.newest('nobody')).toBeNull();
  });

  test('a link to a missing fact ends the chain', () => {
    expect(new Timelines([fact('old', '2020', 'gone')]).newest('old')?.id).toBe('old');
  });

  test('a circle is reported and does not hang', () => {
    const circle = new Timelines([fact('a', '2020', 'b'), fact('b', '2021', 'a'), fact('c', '2019', 'a')]);
    expect(circle.cycle('a')).toEqual(['a', 'b', 'a']);
    expect(circle.cycle('c')).toEqual(['a', 'b', 'a']);
    expect(circle.newest('a')).not.toBeNull();
    expect(lines.cycle('first')).toBeNull();
  });
});
