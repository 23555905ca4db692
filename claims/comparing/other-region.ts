import { formTest, isAt } from '../german/form-test.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isOfWork } from '../linking/qualifier-fit.ts';

/** Another region departs from a market's figure wherever it is named, from anything else where the claim is placed there. */
export const regionMatters = (sentence: SentenceInContext, frame: FactFrame, range: TokenRange): boolean =>
  frame.predicate.time === 'statistic' ||
  /^(?:money|rank)$/.test(frame.fact.value.type) ||
  frame.fact.predicate === 'supply-share' ||
  (isScoped(frame) && placedElsewhere(sentence, frame, range));

/** What happens happens somewhere and laws hold somewhere; a car and a study have the same results wherever they are told. */
const isScoped = ({ predicate: { name, time } }: FactFrame): boolean =>
  time !== 'timeless' || /^(?:regulation|tax|tariff|subsidy|job-cut)/.test(name);

/** "In Frankreich will Ford 2.900 Stellen streichen"; made somewhere, or beside other countries, places no claim. */
const placedElsewhere = (
  { mentions, regions, reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
  range: TokenRange,
): boolean =>
  (isOfWork(frame.predicate) && regions.some(({ id, ofPlant }) => ofPlant && !frame.regions.has(id))) ||
  mentions.some(
    ({ entities, kind, compound, first, last }) =>
      kind === 'name' &&
      !compound &&
      inRange(range, first) &&
      entities.some((id) => !frame.regions.has(id) && regions.some((region) => region.id === id)) &&
      followsWord(tokens, first, 2, /^in$/) &&
      (isOfWork(frame.predicate) || !isAt(tokens, last + 1, isMade)),
  );

const isMade = formTest(/^(?:gebaut|gefertigt|produziert|hergestellt|ansassig)/);
