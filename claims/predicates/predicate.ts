import type { QuantityType } from '../../facts/types.ts';

type ValueKind = QuantityType | 'date' | 'entity' | 'text';

/** How German states one kind of claim. Pure data: the matcher in ../linking reads it. */
export interface Predicate {
  readonly name: string;
  /** Concepts (lexicon/) that state it by themselves. */
  readonly strong: readonly string[];
  /** Concepts that support it beside a fitting value or subject. */
  readonly weak: readonly string[];
  /** Concepts that say another thing about the same subject; they weigh only where no strong concept stands. */
  readonly against: readonly string[];
  /** Types of value that facts of this predicate hold. */
  readonly values: readonly ValueKind[];
  /**
   * statistic: a figure for one period, month and year never mix; event: happened at a time;
   * moment: the date is the value; timeless: dates say nothing about identity.
   */
  readonly time: 'statistic' | 'event' | 'moment' | 'timeless';
  /** The claim says who holds a place ("best-selling car in Germany 2025"), so another subject is another value. */
  readonly holder?: boolean;
  /** A concept that turns a share into what is left of it: of a battery that has lost 9 percent, 91 are left. */
  readonly rest?: string;
  /** The value is itself a change, however a text puts it: "um 2,3 Prozent im Jahr". */
  readonly change?: boolean;
  /** The value may be told as how much less there must be: "90 Prozent weniger CO2". */
  readonly less?: boolean;
  /** Stands in the data that makers give of their products. */
  readonly dataSheet?: boolean;
  /** Relative tolerance when an exact figure is compared with a rounded one; see comparing/compare-numbers.ts. */
  readonly tolerance?: number;
}
