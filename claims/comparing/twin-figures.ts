import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';

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
  return Math.abs(twin.number - value.number) > CONVERTED * Math.max(twin.number, value.number) ? twin : null;
}

function standTogether(a: ValueMention, b: ValueMention, tokens: readonly Token[]): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(before.last + 1, after.first);
  return between.length > 0 && between.length <= REACH && between.every(({ fold }) => BETWEEN.test(fold));
}
