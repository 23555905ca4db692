import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import { looseWords } from '../features/loose-words.ts';
import { TOPIC_BITS } from '../features/topics.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';

/** "Von 2027 an gelten in China auch Vorgaben für Lenkräder" beside a ban of that year: what is ruled is another thing. */
export const isAnotherRule = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean => {
  const { value, subject, range } = fits;
  if (!frame.predicate.name.startsWith('regulation') || isSaid(subject)) return false;
  if (value.state !== 'equal' || value.date?.period?.granularity !== 'year') return false;
  if (value.date.side === 'until') return false;
  const said = sentence.reading.concepts.bits;
  let [known, spoken] = [false, false];
  for (let at = 0; at < TOPIC_BITS.length; at++) {
    const topic = (TOPIC_BITS[at] ?? 0) & (frame.conceptBits[at] ?? 0);
    known ||= topic !== 0;
    spoken ||= (topic & (said[at] ?? 0)) !== 0;
  }
  return known && !spoken && looseWords(sentence, frame, range).nouns > 0;
};
