import type { Bound } from './modifiers.ts';
import type { Unit } from './units.ts';

/** A quantity read from the text, in base units. Token indexes are into the sentence's token list. */
export interface ValueMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: Unit['type'];
  readonly unit: string;
  readonly number: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** Significant digits as written: 545.142 has 6, "rund 545.000" has 3. */
  readonly digits: number;
  /** new: the value stated; old: what it was before ("statt 300.000"); change: a difference ("um 8 Prozent"). */
  readonly role: 'new' | 'old' | 'change';
  /** For changes: +1 more, -1 less, 0 not said. */
  readonly sign: -1 | 0 | 1;
  /** Folded nouns right behind a bare number: "neuzulassungen". */
  readonly nouns: readonly string[];
  /** Read from words without digits ("jedes funfte", "verdoppelt"). */
  readonly spoken: boolean;
}
