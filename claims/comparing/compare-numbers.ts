import type { Bound } from '../german/modifiers.ts';

/** A number as the article gives it. */
export interface Said {
  readonly number: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly bound: Bound;
  readonly digits: number;
  readonly spoken?: boolean;
  /** Percent are said to the nearest whole one, so 100 is no rounding of 96. */
  readonly type?: string;
}

type Precision = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number as the fact gives it. */
export interface Known {
  readonly number: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Exact where it is not said. */
  readonly precision?: Precision;
  /** How the record's own text softens it: "gut acht Prozent" are 8,6 as well. */
  readonly bound?: Bound;
}

export type Match = 'equal' | 'rounded' | 'differs';

/** Half a unit in the last written place: 545.000 said with 3 digits stands for 544.500 to 545.500. */
function roundingStep(number: number, digits: number): number {
  if (number === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(number)));
  return 0.5 * 10 ** (magnitude - digits + 1);
}

/** "Hundert" is no 50, though its one digit would round so much away. */
const ROUGHLY = 0.25;

const A_POINT = 1;
/** By how many points whole per cents may be off, with some room for shares that were rounded before. */
const HALF_A_POINT = 0.55;
/** By how many points a share that is told as a fraction may be off. */
const FRACTION = 1.5;

/** "siebeneinhalb Tage" is said of 7 days and 13 hours: by so much of itself a span in halves may be off. */
const HALVES = 0.02;

/** Laps take less, in seconds. */
const A_LAP = 600;

/**
 * By how much "knapp" and "gut" may move a figure: an eighth, of three digits a fortieth, of whole minutes half a minute, of
 * a single digit from two on a third of one ("gut zwei Prozent" for 2,3).
 */
function scope({ number, type, digits, spoken }: Said): number {
  const value = Math.abs(number);
  if (type === 'duration' && value % 60 === 0 && value < A_LAP) return Math.min(35, value * 0.12);
  // Whoever writes out three digits says "knapp" of the next few only.
  if (digits >= 3) return value * 0.025;
  const unit = 10 ** Math.floor(Math.log10(value || 1));
  if (digits === 2 && spoken !== true) return Math.max(value * 0.025, unit / 10);
  return Math.max(value * 0.12, digits === 1 && value >= 2 * unit ? unit * 0.34 : 0);
}

/** A time given to the second, on a lap of some minutes, is known to the second whatever the record's fraction. */
const isLapTime = ({ number, type }: Said): boolean =>
  type === 'duration' && number % 60 !== 0 && number > 60 && number < 1200;

/** No rounding, bound or range reaches further than by this factor. */
export const FARTHEST_FACTOR = 2.5;

/** Too far from each other to agree: so it is with most numbers, which need no closer look then. */
const isFar = ({ digits }: Said, value: number, target: number): boolean =>
  digits > 0 && value > 0 && (value > target * FARTHEST_FACTOR || target > value * FARTHEST_FACTOR);

/** "4 bis 10 Prozent" is not said of 5 to 10: by so much of itself an end of a range may be off. */
const isEnd = (said: number, known: number): boolean => near(said, known, known * 0.15);

/** Of what the record tells with "gut" or "knapp" as little. */
const SOFT = 0.1;

const isWithin = (said: number, known: number, bound: Bound | undefined): boolean =>
  bound === 'above'
    ? said >= known && said <= known * (1 + SOFT)
    : bound === 'below' && said <= known && said >= known * (1 - SOFT);

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/**
 * Whether a said number agrees with a known one. "equal": the same figure; "rounded": an honest rounding,
 * "rund", "knapp", "mehr als" included; else "differs". Signs are ignored, since a loss may be stated as such.
 */
