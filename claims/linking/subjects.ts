import type { EntityGraph, Level } from '../entities/entity-graph.ts';
import type { FactEntry } from './fact-entry.ts';

/** Subjects of facts, by number, that an entity has to do with. */
export interface Neighbourhood {
  readonly level: Level | undefined;
  /** The entity itself and companies of the same name. */
  readonly selves: readonly number[];
  /** What it belongs to, nearest first. */
  readonly wholes: readonly number[];
  /** What belongs to it. */
  readonly parts: readonly number[];
  /** All of them once: itself, wholes, parts. */
  readonly all: readonly number[];
}

/** The subjects of facts: each has a number, so that what is asked for every candidate needs no look-up of a string. */
export class Subjects {
  readonly #graph: EntityGraph;
  readonly #numbers = new Map<string, number>();
  readonly #entries: FactEntry[][] = [];
  readonly #around = new Map<string, Neighbourhood>();

  constructor(graph: EntityGraph) {
    this.#graph = graph;
  }

  get count(): number {
    return this.#entries.length;
  }

  /** The number of a subject, a new one for a subject not met before. */
  number(subject: string): number {
    const known = this.#numbers.get(subject);
    if (known !== undefined) return known;
    this.#numbers.set(subject, this.#entries.length);
    return this.#entries.push([]) - 1;
  }

  add(entry: FactEntry): void {
    this.#entries[entry.subjectNumber]?.push(entry);
  }

  /** The facts of a subject, in the order of the packs. */
  entries(number: number): readonly FactEntry[] {
    return this.#entries[number] ?? [];
  }

  /** To be asked for once all facts are added. */
  around(entity: string): Neighbourhood {
    const known = this.#around.get(entity);
    if (known !== undefined) return known;
    const graph = this.#graph;
    const own = this.#among([entity]);
    const wholes = this.#among(graph.ancestors(entity));
    const parts = this.#among(graph.parts(entity));
    const made: Neighbourhood = {
      level: graph.level(entity),
      selves: [...own, ...this.#among(graph.house(entity))],
      wholes,
      parts,
      all: [...new Set([...own, ...wholes, ...parts])],
    };
    this.#around.set(entity, made);
    return made;
  }

  #among(entities: Iterable<string>): number[] {
    return [...entities].flatMap((entity) => this.#numbers.get(entity) ?? []);
  }
}
