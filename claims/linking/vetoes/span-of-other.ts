import { contentStemOf } from '../../german/stem.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { hasBit } from '../bits.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** Seconds: of minutes much is told that is taken in or done in them. */
const A_DAY = 86_400;
/** How long anything lasts, and not what. */
const OF_TIME = /^(?:zeit|dauer|laufzeit|frist|gultigkeit|ladezeit|fahrtdauer|stop+s?|halt|pause)/;

/** "nach fünf Jahren Streit", "zehn Jahre Garantie": the span is that of the noun behind it, which the record does not know. */
export function isSpanOfOther(
  { reading: { tokens, mentions } }: SentenceInContext,
  { stems, conceptBits }: FactFrame,
  { value: { value } }: Fits,
): boolean {
  if (value?.type !== 'duration' || value.number < A_DAY) return false;
  const at = value.last + 1;
  const noun = tokens[at];
  if (noun === undefined || noun.kind !== 'word' || !noun.capital || noun.glue !== 'space') return false;
  if (OF_TIME.test(noun.fold) || mentions.some(({ first, last }) => first <= at && at <= last)) return false;
  if (stems.has(contentStemOf(noun.word))) return false;
  return !concepts.meaningsOf(noun.word).some((concept) => hasBit(conceptBits, concept));
}
