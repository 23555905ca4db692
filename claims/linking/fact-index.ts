import { Timelines } from '../../facts/timeline.ts';
import type { Entity, Fact, Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { gazetteer } from '../entities/gazetteer.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { type Cues, cuesOf } from './cue-fit.ts';
import { FactEntry } from './fact-entry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';
import { type Outline, outlineFits, outlineOf } from './outline.ts';
import { Subjects } from './subjects.ts';
import { topicOf } from './topic-of.ts';

const TOPICAL: ReadonlySet<string> = new Set(['law', 'technology', 'institution']);

/** All facts ready for look-up, with the entities they share. */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly subjects: Subjects;
  readonly entries: readonly FactEntry[];
  /** How many predicates the facts have. */
  readonly predicates: number;
  readonly #byName = new Map<string, FactEntry[]>();
  readonly #topical: readonly { readonly cues: Cues; readonly entries: readonly FactEntry[] }[];
  readonly #timelines: Timelines;
  readonly outline: Outline;
  readonly #stemCounts: ReadonlyMap<string, number>;
  readonly #entityCounts: ReadonlyMap<string, number>;
  readonly #rarities = new Map<string, number>();

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
    this.subjects = new Subjects(this.graph);
    const topical = new Map<Predicate, FactEntry[]>();
    const alike = new Map<string, number>();
    const predicateNumbers = new Map<string, number>();
    const entries = new Map<string, FactEntry>();
    for (const pack of packs) {
      for (const fact of pack.facts) {
        const predicate = predicates.get(fact.predicate);
        if (predicate === undefined || entries.has(fact.id)) continue;
        const numbers = {
          entry: entries.size,
          subject: this.subjects.number(fact.subject),
          predicate: numberOf(predicateNumbers, fact.predicate),
        };
        const entry = new FactEntry(numbers, fact, predicate, compile);
        entries.set(fact.id, entry);
        this.subjects.add(entry);
        const topic = topicOf(fact);
        alike.set(topic, (alike.get(topic) ?? 0) + 1);
        const { counterpart, person, place, track } = fact.qualifiers;
        for (const id of [counterpart, person, place, track])
          if (id !== undefined) push(this.#byName, id, entry);
        if (TOPICAL.has(this.graph.level(fact.subject) ?? 'model')) push(topical, predicate, entry);
      }
    }
    this.predicates = predicateNumbers.size;
    this.entries = [...entries.values()];
    this.#topical = [...topical].map(([predicate, found]) => ({ cues: cuesOf(predicate), entries: found }));
    // An index stored for other packs is of no use; reading the records again is always right.
    this.outline =
      outline !== undefined && outlineFits(outline, this.entries) ? outline : outlineOf(this.entries);
    this.#stemCounts = countsOf(this.outline.stems, this.outline.stemCounts);
    this.#entityCounts = countsOf(this.outline.entities, this.outline.entityCounts);
    for (const entry of this.entries) {
      entry.outlineBy(this.outline);
      entry.alone = alike.get(topicOf(entry.fact)) === 1;
      entry.narrow = this.subjects.entries(entry.subjectNumber).length <= NARROW;
    }
    this.#timelines = new Timelines(this.entries.map((entry) => entry.fact));
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): readonly FactEntry[] {
    return this.#byName.get(entity) ?? NO_ENTRIES;
  }

  /** Facts about laws, technologies and institutions whose predicate a sentence states, in the order of the packs. */
  topical(reading: SentenceReading): readonly FactEntry[] {
    const found = this.#topical.filter(({ cues }) => cues.strongIn(reading));
    if (found.length === 0) return NO_ENTRIES;
    return found.flatMap(({ entries }) => entries).sort((a, b) => a.number - b.number);
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
const NARROW = 2;
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
