import type { Mention } from './alias-index.ts';
import type { EntityGraph, Level } from './entity-graph.ts';

/** How many entities of a kind a reader keeps in mind; cities and countries are scenery, not topics. */
const TOPICS_PER_LEVEL: Readonly<Partial<Record<Level, number>>> = {
  model: 3,
  maker: 3,
  law: 2,
  technology: 3,
  track: 1,
  person: 1,
  institution: 2,
  place: 2,
};
const MEMORY = 24;
const PARAPHRASED = new Set(['law', 'technology', 'place']);

const ELECTRIC_CAR = 'battery-electric-car';

export const namesElectricCars = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ entities }) => entities.includes(ELECTRIC_CAR));

/** An entity that the text has spoken of. */
interface Known {
  readonly id: string;
  readonly level: Level;
  /** Cities and countries are none. */
  readonly topic: boolean;
}

/**
 * What the text has been speaking of. Names enter it; descriptions ("der Konzern") are resolved against it:
 * the most recently named entity that the description can mean.
 */
export class Discourse {
  readonly #graph: EntityGraph;
  readonly #ofElectricCars: number;
  /** Most recent first. */
  #active: readonly Known[] = [];
  /** What the headline names: that is what the whole text is about. */
  #headline: readonly Known[] = [];
  /** Worked out from them when asked for. */
  #topics: ReadonlyMap<string, number> | null = null;

  /** `ofElectricCars` tells how many sentences speak of them, later ones among them. */
  constructor(graph: EntityGraph, ofElectricCars = 0) {
    this.#graph = graph;
    this.#ofElectricCars = ofElectricCars;
  }

  /** What the text speaks of now: the latest entities of each kind, with their rank in it (0 the latest). */
  topics(): ReadonlyMap<string, number> {
    this.#topics ??= this.#rank();
    return this.#topics;
  }

  #rank(): Map<string, number> {
    const ranks = new Map<Level, number>();
    const topics = new Map<string, number>();
    for (const { id, level, topic } of this.#active) {
      if (!topic) continue;
      const rank = ranks.get(level) ?? 0;
      if (rank >= (TOPICS_PER_LEVEL[level] ?? 0)) continue;
      ranks.set(level, rank + 1);
      topics.set(id, rank);
    }
    for (const { id, level, topic } of this.#headline)
      if (topic && !topics.has(id) && (TOPICS_PER_LEVEL[level] ?? 0) > 0)
        topics.set(id, TOPICS_PER_LEVEL[level] ?? 0);
    return topics;
  }

  /** Remembers what the headline names. */
  open(mentions: readonly Mention[]): void {
    this.remember(mentions);
    this.#headline = this.#active;
    this.#topics = null;
  }

  /** Resolves the descriptions among `mentions`; names pass through. */
  resolve(mentions: readonly Mention[]): readonly Mention[] {
    if (mentions.every(isSettled)) return mentions;
    return mentions.map((mention) => {
      if (isSettled(mention)) return mention;
      const resolved =
        this.#resolve(mention.entities) ?? this.#alone(mention, mentions) ?? this.#beside(mention, mentions);
      // "das Werk" of which nobody has spoken means nobody we know.
      return { ...mention, entities: resolved === null ? [] : [resolved] };
    });
  }

  #resolve(candidates: readonly string[]): string | null {
    for (const { id } of this.#active) if (candidates.includes(id)) return id;
    // "der Konzern" after "der SU7": the maker of what was named.
    for (const { id } of this.#active) {
      const related = candidates.find((candidate) => this.#graph.isPartOf(id, candidate));
      if (related !== undefined) return related;
    }
    for (const known of this.#active) {
      const part = this.#onlyPart(candidates, this.#employer(known) ?? known.id);
      if (part !== null) return part;
    }
    return null;
  }

  /** "die Autosparte" where the text speaks of the chief of a company: that one's. */
  #employer({ id, level }: Known): string | null {
    return level === 'person' ? (this.#graph.get(id)?.parent ?? null) : null;
  }

  /** The one of them that belongs to `whole`; null where none does or several. */
  #onlyPart(candidates: readonly string[], whole: string): string | null {
    const [part, ...others] = candidates.filter((candidate) => this.#graph.isPartOf(candidate, whole));
    return part === undefined || others.length > 0 ? null : part;
  }

  /** "Im Herbst zeigte Xiaomi die Limousine": what only one of the makers named beside it has. */
  #beside({ entities }: Mention, mentions: readonly Mention[]): string | null {
    for (const other of mentions) {
      if (other.kind !== 'name' || other.compound) continue;
      for (const maker of other.entities) {
        if (this.#graph.level(maker) !== 'maker') continue;
        const part = this.#onlyPart(entities, maker);
        if (part !== null) return part;
      }
    }
    return null;
  }

  /** The one entity that a telling description, or a word such as "deutsch", means without any context. */
  #alone(mention: Mention, mentions: readonly Mention[]): string | null {
    const [only, ...others] = mention.entities;
    if (only === undefined || others.length > 0) return null;
    return mention.telling ||
      /^(?:country|region)$/.test(this.#graph.type(only) ?? '') ||
      this.#isOurLaw(only, mentions)
      ? only
      : null;
  }

  /** "die Prämie" where the text speaks of electric cars elsewhere or has spoken of another law on them. */
  #isOurLaw(id: string, mentions: readonly Mention[]): boolean {
    return (
      this.#graph.level(id) === 'law' &&
      (this.#ofElectricCars > +namesElectricCars(mentions) ||
        this.#active.some((known) => known.id === ELECTRIC_CAR || known.level === 'law'))
    );
  }

  /** Remembers what a sentence was found to be about without naming it: laws and technologies are told in other words. */
  paraphrased(subjects: readonly string[]): void {
    for (const subject of subjects)
      if (PARAPHRASED.has(this.#graph.level(subject) ?? '')) this.#recall(subject);
  }

  /** Remembers the entities a sentence named, in the order of the text. */
  remember(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.entities.length !== 1 && mention.kind === 'description') continue;
      for (const entity of mention.entities) this.#recall(entity);
    }
  }

  #recall(id: string): void {
    if (this.#active[0]?.id === id) return;
    const level = this.#graph.level(id);
    if (level === undefined) return;
    const known = { id, level, topic: level !== 'place' || this.#graph.type(id) === 'plant' };
    this.#topics = null;
    this.#active = [known, ...this.#active.filter((other) => other.id !== id)].slice(0, MEMORY);
  }
}

const isSettled = ({ kind, entities }: Mention): boolean => kind === 'name' || entities.length === 0;
