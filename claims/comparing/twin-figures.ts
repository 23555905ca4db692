import { anyIs, formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { compareNumbers } from './compare-numbers.ts';

/** Tokens that may stand between a figure and the same one in another unit. */
const BETWEEN =
  /^(?:\(|,|\/|=|beziehungsweise|bzw|\.|oder|also|umgerechnet|das|sind|entspricht|rund|etwa|knapp|gut|circa|ca)$/;
const REACH = 5;
/** Conversion and rounding move a figure by less. */
const CONVERTED = 0.02;

/**
 * The other half of "795 kW (673 PS)" where the two do not convert into each other: one of them is wrong, so neither
 * agrees with a record. Null where there is none.
 */
export function unequalTwin(
  value: ValueMention,
  values: readonly ValueMention[],
  tokens: readonly Token[],
): ValueMention | null {
  const twin = values.find(
    (other) =>
      other !== value &&
      other.type === value.type &&
      other.unit === value.unit &&
      tokens[other.last]?.fold !== tokens[value.last]?.fold &&
      standTogether(value, other, tokens),
  );
  if (twin === undefined || twin.role !== value.role) return null;
  const apart = Math.abs(twin.number - value.number) > CONVERTED * Math.max(twin.number, value.number);
  return apart && !softens(twin, value) && !softens(value, twin) ? twin : null;
}

/** "mehr als 1.100 Kilowatt, 1.548 PS": one of them is only rounded. */
const softens = (soft: ValueMention, firm: ValueMention): boolean =>
  soft.bound !== 'exact' && compareNumbers(soft, { number: firm.number }) !== 'differs';

const isExact = formTest(/^(?:namlich|genau|genauer|exakt|prazise|konkret)$/);
/** "fast acht Minuten, nämlich 7:52": rounding moves a figure by less. */
const ROUGHLY = 0.25;

/** The exact figure that a sentence gives behind a rough one ("fast acht Minuten, nämlich 7:52,231"); itself where it gives none. */
export function exactly(
  value: ValueMention,
  values: readonly ValueMention[],
  tokens: readonly Token[],
): ValueMention {
  const exact = values.find(
    (other) =>
      other.first > value.last &&
      other.first - value.last <= REACH &&
      other.type === value.type &&
      other.unit === value.unit &&
      other.digits > value.digits &&
      anyIs(tokens.slice(value.last + 1, other.first), isExact),
  );
  if (exact === undefined || exact.role !== value.role) return value;
  return Math.abs(exact.number - value.number) <= ROUGHLY * value.number ? exact : value;
}

function standTogether(a: ValueMention, b: ValueMention, tokens: readonly Token[]): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(before.last + 1, after.first);
  return between.length > 0 && between.length <= REACH && between.every(({ fold }) => BETWEEN.test(fold));
}
