import type { StoredAliases } from '../entities/stored-aliases.ts';
import type { StoredEntities } from '../entities/stored-entities.ts';
import type { StoredGroups } from '../stored/groups.ts';
import type { StoredNames } from '../stored/names.ts';
import type { StoredTexts } from '../stored/texts.ts';

/**
 * What the index must know of all facts before it reads a sentence: names, how often the facts use a word or name an
 * entity, and what is asked of every candidate. All else of a fact is in its record, which is read when a sentence
 * comes near it. Columns of numbers and long texts only, so that it can be stored in one piece and a start works
 * nothing out; it holds for one set of packs and one version of the engine, which the keeper's key must name. Rows are
 * places of facts in the order of the packs.
 */
export interface Outline {
  readonly format: typeof OUTLINE_FORMAT;
  /** Ids of the facts by row. */
  readonly facts: StoredNames;
  readonly entities: StoredEntities;
  readonly aliases: StoredAliases;
  readonly columns: StoredColumns;
  /** Rows of facts about laws, technologies, institutions and countries, and of who holds a place, by the number of their predicate. */
  readonly topical: StoredGroups;
  /** Rows that name an entity as counterpart, person, place or track, by its number among the condition names. */
  readonly naming: StoredGroups;
  readonly timelines: StoredTimelines;
  /** Stems with the number of facts that use them in statement or details; 0 for stems of notes alone. */
  readonly stems: StoredNames;
  readonly stemCounts: Int32Array;
  /** Entities that facts name with the number of facts that do. */
  readonly named: StoredNames;
  readonly namedCounts: Int32Array;
}

/** What is asked of every candidate, a row for each fact. */
export interface StoredColumns {
  readonly subjects: StoredNames;
  readonly predicates: readonly string[];
  /** Entities that are conditions of facts. */
  readonly conditionNames: StoredNames;
  readonly subject: Int32Array;
  readonly predicate: Int32Array;
  /** Subject and predicate together. */
  readonly topic: Int32Array;
  /** The rows of each subject. */
  readonly subjectRows: StoredGroups;
  readonly marks: Uint8Array;
  /** Kind of the value and whether it is typical. */
  readonly valueKey: Uint8Array;
  /** Which conditions the fact has, as bits of upper-bound/conditions.ts. */
  readonly conditions: Uint8Array;
  /** The name of its region; -1 without one. */
  readonly region: Int32Array;
  /** Where its other names begin in the two lists below; they end where those of the next row begin. */
  readonly namingFrom: Int32Array;
  readonly namingKind: Uint8Array;
  readonly namingName: Int32Array;
  readonly conceptCount: Uint16Array;
  /** Bits of value-kinds.ts: the kinds of values that can be compared with the main value, and with those beside it. */
  readonly kinds: Int32Array;
  readonly sideKinds: Int32Array;
  /** Size of the main value as two words, see magnitudes.ts; all sizes of one that stands in several units. Of names the bits of name-bits.ts. */
  readonly sizes: Int32Array;
  /** Sizes of the values beside the main one. */
  readonly sideSizes: Int32Array;
  /** First and last day of date-reach.ts. */
  readonly dateReach: Int32Array;
  /** First and last day of values that are dates. */
  readonly valueDates: Int32Array;
  /** Names beside the subject as bits, see name-bits.ts. */
  readonly nameBits: Int32Array;
  /** Concepts of the records as bits, a row of equal length for each. */
  readonly conceptBits: Uint32Array;
  /** Stems of the records as bits, see stem-bits.ts. */
  readonly stemBits: Int32Array;
}

/** Facts joined by `superseded_by`. */
export interface StoredTimelines {
  /** The timeline of a row; -1 where it stands alone. */
  readonly of: Int32Array;
  /** Rows of each timeline, oldest first. */
  readonly rows: StoredGroups;
  /** Where the ids that a row replaces begin in `replaced`; one more than there are rows. */
  readonly replacedFrom: Int32Array;
  readonly replaced: StoredTexts;
}

export const OUTLINE_FORMAT = 6;
