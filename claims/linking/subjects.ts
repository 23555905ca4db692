import type { EntityGraph, Level } from '../entities/entity-graph.ts';
import type { FactColumns } from './fact-columns.ts';

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

const NO_ROWS: readonly number[] = [];

/** The subjects of facts, by the numbers of the columns: their facts, and who is near them. */
export class Subjects {
  readonly #graph: EntityGraph;
  readonly #columns: FactColumns;
  readonly #rows: readonly (readonly number[])[];
  readonly #around = new Map<string, Neighbourhood>();

  constructor(graph: EntityGraph, columns: FactColumns) {
    this.#graph = graph;
    this.#columns = columns;
    const rows = Array.from({ length: columns.subjects.count }, (): number[] => []);
    columns.subject.forEach((subject, row) => {
      rows[subject]?.push(row);
    });
    this.#rows = rows;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** The facts of a subject, in the order of the packs. */
  rows(number: number): readonly number[] {
    return this.#rows[number] ?? NO_ROWS;
  }

  rowsOf(entity: string): readonly number[] {
    const number = this.#columns.subjects.find(entity);
    return number === undefined ? NO_ROWS : this.rows(number);
  }

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
    return [...entities].flatMap((entity) => this.#columns.subjects.find(entity) ?? []);
  }
}
