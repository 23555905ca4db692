import type { EntityGraph, Level } from '../entities/entity-graph.ts';
import { groupAt, NO_ITEMS } from '../stored/groups.ts';
import type { FactColumns } from './fact-columns.ts';

/** Subjects of facts, by number, that an entity has to do with. */
export interface Neighbourhood {
  readonly level: Level | undefined;
  /** The entity itself and companies of the same name. */
  readonly selves: Int32Array;
  /** What it belongs to, nearest first. */
  readonly wholes: Int32Array;
  /** What belongs to it. */
  readonly parts: Int32Array;
  /** All of them once: itself, wholes, parts. */
  readonly all: Int32Array;
}

/** The subjects of facts, by the numbers of the columns: their facts, and who is near them. */
export class Subjects {
  readonly #graph: EntityGraph;
  readonly #columns: FactColumns;
  /** Met so far. */
  readonly #rows: (Int32Array | undefined)[] = [];
  readonly #around = new Map<string, Neighbourhood>();

  constructor(graph: EntityGraph, columns: FactColumns) {
    this.#graph = graph;
    this.#columns = columns;
  }

  get count(): number {
    return this.#columns.subjects.count;
  }

  /** The facts of a subject, in the order of the packs. */
  rows(number: number): Int32Array {
    const known = this.#rows[number];
    if (known !== undefined) return known;
    const rows = groupAt(this.#columns.subjectRows, number);
    this.#rows[number] = rows;
    return rows;
  }

  rowsOf(entity: string): Int32Array {
    const number = this.#columns.subjects.find(entity);
    return number === undefined ? NO_ITEMS : this.rows(number);
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
      selves: Int32Array.from([...own, ...this.#among(graph.house(entity))]),
      wholes: Int32Array.from(wholes),
      parts: Int32Array.from(parts),
      all: Int32Array.from(new Set([...own, ...wholes, ...parts])),
    };
    this.#around.set(entity, made);
    return made;
  }

  #among(entities: Iterable<string>): number[] {
    return [...entities].flatMap((entity) => this.#columns.subjects.find(entity) ?? []);
  }
}
