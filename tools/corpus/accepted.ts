import { Timelines } from '../../facts/timeline.ts';
import type { Fact, Pack } from '../../facts/types.ts';

/** Tells which facts count as right for a label: the fact, its timeline, or one of the same predicate and subject. */
export class Accepted {
  readonly #facts = new Map<string, Fact>();
  readonly #timelines: Timelines;

  constructor(packs: readonly Pack[]) {
    const facts = packs.flatMap((pack) => pack.facts);
    this.#timelines = new Timelines(facts);
    for (const fact of facts) {
      this.#facts.set(fact.id, fact);
      for (const id of fact.replaces) this.#facts.set(id, fact);
    }
  }

  get(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  isSame(found: string, labelled: string): boolean {
    return this.#facts.get(found) !== undefined && this.#facts.get(found) === this.#facts.get(labelled);
  }

  accepts(found: string, labelled: string): boolean {
    const [a, b] = [this.#facts.get(found), this.#facts.get(labelled)];
    if (a === undefined || b === undefined) return false;
    if (a === b || (a.predicate === b.predicate && a.subject === b.subject)) return true;
    return this.#timelines.of(a.id).some((fact) => fact.id === b.id);
  }
}
