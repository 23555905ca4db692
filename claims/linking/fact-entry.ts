import type { Fact } from '../../facts/types.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { FactFrame } from './fact-frame.ts';
import { isTypical } from './features.ts';
import type { Outline } from './outline.ts';
import { EVERY_STEM, stemBits } from './stem-bits.ts';
import { ALL_KINDS, kindBit } from './value-kinds.ts';

/** What of a fact's frame tells whether a sentence could state it; small enough to keep for all facts. */
export interface FactOutline {
  /** Concepts of the record. */
  readonly concepts: readonly string[];
  /** Bits of value-kinds.ts: the kinds of values in a sentence that can be compared with the record's main value. */
  readonly kinds: number;
  /** The same for the figures beside it. */
  readonly sideKinds: number;
  /** Stems of the record as bits, see stem-bits.ts: first those of statement and details, then those of the note. */
  readonly stems: readonly number[];
}

export function outlineOfFact(frame: FactFrame): FactOutline {
  const { value } = frame.fact;
  let kinds = kindBit(value.type);
  if ('unit' in value && value.unit === 'g/km') kinds |= kindBit('emission') | kindBit('mass');
  if ('unit' in value && value.unit === 't') kinds |= kindBit('mass');
  let sideKinds = 0;
  for (const side of [...frame.sideValues, ...frame.notedValues]) sideKinds |= kindBit(side.type);
  return { concepts: [...frame.concepts], kinds, sideKinds, stems: [...stemBits(frame.stems)] };
}

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
  stems = EVERY_STEM;
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

  outline({ facts }: Outline): void {
    const known = facts.get(this.fact.id);
    if (known === undefined) return;
    this.kinds = known.kinds;
    this.sideKinds = known.sideKinds;
    this.stems = Int32Array.from(known.stems);
    this.conceptBits = concepts.bitsOf(known.concepts);
    this.conceptCount = known.concepts.length;
  }

  get frame(): FactFrame {
    this.#frame ??= this.#compile(this.fact, this.predicate);
    return this.#frame;
  }
}
