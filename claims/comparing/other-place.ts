import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** "Nicht in München, sondern im Stuttgarter Raum": the record's place is named to be ruled out. */
export function deniedPlace(sentence: SentenceInContext, frame: FactFrame): boolean {
  const wanted = frame.fact.qualifiers.place;
  const { tokens } = sentence.reading;
  const fold = (at: number): string => tokens[at]?.fold ?? '';
  return (
    wanted !== undefined &&
    sentence.mentions.some(
      ({ entities, first, last }) =>
        entities.includes(wanted) &&
        (fold(first - 1) === 'nicht' || fold(first - 2) === 'nicht') &&
        tokens.slice(last + 1).some((token) => token.fold === 'sondern'),
    )
  );
}

/** Another place is another claim's only where the place is what the record is about. */
export const placeMatters = (frame: FactFrame): boolean =>
  /^(?:plant|research|headquarters|vehicle-registration|accident)/.test(frame.predicate.name);
