import { isMisprint } from './misprint.ts';

/** A misprint is as near as the next figures are. */
export const MISPRINT_DISTANCE = 0.1;

/** |ln(said/known)|, for `ValueFit.distance`. */
export const numberDistance = (
  said: { readonly number: number },
  known: { readonly number: number },
): number =>
  isMisprint(said.number, known.number)
    ? MISPRINT_DISTANCE
    : Math.abs(Math.log(Math.max(1e-9, Math.abs(said.number)) / Math.max(1e-9, Math.abs(known.number))));
