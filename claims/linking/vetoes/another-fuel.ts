import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';

const isPetrol = formTest(/^benzin/);
const isDiesel = formTest(/^diesel/);

/** "Gegenüber einem Diesel lag die Schwelle bei 219.000": held against another engine than in the record. */
export function isAnotherFuel(
  { reading: { tokens } }: SentenceInContext,
  { words, predicate }: FactFrame,
): boolean {
  if (predicate.name !== 'climate-break-even' && predicate.name !== 'emission') return false;
  const diesel = anyIs(tokens, isDiesel);
  if (diesel === anyIs(tokens, isPetrol)) return false;
  const known = [...words];
  return (
    known.some((word) => word.startsWith(diesel ? 'benzin' : 'diesel')) &&
    !known.some((word) => word.startsWith(diesel ? 'diesel' : 'benzin'))
  );
}
