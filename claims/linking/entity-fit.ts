import type { EntityType } from '../../facts/types.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import { DISTANCE_IN_KIND, NONE, type ValueFit } from './value-state.ts';

/** How the names of a sentence fit names that are the fact's value. */
export function fitEntities(
  sentence: SentenceInContext,
  wanted: readonly string[],
  frame: FactFrame,
  graph: EntityGraph,
): ValueFit {
  const present = wanted.filter((id) => speaksOf(sentence, id));
  if (present.length > 0) {
    return {
      ...NONE,
      state: present.length === wanted.length ? 'equal' : 'rounded',
      entity: present[0] ?? null,
      digits: 3,
    };
  }
  const kind = graph.level(wanted[0] ?? '');
  const type = sited(graph.type(wanted[0] ?? ''));
  const other = [...sentence.named].find(
    (id) =>
      !frame.entities.has(id) &&
      (kind === 'place' ? sited(graph.type(id)) === type : graph.level(id) === kind && kind !== 'maker'),
  );
  return other === undefined
    ? NONE
    : { ...NONE, state: 'differs', entity: other, distance: DISTANCE_IN_KIND };
}

/** A town is said for the plant that stands there. */
const sited = (type: EntityType | undefined): EntityType | undefined => (type === 'plant' ? 'place' : type);
