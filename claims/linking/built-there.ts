import type { EntityGraph } from '../entities/entity-graph.ts';
import type { FactFrame } from './fact-frame.ts';

/** "Bis zu 375.000 Model Y könnte das Werk bauen": a model of the maker whose plant it is competes with no capacity. */
export const isBuiltThere = (
  id: string,
  { fact: { subject }, predicate }: FactFrame,
  graph: EntityGraph,
): boolean =>
  predicate.name === 'plant-capacity' &&
  graph.level(id) === 'model' &&
  [...graph.ancestors(subject)].some((owner) => graph.level(owner) === 'maker' && graph.isPartOf(id, owner));
