import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const isNormRange = formTest(/^(?:norm|katalog|prospekt)reichweite$/);
const isRange = formTest(/^reichweite$/);
const isOfficial = formTest(/^(?:offizielle[nrms]?|amtliche[nrms]?|angegebene[nrms]?|versprochene[nrms]?)$/);

/** "Knapp 800 Kilometer beträgt die offizielle Reichweite", beside how far one was once driven on a charge. */
export const isNormNoDrive = (
  { reading: { tokens, cycles } }: SentenceInContext,
  { predicate }: FactFrame,
  { value }: Fits,
): boolean =>
  predicate.name === 'range-record' &&
  differsInNumber(value) &&
  (cycles.length > 0 || anyIs(tokens, isNormRange) || (anyIs(tokens, isRange) && anyIs(tokens, isOfficial)));
