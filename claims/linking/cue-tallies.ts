import type { ConceptHits } from '../lexicon/concept-hits.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { holdsAll } from './bits.ts';
import type { SentenceInContext } from './context.ts';

/** What a cue does for its predicate. */
const ROLES = ['strong', 'weak', 'against'] as const;
const STRONG = 0;
const WEAK = 1;
const AGAINST = 2;

/** A cue that needs several concepts. */
interface JointCue {
  readonly parts: Uint32Array;
  readonly tally: number;
}

/**
 * Which cues one sentence says, for all predicates at once: goes out from the few concepts of the sentence instead of
 * asking for each of many predicates. Tells the same as `Cues.fit`. One object serves sentence after sentence.
 */
export class CueTallies {
  /** For each concept the tallies that count it, and the joint cues that need it, listed with one of their concepts. */
  readonly #single: readonly (readonly number[])[];
  readonly #joint: readonly (readonly JointCue[])[];
  /** Cues said, by predicate and role. */
  readonly #tallies: Uint8Array;
  /** Predicates with a cue said, `count` of them. */
  readonly found: Int32Array;
  count = 0;
  #said: ConceptHits | null = null;
  /** Predicates that the sentence states, and those that the one before it does. */
  stated: number[] = [];
  before: readonly number[] = [];
  /** 1 for predicates of which a strong cue is said. */
  readonly strong: Uint8Array;

  constructor(predicates: readonly Predicate[]) {
    const single = Array.from(concepts.names, () => new Set<number>());
    const joint = Array.from(concepts.names, (): JointCue[] => []);
    predicates.forEach((predicate, number) => {
      ROLES.forEach((role, place) => {
        for (const cue of predicate[role]) {
          const tally = number * ROLES.length + place;
          const names = cue.split('+');
          const parts = names.map((name) => concepts.numberOf(name));
          const [first] = parts;
          // A concept that no lexicon has is never said.
          if (first === undefined || parts.includes(undefined)) continue;
          if (parts.length === 1) single[first]?.add(tally);
          else joint[first]?.push({ parts: concepts.bitsOf(names), tally });
        }
      });
    });
    this.#single = single.map((tallies) => [...tallies]);
    this.#joint = joint;
    this.#tallies = new Uint8Array(predicates.length * ROLES.length);
    this.found = new Int32Array(predicates.length);
    this.strong = new Uint8Array(predicates.length);
  }

  /** Turns to another sentence. */
  over({ reading, previous }: SentenceInContext): this {
    if (previous === null) this.before = [];
    else this.before = previous.concepts === this.#said ? this.stated : this.#statedIn(previous.concepts);
    this.#said = reading.concepts;
    this.stated = this.#statedIn(reading.concepts);
    this.strong.fill(0);
    for (const predicate of this.stated) this.strong[predicate] = 1;
    return this;
  }

  strongCues(predicate: number): number {
    return this.#tallies[predicate * ROLES.length + STRONG] ?? 0;
  }

  saysWeak(predicate: number): boolean {
    return this.#tallies[predicate * ROLES.length + WEAK] !== 0;
  }

  cuesAgainst(predicate: number): number {
    return this.#tallies[predicate * ROLES.length + AGAINST] ?? 0;
  }

  #statedIn(said: ConceptHits): number[] {
    this.#tally(said);
    const stated: number[] = [];
    for (let at = 0; at < this.count; at++) {
      const predicate = this.found[at] ?? 0;
      if (this.strongCues(predicate) > 0) stated.push(predicate);
    }
    return stated;
  }

  /** Counts the cues that the concepts make up. */
  #tally({ numbers, bits }: ConceptHits): void {
    this.#tallies.fill(0);
    this.count = 0;
    for (const concept of numbers) {
      for (const tally of this.#single[concept] ?? []) this.#add(tally);
      for (const { parts, tally } of this.#joint[concept] ?? []) if (holdsAll(bits, parts)) this.#add(tally);
    }
  }

  #add(tally: number): void {
    const predicate = Math.floor(tally / ROLES.length);
    const from = predicate * ROLES.length;
    const tallies = this.#tallies;
    if (((tallies[from + STRONG] ?? 0) | (tallies[from + WEAK] ?? 0) | (tallies[from + AGAINST] ?? 0)) === 0)
      this.found[this.count++] = predicate;
    tallies[tally] = (tallies[tally] ?? 0) + 1;
  }
}
