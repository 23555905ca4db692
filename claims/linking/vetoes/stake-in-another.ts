import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';

const holds = formTest(/^(?:halt|halte|halten|hielt(?:en)?|gehalten|besitzt|besass(?:en)?)$/);
const isOf = formTest(/^(?:an|am)$/);
const isOne = formTest(/^(?:einem|einer|seinem|ihrem)$/);

/** "hielt 18,8 Prozent an einem Sportwagenbauer": a stake in whom the record does not know, and no duty or share of its own. */
export const isStakeInAnother = (
  { reading: { tokens } }: SentenceInContext,
  { value: { value }, qualifiers }: Fits,
): boolean =>
  value?.type === 'percent' &&
  qualifiers.counterpart !== 'fits' &&
  anyIs(tokens, holds) &&
  tokens.some((_, at) => isAt(tokens, at, isOf) && isAt(tokens, at + 1, isOne));
