import { inRange } from './claim-range.ts';
import { clauseAround } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import { saysStrongly } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { isSaid } from './subject-fit.ts';

/**
 * Why the figure that brought sentence and fact together belongs to something else: it is one the record only gives
 * beside its value, or one of a kind the record does not have at all. Null where nothing speaks for that.
 */
export function strayFigure(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (onlyBeside(sentence, frame, fits)) return 'only a figure beside it';
  if (fits.value.state === 'noted' && !saysStrongly(sentence.reading, frame.predicate))
    return 'only a figure of its note';
  if (anotherKind(sentence, frame, fits)) return 'another kind of figure';
  if (anotherSprint(sentence, frame)) return 'another sprint';
  if (isCharged(sentence, frame, fits)) return 'range charged in a while';
  return null;
}

/** Fewer digits than this agree by chance. */
const TELLING_COUNT = 3;

/**
 * "24 Fahrzeuge", "ein 31-Jähriger": a small count beside the value is shared with many other statements, and any
 * count is where nobody the record knows is spoken of.
 */
function onlyBeside(
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { value, subject }: Fits,
): boolean {
  if (value.state !== 'side' || value.value === null) return false;
  // "knapp 18 Prozent ihrer Auslieferungen" is no share of a battery.
  if (value.value.type === 'percent' && value.digits < TELLING_COUNT && !isSaid(subject))
    return value.sideDiffers && !saysStrongly(sentence.reading, predicate);
  if (value.value.type !== 'count') return false;
  if (subject.state === 'absent' && !(predicate.holder ?? false)) return true;
  return (
    value.digits < TELLING_COUNT && value.value.number < 100 && !saysStrongly(sentence.reading, predicate)
  );
}

/** Kinds of figures that tell by themselves what a sentence is about. */
const TELLING_KINDS = /^(?:money|power|energy|distance|speed|mass|duration)$/;
/** Longer spans are somebody's age or how long ago something was. */
const LONGEST_SPAN = 60 * 86_400;

/** "250 Euro für die THG-Quote" beside a record that knows no money. */
function anotherKind({ reading }: SentenceInContext, frame: FactFrame, { value, range }: Fits): boolean {
  const main = frame.fact.value;
  if (value.state !== 'none' || !('number' in main)) return false;
  const isKnown = (kind: string): boolean =>
    kind === main.type ||
    frame.sideValues.some(({ type }) => type === kind) ||
    frame.notedValues.some(({ type }) => type === kind);
  return reading.values.some(
    ({ type, number, first }) =>
      inRange(range, first) &&
      TELLING_KINDS.test(type) &&
      !(type === 'duration' && number > LONGEST_SPAN) &&
      !isKnown(type),
  );
}

/** "Bis Tempo 100 vergehen 1,72 Sekunden" beside a record that knows the time to another speed. */
const anotherSprint = ({ reading }: SentenceInContext, { predicate, words }: FactFrame): boolean =>
  predicate.name === 'acceleration' &&
  reading.values.some(({ type, number }) => type === 'speed' && !words.has(String(number)));

const LONGEST_STOP = 3 * 3600;

/** "Zehn Minuten am Schnelllader reichen für 280 Kilometer" is no range of a full battery. */
function isCharged({ reading }: SentenceInContext, { predicate }: FactFrame, { value }: Fits): boolean {
  if (predicate.name !== 'range' || value.state !== 'differs' || value.value === null) return false;
  const clause = clauseAround(reading.tokens, value.value.first, value.value.last);
  return (
    reading.concepts.get('charge')?.some((at) => inRange(clause, at)) === true &&
    reading.values.some(
      ({ type, number, first }) => type === 'duration' && number < LONGEST_STOP && inRange(clause, first),
    )
  );
}
