import { anyIs, formTest } from '../../german/form-test.ts';
import { stemOf } from '../../german/stem.ts';
import type { Predicate } from '../../predicates/predicate.ts';
import { inRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import { fitCues } from '../cue-fit.ts';
import { DETAIL_WEIGHT, type FactFrame } from '../fact-frame.ts';
import { looseWords } from '../features/loose-words.ts';
import type { Fits } from '../fits.ts';
import { fitsSome } from '../qualifier-fit.ts';
import { namesValue } from '../side-fit.ts';
import { isSaid } from '../subject-fit.ts';

/** Why what sentence and fact share is only scenery: a date, a name or a place that anything may be told of. Null where it is more. */
export function onlyScenery(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (isUnspokenOf(sentence, frame, fits) || onlyDated(sentence, frame, fits)) return 'only the date is said';
  if (countsOwn(sentence, frame, fits)) return 'only the date is said';
  if (onlyNamed(sentence, frame, fits)) return 'only the subject is said';
  return onlyPlant(sentence, frame, fits) ? 'only the plant is named' : null;
}

/** A date alone, without the subject and a word of what happened then, is that of anything. */
function onlyDated(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const { fact, predicate, stems } = frame;
  const { subject, value, qualifiers } = fits;
  if (fact.value.type !== 'date' || value.value !== null) return false;
  if (isSaid(subject)) return onlyWants(sentence, frame, fits);
  // "Toyota stellt es für 2027 in Aussicht": what is spoken of, and who has it.
  if (subject.state === 'active' && qualifiers.counterpart === 'fits') return false;
  const { strong, weak, carried } = fitCues(sentence, predicate);
  const stated = strong > 0 || (carried && subject.state !== 'absent');
  if (stated && !isDayOfYear(frame, fits)) return false;
  if (
    weak &&
    subject.state !== 'absent' &&
    !(subject.state === 'activeWhole' && onlyPlans(sentence, predicate))
  )
    return false;
  return !sentence.reading.stems.some(
    (stem) => (stems.get(stem) ?? 0) >= DETAIL_WEIGHT && !isOfDate(sentence, stem),
  );
}

/** "Bis 2030 will Xiaomi Milliarden in Technik stecken": a year and a will are those of many plans. */
const onlyWants = (
  sentence: SentenceInContext,
  { predicate, stems }: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  value.date?.period?.granularity === 'year' &&
  fitCues(sentence, predicate).strong === 0 &&
  sentence.reading.concepts.has('invest') &&
  onlyPlans(sentence, predicate) &&
  qualifiers.region !== 'fits' &&
  !sentence.reading.stems.some((stem) => (stems.get(stem) ?? 0) >= DETAIL_WEIGHT && stem.length > LONG_STEM);
/** Names are shorter or known as names. */
const LONG_STEM = 6;

/** "2027 kommen seine Autos zu uns" beside the first car with a solid-state battery: no battery is spoken of. */
const isUnspokenOf = (
  { reading: { concepts, tokens } }: SentenceInContext,
  { fact, concepts: known }: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean =>
  fact.value.type === 'date' &&
  value.value === null &&
  subject.state === 'absent' &&
  known.has('battery') &&
  !concepts.has('battery') &&
  !(qualifiers.counterpart === 'fits' && anyIs(tokens, pointsBack));
/** "Toyota peilt dafür 2027 an", "will die Technik" */
const pointsBack = formTest(
  /^(?:solche?[nrms]?|diese[nrms]?|dafur|damit|deren|technik|technologie|technologien|es|sie)$/,
);

/** "Das Auto kam am 8. Januar" beside a record of a year: of a subject never spoken of, any car may have come then. */
const isDayOfYear = ({ period }: FactFrame, { subject, value, qualifiers }: Fits): boolean =>
  subject.state === 'absent' &&
  period?.granularity === 'year' &&
  value.date?.period?.granularity !== 'year' &&
  !fitsSome(qualifiers);

/** "im zweiten Halbjahr" is no second stage of a plant. */
const isOfDate = ({ reading: { dates, tokens } }: SentenceInContext, stem: string): boolean =>
  dates.some(
    ({ first, last, period }) =>
      (period?.granularity === 'half' || period?.granularity === 'quarter') &&
      tokens.slice(first, last + 1).some(({ word }) => stemOf(word) === stem),
  );

/** "Im dritten Quartal soll sich das ändern": of a whole firm anything may be planned. */
const onlyPlans = ({ reading: { concepts } }: SentenceInContext, { weak }: Predicate): boolean =>
  weak.every((cue) => cue === 'plan' || !concepts.has(cue));

/** Fewer are years, ages and the like. */
const MANY = 1000;

/** "Gebaut wurden im ersten Halbjahr 118.000": a count that the record does not know is what is told of the date. */
const countsOwn = (
  { reading }: SentenceInContext,
  frame: FactFrame,
  { subject, value, range }: Fits,
): boolean =>
  frame.fact.value.type === 'date' &&
  value.date !== null &&
  !isSaid(subject) &&
  reading.values.some(
    (figure) =>
      figure.type === 'count' &&
      figure.number >= MANY &&
      inRange(range, figure.first) &&
      !namesValue(frame, figure),
  );

/**
 * "Im Pekinger Autowerk ist es am hellsten": without the figure, a word of what it measures, a time or a comparison
 * the rest is scenery.
 */
function onlyNamed(sentence: SentenceInContext, { fact, predicate }: FactFrame, fits: Fits): boolean {
  const { value, qualifiers } = fits;
  if (value.state !== 'none' || value.sideDiffers || !('number' in fact.value)) return false;
  // "laufen Ende Oktober 2029 aus": the end that follows from its term.
  if (value.sideAgrees && fact.value.type === 'duration') return false;
  const { strong, carried } = fitCues(sentence, predicate);
  const { reading } = sentence;
  return (
    strong === 0 &&
    !carried &&
    reading.values.length === 0 &&
    Object.entries(qualifiers).every(
      ([slot, fit]) => fit !== 'fits' || slot === 'place' || slot === 'region',
    ) &&
    !reading.concepts.has('overtake')
  );
}

/** What may happen to a plant. */
const EVENTS = ['build', 'openStart', 'launch', 'closeEnd', 'postpone'];
const runs = formTest(
  /^(?:lauf(?:e|en|t)|lief(?:en)?|gelaufen|verlass(?:en|t)|verliess(?:en)?|reich(?:t|en|te|ten))$/,
);

/** "Anfang 2026 stritt der Stadtrat über die Fabrik": plant and date are there, but not what the record tells of them. */
function onlyPlant(sentence: SentenceInContext, frame: FactFrame, { value, range }: Fits): boolean {
  const { tokens, concepts: said } = sentence.reading;
  if (frame.fact.value.type !== 'date' || !/^plant-(?:start|end)$/.test(frame.predicate.name)) return false;
  if (value.value !== null || value.state === 'side' || fitCues(sentence, frame.predicate).strong > 0)
    return false;
  const happens =
    anyIs(tokens, runs) ||
    EVENTS.some((event) => said.get(event)?.some((at) => !/bauern?s?$/.test(tokens[at]?.fold ?? '')));
  if (happens) return false;
  // A town often stands for its plant: where the date agrees, the rest must speak of something else.
  return value.state !== 'equal' || looseWords(sentence, frame, range).nouns > 0;
}
