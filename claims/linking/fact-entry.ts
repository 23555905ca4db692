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
    number: number,
    fact: Fact,
    predicate: Predicate,
    compile: (fact: Fact, predicate: Predicate) => FactFrame,
  ) {
    this.number = number;
    this.fact = fact;
    this.predicate = predicate;
    this.typical = isTypical(fact);
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
