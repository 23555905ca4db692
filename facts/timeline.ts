import type { Fact } from './types.ts';

/** Facts about the same thing, joined by `superseded_by`. Built once for a set of facts. */
export class Timelines {
  readonly #byId = new Map<string, Fact>();
  readonly #members = new Map<string, Fact[]>();

  constructor(facts: Iterable<Fact>) {
    for (const fact of facts) if (!this.#byId.has(fact.id)) this.#byId.set(fact.id, fact);
    for (const fact of this.#byId.values()) this.#members.set(fact.id, [fact]);
    for (const fact of this.#byId.values()) this.#join(fact);
    for (const members of new Set(this.#members.values())) members.sort(byAge);
  }

  #join(fact: Fact): void {
    const own = this.#members.get(fact.id);
    const other = fact.superseded_by === null ? undefined : this.#members.get(fact.superseded_by);
    if (own === undefined || other === undefined || own === other) return;
    other.push(...own);
    for (const member of own) this.#members.set(member.id, other);
  }

  /** All facts of the timeline the id belongs to, oldest first; empty for an unknown id. */
  of(id: string): readonly Fact[] {
    return this.#members.get(id) ?? [];
  }

  /** The fact that holds now: the end of the chain that starts at the id. Null for an unknown id. */
  newest(id: string): Fact | null {
    const seen = new Set<string>();
    let fact = this.#byId.get(id);
    while (fact?.superseded_by && !seen.has(fact.id)) {
      seen.add(fact.id);
      const next = this.#byId.get(fact.superseded_by);
      if (next === undefined) break;
      fact = next;
    }
    return fact ?? null;
  }

  /** The ids of a chain that comes back to itself, in order; null where there is none. */
  cycle(id: string): readonly string[] | null {
    const path: string[] = [];
    let next: string | null | undefined = id;
    while (next && !path.includes(next)) {
      path.push(next);
      next = this.#byId.get(next)?.superseded_by;
    }
    return next ? [...path.slice(path.indexOf(next)), next] : null;
  }
}

/** Dates of different precision compare by their beginning: 2025 comes before 2025-04. */
function byAge(a: Fact, b: Fact): number {
  const [left, right] = [a, b].map((fact) => fact.valid_from.replace(/-[QH]\d$/, '')) as [string, string];
  if (left !== right) return left < right ? -1 : 1;
  return a.superseded_by === b.id ? -1 : b.superseded_by === a.id ? 1 : 0;
}
