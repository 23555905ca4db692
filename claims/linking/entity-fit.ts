import type { EntityGraph } from '../entities/entity-graph.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import { liesNear } from './near-place.ts';
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
  const first = wanted[0] ?? '';
  const kind = graph.level(first);
  const other = [...sentence.named].find(
    (id) =>
      !frame.entities.has(id) &&
      !isOnlyNear(sentence, id) &&
      // "Partner der Nordschleife" is one of the Nürburgring.
      !graph.isPartOf(id, first) &&
      (kind === 'place' ? areAlike(id, first, graph) : graph.level(id) === kind && kind !== 'maker'),
  );
  return other === undefined
    ? NONE
    : { ...NONE, state: 'differs', entity: other, distance: DISTANCE_IN_KIND };
}

const isOnlyNear = ({ mentions, reading: { tokens } }: SentenceInContext, id: string): boolean =>
  mentions.every(({ entities, first }) => !entities.includes(id) || liesNear(tokens, first));

/** Two towns, two countries; a town is said for the plant that stands there. */
const areAlike = (a: string, b: string, graph: EntityGraph): boolean =>
  graph.type(a) === graph.type(b) || (graph.isSite(a) && graph.isSite(b));
