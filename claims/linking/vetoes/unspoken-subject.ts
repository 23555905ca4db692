import type { SentenceInContext } from '../context.ts';
import { saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** Technologies that a sentence about them names. */
const TECHNOLOGIES = ['lfp', 'sodium', 'solidState', 'efuel', 'cobalt'] as const;

/**
 * "Mehr als zehn Prozent der Autos trugen ein chinesisches Logo" beside a share of LFP batteries, "bezifferte die flüssigen Mittel auf 5,8
 * Milliarden" beside what another invests: the figure is the record's, and nobody speaks of what it is of.
 */
export const isUnspokenOf = (
  { reading, previous }: SentenceInContext,
  { concepts: known, predicate }: FactFrame,
  { subject, value }: Fits,
): boolean => {
  if (subject.state !== 'absent' || value.digits >= 4) return false;
  const says = (concept: string): boolean =>
    reading.concepts.has(concept) || previous?.concepts.has(concept) === true;
  // A date tells, too: "sagten die Wolfsburger bis 2027 bis zu 5,8 Milliarden zu".
  if (predicate.name === 'investment')
    return value.value?.type === 'money' && !says('partner') && reading.dates.length === 0;
  if (predicate.name === 'emission') return !saysStrongly(reading, predicate) && !says('lifecycle');
  return (
    /^(?:market-share|supply-share)$/.test(predicate.name) &&
    TECHNOLOGIES.some((technology) => known.has(technology) && !says(technology))
  );
};
