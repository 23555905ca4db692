import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const gets = formTest(/^(?:erhalt|erhielt(?:en)?|erhalten|bekommt|bekam(?:en)?|bekommen)$/);
const isFrom = formTest(/^(?:vom|von)$/);

/** "Rivian erhielt vom Energieministerium einen Kredit über 6,6 Milliarden": no other sum of the one who invests by the record. */
export const isGivenByAnother = (
  { reading: { tokens }, mentions }: SentenceInContext,
  { words, entities, predicate }: FactFrame,
  { value }: Fits,
): boolean =>
  predicate.name === 'investment' &&
  differsInNumber(value) &&
  anyIs(tokens, gets) &&
  tokens.some(({ word, fold, capital }, at) => {
    if (!capital || word.kind !== 'word' || words.has(fold)) return false;
    if (!isAt(tokens, at - 1, isFrom) && !isAt(tokens, at - 2, isFrom)) return false;
    return !mentions.some(
      ({ first, last, entities: named }) => first <= at && at <= last && named.some((id) => entities.has(id)),
    );
  });
