import { CARS } from '../../german/cars.ts';
import { anyIs, formTest } from '../../german/form-test.ts';
import { followsWord } from '../../german/words-before.ts';
import { clauseOfFigure, inRange, saysWithin } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { driveOf } from '../qualifier-fit.ts';
import { agrees, agreesInPart, differsInNumber, TELLING_DIGITS } from '../value-state.ts';

/** Concepts of cars that are charged. */
export const ELECTRIC = ['bev', 'nev', 'phev'];

/** Whether the figure is one of cars with another drive than the record's. */
export const isAnotherDrive = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  // "Ein Plug-in-Hybrid kommt auf 24,8 Tonnen": the record gives it only beside its own.
  (fits.qualifiers.drive === 'conflicts' && fits.value.state === 'side' && !givesForPure(sentence, frame)) ||
  onlyCombustion(sentence, frame, fits) ||
  asAnotherDrive(sentence, frame, fits);

const DRIVES = ['phev', 'nev', 'pure', 'combustion'];

/** Another drive is told of the claim: that the share of plug-ins rose says nothing of when a duty came. */
export const saysDrive = (sentence: SentenceInContext, { range, value }: Fits): boolean =>
  value.date === null || DRIVES.some((drive) => saysWithin(sentence, range, drive));

/** "Jeder dritte neue Pkw ist ein reiner Stromer": the record of all with a plug gives that share, too. */
const givesForPure = ({ reading }: SentenceInContext, frame: FactFrame): boolean =>
  reading.concepts.has('pure') && frame.concepts.has('pure');

/** "53 Prozent der Exporte entfielen auf Verbrenner": the clause counts the cars that the record leaves out. */
function onlyCombustion(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const range = clauseOfFigure(sentence, fits);
  const says = (concept: string): boolean => saysWithin(sentence, range, concept);
  return (
    driveOf(frame.fact) !== undefined &&
    frame.predicate.time === 'statistic' &&
    says('combustion') &&
    !frame.concepts.has('combustion') &&
    !ELECTRIC.some(says) &&
    !sentence.named.has('battery-electric-car')
  );
}

/** "Als Mildhybrid kostet er 18.990 Euro": a model's figure for a drive that the record leaves out. */
function asAnotherDrive(
  { reading: { concepts: said, tokens } }: SentenceInContext,
  frame: FactFrame,
  { value }: Fits,
): boolean {
  if (!differsInNumber(value) || said.has('bev') || said.has('nev')) return false;
  const others = ['combustion', 'phev'].filter((drive) => said.has(drive) && !frame.concepts.has(drive));
  if (others.length === 0) return false;
  const clause = clauseAround(tokens, value.value.first, value.value.last);
  return others.some((drive) =>
    said.get(drive)?.some((at) => inRange(clause, at) && !isCompared(tokens, at)),
  );
}

/** "billiger als der Benziner", "wie ein Diesel"; "als Benziner" is what something is. */
export const isCompared = (tokens: SentenceInContext['reading']['tokens'], at: number): boolean =>
  followsWord(tokens, at, 3, /^(?:wie|gegenuber)$/) ||
  tokens.slice(Math.max(0, at - 3), at).some(({ fold }, place, near) => {
    const before = place > 0 ? near[place - 1] : tokens[at - 4];
    return fold === 'als' && /(?:er|mehr|weniger|minder)$/.test(before?.fold ?? '');
  });

/** "Der Wagen", "das Fahrzeug" is more often the one spoken of. */
const isOfMarket = formTest(/^(?:pkw|autos?|modelle?|neuwagen)$/);
const isCarOfAny = formTest(/^(?:pkw|autos?|neuwagen)$/);
const isInTotal = formTest(/^insgesamt$/);

/** "2,8 Millionen Pkw" beside a fact about electric cars: the whole market is meant. */
export function genericCars(sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  if (frame.fact.qualifiers.drive === undefined || sentence.reading.concepts.has('bev')) return false;
  // "An der Spitze der Modelle stand mit 34.563 Zulassungen ...": the record's own count tells which market is meant.
  if (agreesInPart(value) && value.digits >= TELLING_DIGITS) return false;
  const { tokens } = sentence.reading;
  // "Das beliebteste Modell war der ID.7", where the text has been speaking of electric cars, is one of them.
  const spokenOf = sentence.topics.get('battery-electric-car') === 0 && !anyIs(tokens, isCarOfAny);
  if (frame.predicate.holder) return anyIs(tokens, isOfMarket) && !spokenOf;
  if (value.state !== 'differs') return false;
  const electric = frame.fact.subject === 'battery-electric-car';
  const total = anyIs(tokens, isInTotal);
  if (electric && total && !sentence.named.has(frame.fact.subject)) return true;
  const noun = value.value?.nouns[0] ?? '';
  return (electric || total) && (CARS.test(noun) || noun === 'neuzulassungen');
}

/**
 * "Plug-in-Hybride bekommen 1.500 Euro": the record gives that figure for the other drive beside its own one. Nor is its own
 * one told of the other in "Der Sockel liegt bei 3.000 Euro, für Plug-in-Hybride ist es die Hälfte".
 */
export function givesForOtherDrive(
  { reading: { concepts, tokens } }: SentenceInContext,
  frame: FactFrame,
  { value }: Fits,
): boolean {
  const told = ['phev', 'nev', 'pure', 'combustion'].filter(
    (drive) => concepts.has(drive) && frame.concepts.has(drive),
  );
  if (value.state === 'side') return told.length > 0;
  if (value.value === null || !agrees(value)) return false;
  const { first, last } = clauseAround(tokens, value.value.first, value.value.last);
  return told.some((drive) => !concepts.saysWithin(drive, first, last));
}