export function compareNumbers(
  said: Said,
  known: Known,
  precision: Precision = known.precision ?? 'exact',
): Match {
  const value = Math.abs(said.number);
  const low = Math.abs(known.min ?? known.number);
  const high = Math.abs(known.max ?? known.number);
  const target = Math.abs(known.number);
  if (near(value, target, target * 1e-4) && said.min === undefined) return 'equal';
  if (said.min === undefined && known.min === undefined && isFar(said, value, target)) return 'differs';
  if (said.min === undefined && isWithin(value, target, known.bound)) return 'rounded';
  if (said.min !== undefined && said.max !== undefined) {
    // Ranges agree where most of both is shared.
    const shared = Math.min(said.max, high * 1.01) - Math.max(said.min, low * 0.99);
    const whole = Math.max(said.max, high) - Math.min(said.min, low);
    if (low === high)
      return said.min <= target * 1.01 && said.max >= target * 0.99 && said.max - said.min <= target * 0.4
        ? 'rounded'
        : 'differs';
    if (said.min === low && said.max === high) return 'equal';
    return shared > 0 && shared >= whole * 0.7 && isEnd(said.min, low) && isEnd(said.max, high)
      ? 'rounded'
      : 'differs';
  }
  if (known.min !== undefined && known.max !== undefined && value >= low * 0.995 && value <= high * 1.005)
    return 'rounded';
  // Lap times without their fraction are cut off, not rounded: 7:45 stands for 7:45,59.
  const cut =
    value % 1 === 0 &&
    value >= 60 &&
    value < 1200 &&
    precision === 'exact' &&
    target - value >= 0 &&
    target - value < 1 &&
    target % 1 !== 0;
  if (cut) return 'rounded';
  // So are the fractions of long figures: 1.704 kilometres stand for 1,704.6.
  if (said.digits >= 4 && value % 1 === 0 && Math.trunc(target) === value) return 'rounded';
  const coarse = Math.min(roundingStep(value, said.digits) * 1.001, value * ROUGHLY);
  // "ein Drittel" is said of 32 and of 34 per cent.
  const fraction = said.type === 'percent' && said.spoken === true && said.digits === 2;
  const whole = said.type === 'percent' && !said.spoken && value >= 10;
  const half = said.type === 'duration' && said.spoken === true && said.digits === 2 ? value * HALVES : 0;
  const step = fraction ? FRACTION : whole ? Math.min(coarse, HALF_A_POINT) : Math.max(coarse, half);
  const edge = value < low ? low : value > high ? high : value;
  // A figure written out to its last digits is meant exactly; only converted units (PS, kW) shift them a little.
  if (said.digits >= 4 && said.bound !== 'about') {
    const converted = said.type === 'power' ? target * 0.002 : 0;
    const loose = precision === 'exact' ? 0 : target * 0.004;
    // 1.704 of 1.704,6: the rest is cut off as often as it is rounded.
    if (target >= value && target - value < step * 1.99) return 'rounded';
    return near(value, edge, Math.max(step, converted, loose)) ? 'rounded' : 'differs';
  }
  switch (said.bound) {
    // "mehr als 500.000" is said of 545.142, "unter 37.000" of 36.990; "mindestens" and "bis zu" name the limit itself.
    case 'over':
      // What is itself known as "mehr als 750" is no "mehr als 650".
      return value <= target * 1.001 &&
        value >= target * (said.digits >= 3 ? 0.96 : precision === 'at-least' ? 0.9 : 0.84)
        ? 'rounded'
        : 'differs';
    case 'under':
      return value >= target * 0.999 && value <= target * (said.digits >= 3 ? 1.04 : 1.12)
        ? 'rounded'
        : 'differs';
    case 'at-least':
    case 'at-most':
      // "kam nicht unter die Acht-Minuten-Marke", with 7:45
      if (said.bound === 'at-least' && said.type === 'duration' && target < value * 0.99) return 'differs';
      return near(value, edge, Math.max(Math.min(step, target * 0.06), target * 0.03))
        ? 'rounded'
        : 'differs';
    case 'above':
      return target >= value * 0.998 && target <= value + scope(said) ? 'rounded' : 'differs';
    // "ein knappes Drittel" of a span up to 30 per cent is its upper end.
    case 'below': {
      const ceiling = high > low ? high : target;
      return ceiling <= value * 1.002 && ceiling >= value - scope(said) ? 'rounded' : 'differs';
    }
    case 'about':
      // "rund 19,5 Prozent" is not said of 19,3.
      return near(value, edge, Math.max(step, target * (said.digits >= 3 ? 0.008 : 0.035)))
        ? 'rounded'
        : 'differs';
    default:
      break;
  }
  // A plain round figure may stand for an exact one when rounding gives it; long figures must match.
  const loose = isLapTime(said) ? 1 : target * (said.digits >= 3 ? 0.012 : 0.03);
  // "91 Prozent" is another share than "rund 93".
  const slack = precision === 'exact' ? step : Math.max(step, whole ? Math.min(loose, A_POINT) : loose);
  const most = said.spoken ? target * 0.07 : Math.max(target * 0.04, whole ? HALF_A_POINT : 0);
  return near(value, edge, Math.min(slack, most)) ? 'rounded' : 'differs';
}
