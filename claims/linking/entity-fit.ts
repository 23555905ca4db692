import type { EntityGraph } from '../entities/entity-graph.ts';
import { formTest, isAt } from '../german/form-test.ts';
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
  const joined = present.length > 0 ? joinedInstead(sentence, wanted, present, frame, graph) : null;
  if (joined !== null) return { ...NONE, state: 'differs', entity: joined, distance: DISTANCE_IN_KIND };
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

const isAnd = formTest(/^(?:und|sowie)$/);

/** "mit Audi und Solid Power", where the record has BMW and Solid Power: whom the sentence joins to one of the record's names. */
function joinedInstead(
  { mentions, reading: { tokens } }: SentenceInContext,
  wanted: readonly string[],
  present: readonly string[],
  { entities }: FactFrame,
  graph: EntityGraph,
): string | null {
  const missing = wanted.find((id) => !present.includes(id));
  if (missing === undefined) return null;
  const named = mentions.filter(({ kind, compound }) => kind === 'name' && !compound);
  for (const [at, mention] of named.entries()) {
    const next = named[at + 1];
    if (next === undefined || next.first !== mention.last + 2 || !isAt(tokens, mention.last + 1, isAnd))
      continue;
    for (const [other, own] of [
      [mention, next],
      [next, mention],
    ] as const) {
      const [id] = other.entities;
      if (
        id !== undefined &&
        own.entities.some((one) => present.includes(one)) &&
        !other.entities.some((one) => entities.has(one)) &&
        graph.level(id) === graph.level(missing)
      )
        return id;
    }
  }
  return null;
}

const isOnlyNear = ({ mentions, reading: { tokens } }: SentenceInContext, id: string): boolean =>
  mentions.every(({ entities, first }) => !entities.includes(id) || liesNear(tokens, first));

/** Two towns, two countries; a town is said for the plant that stands there. */
const areAlike = (a: string, b: string, graph: EntityGraph): boolean =>
  graph.type(a) === graph.type(b) || (graph.isSite(a) && graph.isSite(b));
