import type { DateMention } from '../german/dates.ts';
import type { ValueMention } from '../german/value-types.ts';

/** How a sentence's values stand to a fact's. */
export interface ValueFit {
  /**
   * equal, rounded: the main value; side: a figure the record gives beside it; noted: one that only its note
   * names; differs: same kind, other value; none: nothing comparable.
   */
  readonly state: 'equal' | 'rounded' | 'side' | 'noted' | 'differs' | 'none';
  readonly value: ValueMention | null;
  readonly date: DateMention | null;
  readonly entity: string | null;
  /** Significant digits of an agreeing figure: how telling the agreement is. */
  readonly digits: number;
  /** |ln(said/known)| for a differing number, little for one that looks like a misprint; `DISTANCE_IN_KIND` for a differing date or name. */
  readonly distance: number;
  /** The main value differs or is missing, but a figure beside it agrees. */
  readonly sideAgrees: boolean;
  /** A figure of a kind the statement gives beside its value has another value. */
  readonly sideDiffers: boolean;
  /** That figure where another one is the claim's value. */
  readonly departing: ValueMention | null;
  /** That figure is the record's, but it goes the other way: "um 59 Prozent gestiegen" for one that fell by 59. */
  readonly sideReversed: boolean;
}

/** Dates and names differ or do not. */
export const DISTANCE_IN_KIND = 0.5;

export const NONE: ValueFit = {
  state: 'none',
  value: null,
  date: null,
  entity: null,
  digits: 0,
  distance: 0,
  sideAgrees: false,
  sideDiffers: false,
  departing: null,
  sideReversed: false,
};

/** |ln(said/known)| of a figure that is a thirtieth of the record's, or thirty times as much. */
export const FAR_OFF = 3.4;

/** Fewer digits agree by chance. */
export const TELLING_DIGITS = 3;

/** So many are nobody else's by chance. */
export const EXACT_DIGITS = 4;

/** A figure of the sentence stands in the place of the record's. */
export const differsInNumber = (fit: ValueFit): fit is ValueFit & { readonly value: ValueMention } =>
  fit.state === 'differs' && fit.value !== null;

/** The main value agrees. */
export const agrees = ({ state }: Pick<ValueFit, 'state'>): boolean =>
  state === 'equal' || state === 'rounded';

/** The main value agrees, or a figure beside it. */
export const agreesInPart = (fit: Pick<ValueFit, 'state'>): boolean => agrees(fit) || fit.state === 'side';
