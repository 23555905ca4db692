import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { lasting } from './lasting.ts';
import { isNegated } from './polarity.ts';

const STAYS = /\b(?:bleib(?:t|en)|blieb(?:en)?|auch (?:nach|ab|danach|kunftig)|noch nach)\b/;

/** "bleiben auch nach 2027 erlaubt", of what the record bans; until a day it may well be allowed. */
export const allowsBanned = (sentence: SentenceInContext, { concepts }: FactFrame): boolean => {
  const { reading } = sentence;
  return (
    concepts.has('ban') &&
    reading.concepts.has('allowed') &&
    !reading.dates.some(({ side }) => side === 'until') &&
    !isNegated(reading.tokens) &&
    (lasting(reading.tokens) || STAYS.test(reading.tokens.map(({ fold }) => fold).join(' ')))
  );
};
