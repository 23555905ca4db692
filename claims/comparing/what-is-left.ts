import type { Fact } from '../../facts/types.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { compareNumbers } from './compare-numbers.ts';

const REDUCES = /\b(?:weniger|geringer|niedriger)\b|minderung|reduktion|senkung/i;

const opensWhole = formTest(/^(?:der|des|dessen|davon|vom|von)$/);
const takesAway = formTest(
  /weniger|geringer|niedriger|minder|reduzier|senk|sank|sink|gesunk|spar|kurz|ruckgang|minus|fallen|fiel|unter$/,
);

const reduces = ({ value, qualifiers }: Fact): boolean =>
  REDUCES.test(`${value.text_de} ${qualifiers.metric ?? ''}`);

/**
 * "ein Zehntel der bisherigen Emissionen": a part of the whole, where the record gives by how much it shrinks. Then 10
 * per cent are 90 less.
 */
export const isLeftOver = (value: ValueMention, tokens: readonly Token[], fact: Fact): boolean =>
  value.type === 'percent' &&
  value.role === 'new' &&
  isAt(tokens, value.last + 1, opensWhole) &&
  reduces(fact) &&
  !anyIs(tokens, takesAway);

/** "um 80 Prozent senken", where the record gives by how much something shrinks, and by another share. */
export function shrinksOtherwise(values: readonly ValueMention[], fact: Fact): boolean {
  const { value: known } = fact;
  if (known.type !== 'percent') return false;
  const shares = values.filter(({ type }) => type === 'percent');
  return (
    shares.length > 0 &&
    reduces(fact) &&
    shares.some(({ role, sign }) => role === 'change' && sign <= 0) &&
    shares.every((said) => compareNumbers(said, known) === 'differs')
  );
}
