import { followsWord } from '../../german/words-before.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isMeeting } from '../qualifier-fit.ts';

/** "BMW hat einen neuen Leiter ernannt": the former employer acts, where the record has it as background. */
export function counterpartLeads(sentence: SentenceInContext, { subject }: Fits, frame: FactFrame): boolean {
  const { counterpart } = frame.fact.qualifiers;
  if (counterpart === undefined || !isMeeting(frame.predicate)) return false;
  if (subject.state === 'named' || subject.state === 'whole' || sentence.reading.concepts.has('formerly'))
    return false;
  const first = sentence.mentions.find((mention) => mention.kind === 'name');
  if (first === undefined || first.compound || !first.entities.includes(counterpart)) return false;
  // "fünf Experten, unter anderem von BMW"
  const { tokens, concepts: said } = sentence.reading;
  return !followsWord(tokens, first.first, 2, /^(?:von|vom|aus|bei)$/) && !said.has('hire');
}
