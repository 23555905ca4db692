import type { Fact } from '../../facts/types.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { countBits } from './bits.ts';
import type { FactFrame } from './fact-frame.ts';
import { isTypical } from './features.ts';
import type { Outline } from './outline.ts';
import { EVERY_STEM, STEM_WORDS } from './stem-bits.ts';
import { ALL_KINDS, kindBit } from './value-kinds.ts';

/** A fact in the index. Its frame is compiled when a sentence first comes near it. */
export class FactEntry {
  /** Place in the order of the packs. */
  readonly number: number;
  readonly fact: Fact;
  readonly predicate: Predicate;
  readonly textual: boolean;
  /** A bare figure beside the subject's name usually means this. */
  readonly typical: boolean;
  /** Kind of the value and whether it is typical, as one number. */
  readonly valueKey: number;
  /** Numbers of subject and predicate in the index, for look-ups without hashing. */
  readonly subjectNumber: number;
  readonly predicateNumber: number;
  /** No other fact has its subject and predicate. */
  alone = false;
  kinds = ALL_KINDS;
  sideKinds = ALL_KINDS;
  stems: Int32Array = EVERY_STEM;
  /** Few facts share its subject. */
  narrow = true;
  conceptBits: Uint32Array = new Uint32Array(0);
  conceptCount = 0;
  readonly #compile: (fact: Fact, predicate: Predicate) => FactFrame;
  #frame: FactFrame | null = null;

  constructor(
    numbers: { readonly entry: number; readonly subject: number; readonly predicate: number },
    fact: Fact,
    predicate: Predicate,
    compile: (fact: Fact, predicate: Predicate) => FactFrame,
  ) {
    this.number = numbers.entry;
    this.subjectNumber = numbers.subject;
    this.predicateNumber = numbers.predicate;
    this.fact = fact;
    this.predicate = predicate;
    this.typical = isTypical(fact);
    this.valueKey = Math.log2(kindBit(fact.value.type)) * 2 + +this.typical;
    this.textual = fact.value.type === 'text' || fact.value.type === 'entity';
    this.#compile = compile;
  }

  /** Takes its row of the outline. */
  outlineBy(outline: Outline): void {
    const row = this.number;
    const width = outline.conceptBits.length / outline.facts.length;
    this.kinds = outline.kinds[row] ?? ALL_KINDS;
    this.sideKinds = outline.sideKinds[row] ?? ALL_KINDS;
    this.stems = outline.stemBits.subarray(row * STEM_WORDS, (row + 1) * STEM_WORDS);
    this.conceptBits = outline.conceptBits.subarray(row * width, (row + 1) * width);
    this.conceptCount = countBits(this.conceptBits);
  }

  /** A new frame each time, for those who read it once. */
  compile(): FactFrame {
    return this.#compile(this.fact, this.predicate);
  }

  get frame(): FactFrame {
    this.#frame ??= this.compile();
    return this.#frame;
  }
}
