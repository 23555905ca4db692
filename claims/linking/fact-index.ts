import type { Fact, Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';
import { groupAt } from '../stored/groups.ts';
import { Names } from '../stored/names.ts';
import { textAt } from '../stored/texts.ts';
import { compileOutline } from './compile-outline.ts';
import { columnsOf, type FactColumns } from './fact-columns.ts';
import { FactEntry } from './fact-entry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';
import type { Outline } from './outline.ts';
import { type Records, recordsOf } from './records.ts';
import { stemBit } from './stem-bits.ts';
import { restoreFrame } from './stored-frame.ts';
import { Subjects } from './subjects.ts';

/** How the facts use a stem. */
export interface StemUsage {
  /** Inverse document frequency, highest for words that no fact uses. */
  readonly rarity: number;
  /** See stem-bits.ts; -1 where no record uses it. */
  readonly bit: number;
}

/**
 * All facts ready for look-up, with the entities they share. Nothing is worked out when it starts: its outline is
 * stored, its records are read one by one when a sentence comes near them.
 */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly columns: FactColumns;
  readonly subjects: Subjects;
  /** The predicates of the facts, by the numbers of the columns. */
  readonly predicates: readonly Predicate[];
  readonly #outline: Outline;
  readonly #records: Records;
  readonly #ids: Names;
  readonly #stems: Names;
  readonly #named: Names;
  readonly #facts: (Fact | undefined)[] = [];
  readonly #entries: (FactEntry | undefined)[] = [];
  readonly #frames: (FactFrame | undefined)[] = [];
  readonly #usages = new Map<string, StemUsage>();
  /** Of entities that texts have named. */
  readonly #entityRarities = new Map<string, number>();
  /** Rows that were asked for and are not at hand. */
  #missing = new Set<number>();

  /** Both must come from the same packs. */
  constructor(outline: Outline, records: Records) {
    this.#outline = outline;
    this.#records = records;
    this.graph = new EntityGraph(outline.entities);
    this.aliases = new AliasIndex(outline.aliases, new Names(outline.entities.ids));
    this.columns = columnsOf(outline.columns);
    this.subjects = new Subjects(this.graph, this.columns);
    this.#ids = new Names(outline.facts);
    this.#stems = new Names(outline.stems);
    this.#named = new Names(outline.named);
    this.predicates = outline.columns.predicates.map(predicateNamed);
  }

  static of(packs: readonly Pack[]): FactIndex {
    return new FactIndex(compileOutline(packs), recordsOf(packs));
  }

  get size(): number {
    return this.#ids.count;
  }

  id(row: number): string {
    return this.#ids.at(row);
  }

  rowOf(id: string): number | undefined {
    return this.#ids.find(id);
  }

  /** Whether the record of a row can be read now; if not, it is among those `takeMissing` tells next. */
  isAtHand(row: number): boolean {
    if (this.#facts[row] !== undefined) return true;
    const fact = this.#records.read(row);
    if (fact === null) this.#missing.add(row);
    else this.#facts[row] = fact;
    return fact !== null;
  }

  /** The rows that were asked for in vain since the last call. */
  takeMissing(): number[] {
    if (this.#missing.size === 0) return [];
    const rows = [...this.#missing];
    this.#missing = new Set();
    return rows;
  }

  /** Of a row that is at hand; throws for another. */
  fact(row: number): Fact {
    const fact = this.#facts[row];
    if (fact !== undefined) return fact;
    if (!this.isAtHand(row)) throw new Error(`The record of fact ${row} is not at hand.`);
    return this.fact(row);
  }

  entry(row: number): FactEntry {
    const known = this.#entries[row];
    if (known !== undefined) return known;
    const fact = this.fact(row);
    const predicate = this.predicates[this.columns.predicate[row] ?? 0] as Predicate;
    const made = new FactEntry(row, fact, predicate, this.columns, (wanted) => this.#frame(wanted));
    this.#entries[row] = made;
    return made;
  }

  #frame(row: number): FactFrame {
    const known = this.#frames[row];
    if (known !== undefined) return known;
    const { fact, predicate } = this.entry(row);
    const stored = this.#records.frame?.(row);
    const made =
      stored === undefined
        ? compileFact(fact, predicate, this.aliases, this.graph)
        : restoreFrame(stored, fact, predicate);
    this.#frames[row] = made;
    return made;
  }

  /** Facts about laws, technologies, institutions and countries, and of who holds a place, of a predicate by its number. */
  topical(predicate: number): Int32Array {
    return groupAt(this.#outline.topical, predicate);
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): Int32Array {
    return groupAt(this.#outline.naming, this.columns.conditionNames.find(entity));
  }

  /** The rows on the timeline of a row, oldest first, itself among them. */
  timeline(row: number): readonly number[] {
    const { of, rows } = this.#outline.timelines;
    const timeline = of[row] ?? -1;
    return timeline < 0 ? [row] : [...groupAt(rows, timeline)];
  }

  /** Ids of all facts on the timeline of a row, it first, then newest first, each followed by the ids it replaces. */
  timelineIds(row: number): string[] {
    const members = [...this.timeline(row)].reverse().sort((a, b) => +(b === row) - +(a === row));
    return members.flatMap((member) => [this.id(member), ...this.#replacedBy(member)]);
  }

  #replacedBy(row: number): string[] {
    const { replacedFrom, replaced } = this.#outline.timelines;
    const ids: string[] = [];
    for (let at = replacedFrom[row] ?? 0; at < (replacedFrom[row + 1] ?? 0); at++)
      ids.push(textAt(replaced, at));
    return ids;
  }

  /** Inverse frequency of an entity over the facts that name it. */
  entityRarity(id: string): number {
    const known = this.#entityRarities.get(id);
    if (known !== undefined) return known;
    const number = this.#named.find(id);
    const rarity = this.#rarity(number === undefined ? 0 : this.#outline.namedCounts[number]);
    this.#entityRarities.set(id, rarity);
    return rarity;
  }

  usage(stem: string): StemUsage {
    const known = this.#usages.get(stem);
    if (known !== undefined) return known;
    const number = this.#stems.find(stem);
    const usage =
      number === undefined
        ? { rarity: this.#rarity(), bit: -1 }
        : { rarity: this.#rarity(this.#outline.stemCounts[number]), bit: stemBit(stem) };
    if (this.#usages.size > USAGES) this.#usages.clear();
    this.#usages.set(stem, usage);
    return usage;
  }

  #rarity(count = 0): number {
    return Math.log((this.size + 1) / (count + 1));
  }
}

const USAGES = 50_000;

function predicateNamed(name: string): Predicate {
  const predicate = predicates.get(name);
  if (predicate === undefined) throw new Error(`The outline speaks of a predicate "${name}".`);
  return predicate;
}
