import { inRange, type TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** The other stage is named in the clause of the claim, not in one that goes on to compare. */
export const saysStage = (sentence: SentenceInContext, range: TokenRange): boolean =>
  ['prototype', 'production', 'raceCar'].some((stage) =>
    sentence.reading.concepts.get(stage)?.some((at) => inRange(range, at)),
  );

const BASIC = /^(?:basis|einstiegs|grund)(?:version|modell|variante|ausfuhrung)/;

/** "Schon die Basisversion schafft 450 Kilometer" of a figure that holds for another version. */
export const saysBasic = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.qualifiers.variant !== undefined &&
  !/standard|basis|einstieg|grund/i.test(frame.fact.qualifiers.variant) &&
  !frame.concepts.has('entry') &&
  sentence.reading.tokens.some((token) => BASIC.test(token.fold));

/** Places to charge that exclude each other. */
const EXCLUDING: readonly (readonly [string, string])[] = [
  ['wallbox', 'socket'],
  ['socket', 'wallbox'],
];

export const saysOtherPlace = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  EXCLUDING.some(
    ([said, known]) =>
      sentence.reading.concepts.has(said) &&
      !sentence.reading.concepts.has(known) &&
      frame.concepts.has(known) &&
      !frame.concepts.has(said),
  );

/** A figure for electric cars given to petrol cars: the clause names only these. */
export function saysCombustion(sentence: SentenceInContext, frame: FactFrame, range: TokenRange): boolean {
  if (frame.fact.subject !== 'battery-electric-car') return false;
  const { concepts, tokens } = sentence.reading;
  const said = (concept: string): readonly number[] =>
    (concepts.get(concept) ?? []).filter((at) => inRange(range, at));
  const compared = (at: number): boolean =>
    [1, 2].some((back) => /^(?:gegenuber|als|zu|zum|wie)$/.test(tokens[at - back]?.fold ?? ''));
  return (
    said('combustion').some((at) => !compared(at)) &&
    said('bev').length === 0 &&
    !sentence.named.has(frame.fact.subject)
  );
}
