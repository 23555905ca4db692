import type { Fact } from '../../facts/types.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { type FactFrame, longOnes, type SideValue, sideKindsOf } from './fact-frame.ts';
import type { Marks } from './side-marks.ts';

/** What JSON holds as it is. */
type Plain = Pick<
  FactFrame,
  | 'period'
  | 'periods'
  | 'since'
  | 'changeValue'
  | 'notedValues'
  | 'namedBeside'
  | 'order'
  | 'rival'
  | 'negated'
>;

/** A frame as JSON can hold it: what reading the record as German has told, without what follows from it at once. */
export interface StoredFrame extends Plain {
  readonly entities: readonly string[];
  readonly regions: readonly string[];
  readonly selves: readonly string[];
  /** Joined by spaces, as no stem and no word holds one. */
  readonly stems: string;
  readonly weights: readonly number[];
  readonly concepts: readonly string[];
  readonly words: string;
  readonly sideValues: readonly StoredSide[];
}

interface StoredSide extends Omit<SideValue, 'marks'> {
  readonly marks: Omit<Marks, 'stems' | 'concepts'> & {
    readonly stems: readonly string[];
    readonly concepts: readonly string[];
  };
}

export function storeFrame(frame: FactFrame): StoredFrame {
  const { fact, predicate, longStems, conceptBits, sideKinds, ...rest } = frame;
  return {
    ...rest,
    entities: [...frame.entities],
    regions: [...frame.regions],
    selves: [...frame.selves],
    stems: [...frame.stems.keys()].join(' '),
    weights: [...frame.stems.values()],
    concepts: [...frame.concepts],
    words: [...frame.words].join(' '),
    sideValues: frame.sideValues.map(({ marks, ...side }) => ({
      ...side,
      marks: { ...marks, stems: [...marks.stems], concepts: [...marks.concepts] },
    })),
  };
}

/** The frame of a record without reading the record: that takes most of a first article's time. */
export function restoreFrame(
  { weights, ...stored }: StoredFrame,
  fact: Fact,
  predicate: Predicate,
): FactFrame {
  const stems = new Map(stored.stems.split(' ').map((stem, at) => [stem, weights[at] ?? 0] as const));
  const sideValues = stored.sideValues.map(
    ({ marks, ...side }): SideValue => ({
      ...side,
      marks: { ...marks, stems: new Set(marks.stems), concepts: new Set(marks.concepts) },
    }),
  );
  const known = new Set(stored.concepts);
  return {
    ...stored,
    fact,
    predicate,
    sideValues,
    sideKinds: sideKindsOf([...sideValues, ...stored.notedValues]),
    entities: new Set(stored.entities),
    regions: new Set(stored.regions),
    selves: new Set(stored.selves),
    stems,
    longStems: longOnes(stems.keys()),
    concepts: known,
    conceptBits: concepts.bitsOf(known),
    words: new Set(stored.words.split(' ')),
  };
}
