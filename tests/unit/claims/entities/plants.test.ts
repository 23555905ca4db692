import { expect, test } from 'vitest';
import { EntityGraph } from '../../../../claims/entities/entity-graph.ts';
import { gazetteer } from '../../../../claims/entities/gazetteer.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { annotate } from '../engine/engine.ts';

test('town and maker tell which plant is meant', () => {
  const [claim] = annotate(
    'Das Wolfsburger Unternehmen spart: Im Osnabrücker VW-Werk endet die Produktion Mitte 2027.',
  );
  expect(claim?.fact).toBe('vw-osnabrueck-2027');
});

test('a plant stands in the town of its name', () => {
  const packed = bundledPacks().flatMap(({ entities }) => entities);
  const known = new Map(packed.map(({ id, name }) => [name.toLowerCase(), id]));
  const graph = EntityGraph.of([...packed, ...gazetteer(known)]);
  const munich = known.get('münchen') ?? '';
  expect(graph.plantsAt(munich)).toEqual(['bmw-muenchen']);
  expect(graph.plantsAt('xiaomi')).toEqual([]);
});
