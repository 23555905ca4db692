import { Timelines } from '../../facts/timeline.ts';
import type { Entity, Fact, Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { gazetteer } from '../entities/gazetteer.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';
import { FactEntry } from './fact-entry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';
import { type Outline, outlineFits, outlineOf } from './outline.ts';
import { topicOf } from './topic-of.ts';

const TOPICAL: ReadonlySet<string> = new Set(['law', 'technology', 'institution']);

/** All facts ready for look-up, with the entities they share. */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly entries: readonly FactEntry[];
  /** How many subjects and predicates the facts have. */
  readonly subjects: number;
  readonly predicates: number;
  readonly #bySubject = new Map<string, FactEntry[]>();
  readonly #byName = new Map<string, FactEntry[]>();
  readonly #alike = new Map<string, number>();
  readonly #topical = new Map<Predicate, FactEntry[]>();
  readonly #timelines: Timelines;
  readonly outline: Outline;
  readonly #stemCounts: ReadonlyMap<string, number>;
  readonly #entityCounts: ReadonlyMap<string, number>;
  readonly #rarities = new Map<string, number>();
  /** In which turn an entry was last collected. */
  readonly #taken: Int32Array;
  #turn = 0;

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
    const compile = (fact: Fact, predicate: Predicate): FactFrame =>
      compileFact(fact, predicate, this.aliases, this.graph);
    const subjectNumbers = new Map<string, number>();
    const predicateNumbers = new Map<string, number>();
    const entries = new Map<string, FactEntry>();
    for (const pack of packs) {
      for (const fact of pack.facts) {
        const predicate = predicates.get(fact.predicate);
        if (predicate === undefined || entries.has(fact.id)) continue;
        const numbers = {
          entry: entries.size,
          subject: numberOf(subjectNumbers, fact.subject),
          predicate: numberOf(predicateNumbers, fact.predicate),
        };
        const entry = new FactEntry(numbers, fact, predicate, compile);
        entries.set(fact.id, entry);
        push(this.#bySubject, fact.subject, entry);
        const topic = topicOf(fact);
        this.#alike.set(topic, (this.#alike.get(topic) ?? 0) + 1);
        const { counterpart, person, place, track } = fact.qualifiers;
        for (const id of [counterpart, person, place, track])
          if (id !== undefined) push(this.#byName, id, entry);
        if (TOPICAL.has(this.graph.level(fact.subject) ?? 'model')) push(this.#topical, predicate, entry);
      }
    }
    this.subjects = subjectNumbers.size;
    this.predicates = predicateNumbers.size;
    this.entries = [...entries.values()];
    this.#taken = new Int32Array(this.entries.length);
    // An index stored for other packs is of no use; reading the records again is always right.
    this.outline =
      outline !== undefined && outlineFits(outline, this.entries) ? outline : outlineOf(this.entries);
    this.#stemCounts = countsOf(this.outline.stems, this.outline.stemCounts);
    this.#entityCounts = countsOf(this.outline.entities, this.outline.entityCounts);
    for (const entry of this.entries) {
      entry.outlineBy(this.outline);
      entry.alone = this.alike(entry.fact) === 1;
      entry.narrow = this.bySubject(entry.fact.subject).length <= NARROW;
    }
    this.#timelines = new Timelines(this.entries.map((entry) => entry.fact));
  }

  /** A collector of entries that takes each once; only the one begun last may be used. */
  collector(): { readonly found: FactEntry[]; add(entries: readonly FactEntry[]): void } {
    this.#turn += 1;
    const turn = this.#turn;
    const taken = this.#taken;
    const found: FactEntry[] = [];
    return {
      found,
      add: (entries) => {
        for (const entry of entries) {
          if (taken[entry.number] === turn) continue;
          taken[entry.number] = turn;
          found.push(entry);
        }
      },
    };
  }

  bySubject(entity: string): readonly FactEntry[] {
    return this.#bySubject.get(entity) ?? NO_ENTRIES;
  }

  /** How many facts have the same subject and predicate: where one stands alone, a figure can only be meant for it. */
  alike(fact: Fact): number {
    return this.#alike.get(topicOf(fact)) ?? 0;
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): readonly FactEntry[] {
    return this.#byName.get(entity) ?? NO_ENTRIES;
  }

  /** Facts about laws, technologies and institutions whose predicate is wanted, in the order of the packs. */
  topical(wanted: (predicate: Predicate) => boolean): FactEntry[] {
    const found: FactEntry[] = [];
    for (const [predicate, entries] of this.#topical) if (wanted(predicate)) found.push(...entries);
    return found.sort((a, b) => a.number - b.number);
  }

  /** Ids of all facts on the timeline of `id`, it first, then newest first, each followed by the ids it replaces. */
  timelineIds(id: string): string[] {
    const members = [...this.#timelines.of(id)].reverse().sort((a, b) => +(b.id === id) - +(a.id === id));
    return members.flatMap((fact) => [fact.id, ...fact.replaces]);
  }

  /** Inverse frequency of an entity over the facts that name it. */
  entityRarity(id: string): number {
    return Math.log((this.entries.length + 1) / ((this.#entityCounts.get(id) ?? 0) + 1));
  }

  /** Whether any record uses the stem. */
  knows(stem: string): boolean {
    return this.#stemCounts.has(stem);
  }

  /** Inverse document frequency of a stem over the facts, highest for words that no fact uses. */
  readonly rarity = (stem: string): number => {
    const known = this.#rarities.get(stem);
    if (known !== undefined) return known;
    const frequency = this.#stemCounts.get(stem) ?? 0;
    const rarity = Math.log((this.entries.length + 1) / (frequency + 1));
    if (this.#rarities.size > RARITIES) this.#rarities.clear();
    this.#rarities.set(stem, rarity);
    return rarity;
  };
}

/** Subjects with no more facts than this are narrow: naming them says what is meant. */
export const NARROW = 2;
const RARITIES = 50_000;
const NO_ENTRIES: readonly FactEntry[] = [];

const countsOf = (names: readonly string[], counts: Int32Array): Map<string, number> =>
  new Map(names.map((name, at) => [name, counts[at] ?? 0]));

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

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
