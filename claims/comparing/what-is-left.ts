import type { Fact } from '../../facts/types.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';

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
