import { expect, test } from 'vitest';
import { EntityGraph } from '../../../../claims/entities/entity-graph.ts';
import { world } from './people-and-cars.ts';

const graph = EntityGraph.of(world);

test('a model belongs to its maker at any depth', () => {
  expect([...graph.ancestors('su7-ultra')]).toEqual(['su7', 'xiaomi']);
  expect(graph.isPartOf('su7-ultra', 'xiaomi')).toBe(true);
  expect(graph.isPartOf('xiaomi', 'su7-ultra')).toBe(false);
  expect(graph.parts('xiaomi')).toEqual(['su7', 'su7-ultra']);
});

test('siblings and strangers are not related, wholes and parts are', () => {
  expect(graph.related('su7', 'xiaomi')).toBe(true);
  expect(graph.related('xiaomi', 'su7')).toBe(true);
  expect(graph.related('su7', 'su7')).toBe(true);
  expect(graph.related('su7', 'model-3')).toBe(false);
});

test('companies and brands compete on one level', () => {
  expect(graph.level('xiaomi')).toBe(graph.level('smart'));
  expect(graph.level('su7')).not.toBe(graph.level('xiaomi'));
  expect(graph.level('nobody')).toBeUndefined();
});

test('entities that belong to each other in a circle end no reading', () => {
  const [a, b] = world;
  if (a === undefined || b === undefined) throw new Error('the world is empty');
  const circle = EntityGraph.of([
    { ...a, id: 'a', parent: 'b' },
    { ...b, id: 'b', parent: 'a' },
  ]);
  expect(circle.isPartOf('a', 'b')).toBe(true);
  expect([...circle.ancestors('a')]).not.toContain('c');
});

test('a parent that no pack has is no entity', () => {
  const [a] = world;
  const graph = EntityGraph.of(a === undefined ? [] : [{ ...a, id: 'a', parent: 'missing' }]);
  expect(graph.get('missing')).toBeUndefined();
  expect([...graph.ancestors('a')]).toEqual(['missing']);
});
