import type { Mention } from '../entities/alias-index.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import { isToldOf, type SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { isOfWork } from '../linking/qualifier-fit.ts';
import { isGivenThere } from '../linking/side-fit.ts';
import { opensBeside } from './clause-beside.ts';

/** Another region departs from a market's figure wherever it is named, from anything else where the claim is placed there. */
export const regionMatters = (
  sentence: SentenceInContext,
  frame: FactFrame,
  { range, value }: Fits,
): boolean =>
  !isGivenThere(sentence, value) &&
  // "für das Projekt in Schleswig-Holstein gab die KfW 600 Millionen": a figure beside what happened in Sweden.
  !(value.state === 'side' && frame.predicate.time === 'moment') &&
  ((frame.predicate.time === 'statistic' && !onlyBesides(sentence, frame, value.value)) ||
    (/^(?:money|rank)$/.test(frame.fact.value.type) &&
      !isOnlyMadeThere(sentence, frame) &&
      !onlyBesides(sentence, frame, value.value)) ||
    isOfPlace(frame) ||
    (isScoped(frame) && placedElsewhere(sentence, frame, range)));

/** Told of one country and no other: what is dug there, how often cars burn there. */
const isOfPlace = ({ predicate: { name } }: FactFrame): boolean =>
  /^(?:supply-share|fire-rate|emission)$/.test(name);

/** A verb of the past or present that opens a clause of its own. */
const isVerb = formTest(
  /^(?!ge)[a-z]{3,}te$|^(?:verlor|fiel|sank|stieg|kam|lag|blieb|ging|gewann|wuchs|brach|hielt|[a-z]{3,}[^aeiou]t)$/,
);

/** "in den Niederlanden sind es ähnlich viele" */
const isHolding = formTest(/^(?:ist|sind|war|waren|liegt|liegen|lag|lagen)$/);

/** "Im August, als Bayern gerade überholt worden war, zählte das Amt 175.141": the other regions stand in clauses beside the claim. */
const onlyBesides = (sentence: SentenceInContext, frame: FactFrame, figure: TokenRange | null): boolean => {
  const { tokens, values } = sentence.reading;
  const others = otherRegions(sentence, frame).filter(({ kind }) => kind === 'name');
  return (
    others.length > 0 &&
    others.every(({ first, last }) => {
      const clause = clauseAround(tokens, first, last);
      if (figure === null) return isAt(tokens, clause.first, opensBeside);
      if (inRange(clause, figure.first)) return false;
      // "steigerte den Absatz auf 983.100, verlor aber in China": what is told next is told of there.
      const goesOn =
        clause.first > figure.last &&
        (isAt(tokens, clause.first, isVerb) ||
          anyIs(tokensIn(tokens, clause), isHolding) ||
          values.some((value) => inRange(clause, value.first)));
      return goesOn || isAt(tokens, clause.first, opensBeside);
    })
  );
};

/** What happens happens somewhere and laws hold somewhere; a car and a study have the same results wherever they are told. */
const isScoped = ({ predicate: { name, time } }: FactFrame): boolean =>
  time !== 'timeless' || /^(?:regulation|tax|tariff|subsidy|job-cut)/.test(name);

/** "In Frankreich will Ford 2.900 Stellen streichen"; made somewhere, or beside other countries, places no claim. */
const placedElsewhere = (sentence: SentenceInContext, frame: FactFrame, range: TokenRange): boolean =>
  (isOfWork(frame.predicate) &&
    sentence.regions.some(({ id, ofPlant }) => ofPlant && !frame.regions.has(id))) ||
  otherRegions(sentence, frame).some(
    ({ kind, compound, first, last }) =>
      kind === 'name' &&
      !compound &&
      (inRange(range, first) || isPartedFrom(range, sentence, first)) &&
      followsWord(sentence.reading.tokens, first, 2, /^in$/) &&
      (isOfWork(frame.predicate) || !isAt(sentence.reading.tokens, last + 1, isMade)),
  );

/** "Firmen in Frankreich können Autos, die sie bis 2027 kaufen, zu 75 Prozent abschreiben": one clause, parted by another. */
function isPartedFrom(range: TokenRange, { reading: { tokens } }: SentenceInContext, at: number): boolean {
  const { last } = clauseAround(tokens, at, at);
  return last < range.first && tokens[last + 1]?.raw === ',' && isAt(tokens, last + 2, opensRelative);
}
const opensRelative = formTest(/^(?:die|der|das|den|dem|deren|dessen)$/);

/** "Der in der Slowakei gefertigte EV4 kostet 37.590 Euro": where it comes from, not where it costs so much. */
const isOnlyMadeThere = (sentence: SentenceInContext, frame: FactFrame): boolean => {
  const others = otherRegions(sentence, frame);
  return others.length > 0 && others.every(({ last }) => isAt(sentence.reading.tokens, last + 1, isMade));
};

/** Where the sentence names regions that the record does not know. */
const otherRegions = (sentence: SentenceInContext, { regions }: FactFrame): Mention[] =>
  sentence.mentions.filter(({ entities }) =>
    entities.some((id) => !regions.has(id) && isToldOf(sentence, id)),
  );

const isMade = formTest(/^(?:gebaut|gefertigt|produziert|hergestellt|ansassig)/);
