import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { agrees } from '../value-state.ts';

const wanted = formTest(/^(?:wollte[nt]?|sollte[nt]?|wunschte[nt]?|peilte[nt]?|versprach(?:en)?)$/);

/** "Bis 2020 wollte sie eine Million Elektroautos auf den Straßen sehen": what was aimed at for another time was never counted. */
export const isAimNoCount = (
  { reading: { tokens, dates } }: SentenceInContext,
  { predicate, fact }: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  predicate.time === 'statistic' &&
  fact.status !== 'announced' &&
  agrees(value) &&
  qualifiers.period === 'conflicts' &&
  dates.some(({ side }) => side === 'until') &&
  anyIs(tokens, wanted);
