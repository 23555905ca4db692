import type { Mention } from './alias-index.ts';
import type { EntityGraph, Level } from './entity-graph.ts';

const SUBJECT_LEVELS: ReadonlySet<Level> = new Set<Level>([
  'model',
  'maker',
  'law',
  'technology',
  'place',
  'track',
  'person',
  'institution',
]);
const MEMORY = 12;

/**
 * What the text has been speaking of. Names enter it; descriptions ("der Konzern") are resolved against it:
 * the most recently named entity that the description can mean.
 */
export class Discourse {
  readonly #graph: EntityGraph;
  /** Most recent first. */
  #active: string[] = [];

  constructor(graph: EntityGraph) {
    this.#graph = graph;
  }

  get active(): readonly string[] {
    return this.#active;
  }

  /** Resolves the descriptions among `mentions`; names pass through. */
  resolve(mentions: readonly Mention[]): Mention[] {
    return mentions.map((mention) => {
      if (mention.kind === 'name' || mention.entities.length === 0) return mention;
      const resolved = this.#resolve(mention.entities);
      return resolved === null ? mention : { ...mention, entities: [resolved] };
    });
  }

  #resolve(candidates: readonly string[]): string | null {
    for (const known of this.#active) {
      if (candidates.includes(known)) return known;
    }
    // "der Konzern" after "der SU7": the maker of what was named.
    for (const known of this.#active) {
      const related = candidates.find((candidate) => this.#graph.isPartOf(known, candidate));
      if (related !== undefined) return related;
    }
    for (const known of this.#active) {
      const parts = candidates.filter((candidate) => this.#graph.isPartOf(candidate, known));
      if (parts.length === 1 && parts[0] !== undefined) return parts[0];
    }
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** Remembers the entities a sentence named, in the order of the text. */
  remember(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.entities.length !== 1 && mention.kind === 'description') continue;
      for (const entity of mention.entities) {
        const level = this.#graph.level(entity);
        if (level === undefined || !SUBJECT_LEVELS.has(level)) continue;
        this.#active = [entity, ...this.#active.filter((known) => known !== entity)].slice(0, MEMORY);
      }
    }
  }
}
