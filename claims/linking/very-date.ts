import { isSamePeriod } from '../german/calendar.ts';
import type { Link } from './link.ts';

/** The other record gives the very date that is said: "im zweiten Quartal" is rather told of it than of one in May. */
export function givesVeryDate(other: Link, { frame, fits: { value } }: Link): boolean {
  const said = value.date?.period ?? null;
  if (said === null || value.state !== 'equal' || other.fits.value.state !== 'equal') return false;
  if (other.fits.value.date?.first !== value.date?.first) return false;
  const isVery = ({ periods }: Link['frame']): boolean => periods.some((known) => isSamePeriod(known, said));
  return isVery(other.frame) && !isVery(frame);
}
