import { Timelines } from '../../facts/timeline.ts';
import type { Entity, Fact, Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { gazetteer } from '../entities/gazetteer.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';
import { type Cues, cuesOf } from './cue-fit.ts';
import { FactColumns, type KnownFact } from './fact-columns.ts';
import { FactEntry } from './fact-entry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';
import { type Outline, outlineFits, outlineOf } from './outline.ts';
import { stemBit } from './stem-bits.ts';
import { Subjects } from './subjects.ts';

const TOPICAL: ReadonlySet<string> = new Set(['law', 'technology', 'institution']);

/** How the facts use a stem. */
export interface StemUsage {
  /** Inverse document frequency, highest for words that no fact uses. */
  readonly rarity: number;
  /** See stem-bits.ts; -1 where no record uses it. */
  readonly bit: number;
}

/** All facts ready for look-up, with the entities they share. Rows are places of facts in the order of the packs. */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly outline: Outline;
  readonly columns: FactColumns;
  readonly subjects: Subjects;
  /** The predicates of the facts, by the numbers of the columns. */
  readonly predicates: readonly Predicate[];
  readonly #facts: readonly KnownFact[];
  readonly #entries: (FactEntry | undefined)[] = [];
  readonly #frames: (FactFrame | undefined)[] = [];
  readonly #byName = new Map<string, number[]>();
  /** Facts about laws, technologies and institutions, by what states their predicate. */
  readonly topical: readonly { readonly cues: Cues; readonly rows: readonly number[] }[];
  readonly #timelines: Timelines;
  readonly #stemCounts: ReadonlyMap<string, number>;
  readonly #entityCounts: ReadonlyMap<string, number>;
  readonly #usages = new Map<string, StemUsage>();

  /** `outline` spares reading every record again; it must come from the same packs, see outline.ts. */
  constructor(packs: readonly Pack[], outline?: Outline) {
    const known = withShortNames(packs.flatMap((pack) => pack.entities));
    const names = new Map(
      known.flatMap((entity) =>
        [entity.name, ...entity.aliases].map((name): [string, string] => [name.toLowerCase(), entity.id]),
      ),
    );
    const entities = [...known, ...gazetteer(names)];
    this.graph = new EntityGraph(entities);
    this.aliases = new AliasIndex(entities);
    const facts = knownFacts(packs);
    this.#facts = facts;
    // An index stored for other packs is of no use; reading the records again is always right.
    this.outline =
      outline !== undefined && outlineFits(outline, facts)
        ? outline
        : outlineOf(facts, (row) => (facts.length <= KEPT_FRAMES ? this.#frame(row) : this.#compile(row)));
    this.#stemCounts = countsOf(this.outline.stems, this.outline.stemCounts);
    this.#entityCounts = countsOf(this.outline.entities, this.outline.entityCounts);
    this.columns = new FactColumns(facts, this.outline);
    this.subjects = new Subjects(this.graph, this.columns);
    const topical = new Map<Predicate, number[]>();
    const own: Predicate[] = [];
    facts.forEach(({ fact, predicate }, row) => {
      own[this.columns.predicate[row] ?? 0] = predicate;
      const { counterpart, person, place, track } = fact.qualifiers;
      for (const id of [counterpart, person, place, track]) if (id !== undefined) push(this.#byName, id, row);
      if (TOPICAL.has(this.graph.level(fact.subject) ?? 'model')) push(topical, predicate, row);
    });
    this.predicates = own;
    this.topical = [...topical].map(([predicate, rows]) => ({ cues: cuesOf(predicate), rows }));
    this.#timelines = new Timelines(facts.map(({ fact }) => fact));
  }

  get size(): number {
    return this.#facts.length;
  }

  fact(row: number): Fact {
    return (this.#facts[row] as KnownFact).fact;
  }

  entry(row: number): FactEntry {
    const known = this.#entries[row];
    if (known !== undefined) return known;
    const { fact, predicate } = this.#facts[row] as KnownFact;
    const made = new FactEntry(row, fact, predicate, this.columns, (wanted) => this.#frame(wanted));
    this.#entries[row] = made;
    return made;
  }

  #frame(row: number): FactFrame {
    const known = this.#frames[row];
    if (known !== undefined) return known;
    const made = this.#compile(row);
    this.#frames[row] = made;
    return made;
  }

  #compile(row: number): FactFrame {
    const { fact, predicate } = this.#facts[row] as KnownFact;
    return compileFact(fact, predicate, this.aliases, this.graph);
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): readonly number[] {
    return this.#byName.get(entity) ?? NO_ROWS;
  }

  /** Ids of all facts on the timeline of `id`, it first, then newest first, each followed by the ids it replaces. */
  timelineIds(id: string): string[] {
    const members = [...this.#timelines.of(id)].reverse().sort((a, b) => +(b.id === id) - +(a.id === id));
    return members.flatMap((fact) => [fact.id, ...fact.replaces]);
  }

  /** Inverse frequency of an entity over the facts that name it. */
  entityRarity(id: string): number {
    return this.#rarity(this.#entityCounts.get(id));
  }

  usage(stem: string): StemUsage {
    const known = this.#usages.get(stem);
    if (known !== undefined) return known;
    const count = this.#stemCounts.get(stem);
    const usage = { rarity: this.#rarity(count), bit: count === undefined ? -1 : stemBit(stem) };
    if (this.#usages.size > USAGES) this.#usages.clear();
    this.#usages.set(stem, usage);
    return usage;
  }

  #rarity(count = 0): number {
    return Math.log((this.size + 1) / (count + 1));
  }
}

/** Up to here frames are kept once compiled for the outline, since a text may come near any of them. */
const KEPT_FRAMES = 2000;
const USAGES = 50_000;
const NO_ROWS: readonly number[] = [];

/** The facts of the packs in their order; the first of two with the same id, and none of an unknown predicate. */
function knownFacts(packs: readonly Pack[]): KnownFact[] {
  const facts = new Map<string, KnownFact>();
  for (const pack of packs)
    for (const fact of pack.facts) {
      const predicate = predicates.get(fact.predicate);
      if (predicate !== undefined && !facts.has(fact.id)) facts.set(fact.id, { fact, predicate });
    }
  return [...facts.values()];
}

const countsOf = (names: readonly string[], counts: Int32Array): Map<string, number> =>
  new Map(names.map((name, at) => [name, counts[at] ?? 0]));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Models are also called without their maker where a number makes the name distinctive: "Xpeng G6" is "G6". */
function withShortNames(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity) => {
    const maker = entity.type === 'model' && entity.parent !== null ? byId.get(entity.parent) : undefined;
    if (maker === undefined) return entity;
    const makers = [maker.name, ...maker.aliases].map((name) => `${name.toLowerCase()} `);
    const short = [entity.name, ...entity.aliases].flatMap((name) => {
      const prefix = makers.find((candidate) => name.toLowerCase().startsWith(candidate));
      const rest = prefix === undefined ? '' : name.slice(prefix.length);
      return /\d/.test(rest) && /\p{L}/u.test(rest) ? [rest] : [];
    });
    return short.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...short] };
  });
}
