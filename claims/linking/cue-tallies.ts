import type { ConceptHits } from '../lexicon/concept-hits.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { holdsAll } from './bits.ts';
import type { SentenceInContext } from './context.ts';

/** What a cue does for its predicate. */
const ROLES = ['strong', 'weak', 'against'] as const;
/** Where the counts of the roles begin in the one number of a predicate. */
const STRONG = 0;
const WEAK = 8;
const AGAINST = 16;
const COUNT = 0xff;
/** A tally is a predicate and the role in it. */
const ROLE_BITS = 2;
const ROLE_MASK = 3;

/** A cue that needs several concepts. */
interface JointCue {
  readonly parts: Uint32Array;
  readonly tally: number;
}

const NO_JOINT: readonly JointCue[] = [];
const NO_TALLIES: readonly number[] = [];

/**
 * Which cues one sentence says, for all predicates at once: goes out from the few concepts of the sentence instead of
 * asking for each of many predicates. Tells the same as `Cues.fit`. One object serves sentence after sentence.
 */
export class CueTallies {
  /** For each concept the tallies that count it, and the joint cues that need it, listed with one of their concepts. */
  readonly #single: readonly (readonly number[] | undefined)[];
  readonly #joint: readonly (readonly JointCue[] | undefined)[];
  /** Cues said, by predicate: a count for each role. */
  readonly #tallies: Int32Array;
  /** Predicates with a cue said, `count` of them. */
  readonly found: Int32Array;
  count = 0;
  #said: ConceptHits | null = null;
  /** Predicates that the sentence states, and those that the one before it does. */
  stated: number[] = [];
  before: readonly number[] = [];
  /** 1 for predicates of which a strong cue is said. */
  readonly strong: Uint8Array;
  #strongOnes: readonly number[] = [];

  constructor(predicates: readonly Predicate[]) {
    const { length } = concepts.names;
    const single = new Array<number[] | undefined>(length);
    const joint = new Array<JointCue[] | undefined>(length);
    predicates.forEach((predicate, number) => {
      ROLES.forEach((role, place) => {
        const tally = (number << ROLE_BITS) | place;
        for (const cue of predicate[role]) {
          if (cue.includes('+')) {
            const names = cue.split('+');
            const parts = names.map((name) => concepts.numberOf(name));
            const [first] = parts;
            // A concept that no lexicon has is never said.
            if (first === undefined || parts.includes(undefined)) continue;
            joint[first] ??= [];
            joint[first].push({ parts: concepts.bitsOf(names), tally });
          } else {
            const concept = concepts.numberOf(cue);
            if (concept === undefined) continue;
            single[concept] ??= [];
            // The cues of one role follow each other: one that is listed twice counts once.
            if (single[concept].at(-1) !== tally) single[concept].push(tally);
          }
        }
      });
    });
    this.#single = single;
    this.#joint = joint;
    this.#tallies = new Int32Array(predicates.length);
    this.found = new Int32Array(predicates.length);
    this.strong = new Uint8Array(predicates.length);
  }

  /** Turns to another sentence. */
  over({ reading, previous }: SentenceInContext): this {
    if (previous === null) this.before = [];
    else this.before = previous.concepts === this.#said ? this.stated : this.#statedIn(previous.concepts);
    this.#said = reading.concepts;
    for (const predicate of this.#strongOnes) this.strong[predicate] = 0;
    this.stated = this.#statedIn(reading.concepts);
    this.#strongOnes = this.stated;
    for (const predicate of this.stated) this.strong[predicate] = 1;
    return this;
  }

  strongCues(predicate: number): number {
    return ((this.#tallies[predicate] ?? 0) >> STRONG) & COUNT;
  }

  saysWeak(predicate: number): boolean {
    return (((this.#tallies[predicate] ?? 0) >> WEAK) & COUNT) !== 0;
  }

  cuesAgainst(predicate: number): number {
    return ((this.#tallies[predicate] ?? 0) >> AGAINST) & COUNT;
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
    for (let at = 0; at < this.count; at++) this.#tallies[this.found[at] ?? 0] = 0;
    this.count = 0;
    for (const concept of numbers) {
      const single = this.#single[concept] ?? NO_TALLIES;
      for (let at = 0; at < single.length; at++) this.#add(single[at] ?? 0);
      for (const { parts, tally } of this.#joint[concept] ?? NO_JOINT)
        if (holdsAll(bits, parts)) this.#add(tally);
    }
  }

  #add(tally: number): void {
    const predicate = tally >> ROLE_BITS;
    const before = this.#tallies[predicate] ?? 0;
    if (before === 0) this.found[this.count++] = predicate;
    this.#tallies[predicate] = before + (1 << ((tally & ROLE_MASK) * 8));
  }
}
