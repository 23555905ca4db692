import { followsWord } from '../../german/words-before.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** "Kai Langer ging zu Nio", "kam von McLaren": the person is the one meant, so another employer is what differs. */
export const isMove = (
  { mentions, reading: { concepts, tokens } }: SentenceInContext,
  { predicate }: FactFrame,
  { qualifiers, subject }: Fits,
): boolean =>
  predicate.name === 'hiring' &&
  qualifiers.person === 'fits' &&
  (concepts.has('hire') ||
    mentions.some(
      ({ entities, first }) =>
        entities.some((id) => subject.rivals.includes(id)) &&
        followsWord(tokens, first, 2, /^(?:zu[mr]?|von|vom)$/),
    ));
