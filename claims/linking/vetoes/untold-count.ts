import { CARS } from '../../german/cars.ts';
import { formTest, isAt } from '../../german/form-test.ts';
import { saysWithin } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import { type CueFit, cueParts, fitCues } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import { looseWords } from '../features/loose-words.ts';
import type { Fits } from '../fits.ts';
import { namesValue } from '../side-fit.ts';
import { agrees } from '../value-state.ts';

/** What is done with cars; a record that counts none of it tells of something else. */
const DEALINGS = ['sell', 'deliver', 'register', 'order'];
/** Smaller numbers are those of models, places or days. */
const MANY = 100;

const OF_JOBS = /^(?:headcount|job-cut|hiring)$/;

/**
 * "In Deutschland verkaufte Xpeng knapp 3.000 Autos" beside a record of a research centre: the sentence counts what the
 * record neither knows nor could count, and says nothing of what the record says.
 */
export function tellsUntoldCount(
  sentence: SentenceInContext,
  frame: FactFrame,
  { value, range }: Fits,
): boolean {
  // A figure that departs from one the record gives beside its value is of a kind that it does count.
  if (value.sideDiffers) return false;
  const counts = sentence.reading.values.filter(({ type, number }) => type === 'count' && number >= MANY);
  if (counts.length === 0 || counts.some((count) => namesValue(frame, count))) return false;
  const { predicate, concepts, fact } = frame;
  const deals = DEALINGS.some(
    (way) =>
      saysWithin(sentence, range, way) &&
      !onlyBuyers(sentence, way) &&
      !concepts.has(way) &&
      !cueParts(predicate).has(way) &&
      !predicate.weak.includes(way),
  );
  if (deals) return true;
  if (OF_JOBS.test(predicate.name) && value.state === 'none')
    return counts.some(({ nouns }) => CARS.test(nouns[0] ?? ''));
  if ('number' in fact.value || (agrees(value) && value.date === null)) return false;
  return saysNothing(fitCues(sentence, predicate)) && looseWords(sentence, frame, range).nouns > 0;
}

const isBuyer = formTest(/kaufern?$/);

/** "Bestellt hatten 60.000 Käufer": who deals is no deal of its own. */
const onlyBuyers = ({ reading: { concepts, tokens } }: SentenceInContext, way: string): boolean =>
  concepts.get(way)?.every((at) => isAt(tokens, at, isBuyer)) === true;

const saysNothing = ({ strong, weak }: CueFit): boolean => strong === 0 && !weak;
