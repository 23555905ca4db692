import { anyIs, formTest } from '../../german/form-test.ts';
import { wordsOfClause } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const MEAN = /^(?:schnitt|mittel|mittlere[nrms]?|durchschnitt\w*|median\w*)$/;
const isMean = formTest(MEAN);

/** "Das mittlere Einkommen der Käufer liegt bei 80.000 Euro" is no limit of so much. */
export const isMeanNoLimit = (
  { reading: { tokens } }: SentenceInContext,
  { fact, words }: FactFrame,
  { value: { value } }: Fits,
): boolean =>
  value !== null &&
  'precision' in fact.value &&
  /^at-(?:most|least)$/.test(fact.value.precision) &&
  /^(?:subsidy|tax|regulation)/.test(fact.predicate) &&
  anyIs(wordsOfClause(tokens, value), isMean) &&
  ![...words].some((word) => MEAN.test(word));
