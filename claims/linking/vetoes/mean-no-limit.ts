import type { Fact } from '../../../facts/types.ts';
import { anyIs, formTest } from '../../german/form-test.ts';
import { wordsOfClause } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const MEAN = /^(?:schnitt|mittel|mittlere[nrms]?|durchschnitt\w*|median\w*)$/;
const isMean = formTest(MEAN);

const isLimit = ({ predicate, value }: Fact): boolean =>
  'precision' in value &&
  /^at-(?:most|least)$/.test(value.precision) &&
  /^(?:subsidy|tax|regulation)/.test(predicate);

/** "Das mittlere Einkommen der Käufer liegt bei 80.000 Euro" is no limit of so much, and what is earned of a car on average no price. */
export const isMeanNoLimit = (
  { reading: { tokens } }: SentenceInContext,
  { fact, words }: FactFrame,
  { value: { value } }: Fits,
): boolean =>
  value !== null &&
  (isLimit(fact) || fact.predicate === 'price') &&
  anyIs(wordsOfClause(tokens, value), isMean) &&
  ![...words].some((word) => MEAN.test(word));
