import { anyIs, formTest } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { agrees } from '../linking/value-state.ts';

/**
 * Whether sentence and fact move in opposite directions: "legte um 59 Prozent zu" against "sank um 59 Prozent",
 * a profit against a loss. Only where each side says one direction and the claim is about the change.
 */
export function trendConflict(sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  const hits = sentence.reading.concepts;
  const said = endsSomething(sentence) ? 0 : between(hits, 'increase', 'decrease');
  const known = between(frame.concepts, 'increase', 'decrease');
  const figure = value.value;
  // The record gives it for another than its own ("in China minus 44 Prozent"): it has been held against that.
  if (value.state === 'side' && value.entity !== null) return false;
  if (figure?.role === 'change' && figure.sign !== 0 && known !== 0 && value.state === 'side')
    return figure.sign !== known && said !== known;
  if (figure?.role === 'change' && frame.changeValue && agrees(value))
    return figure.sign * known < 0 && said !== known;
  if (frame.fact.predicate === 'revenue-or-loss' && 'number' in frame.fact.value) {
    const now = { has: (concept: string): boolean => saysNow(sentence, concept, figure) };
    const sign = frame.fact.value.number < 0 ? 1 : -1;
    // What something costs is told without a sign.
    return between(now, 'profit', 'loss') === sign && !(sign < 0 && frame.concepts.has('loss'));
  }
  // Beside a figure only plain verbs of rising and falling tell; "mehr" and "Plus" stand beside many.
  if (agrees(value))
    return areOpposite(between(hits, 'rise', 'fall'), between(frame.concepts, 'rise', 'fall'));
  // "ist hinter BYD zurückgefallen": who falls is told by the order of the two.
  if (frame.order !== 0) return false;
  return value.state === 'none' && areOpposite(said, known === 0 ? sinceBefore(frame) : known);
}

/**
 * "nach einem Fehlbetrag von 300 Millionen" is told of before; in "fehlten 300 Millionen, im dritten Quartal stand ein Plus von 700"
 * another sum follows, and what stands in another clause is told of it.
 */
function saysNow(
  { reading: { concepts, tokens, values } }: SentenceInContext,
  concept: string,
  figure: ValueMention | null,
): boolean {
  // "nachdem zuvor ein Fehlbetrag von 500 Millionen angefallen war" leaves out the unit.
  const sums = values.filter(
    ({ type, number }) => type === 'money' || (type === 'count' && number >= MILLION),
  ).length;
  const own = figure === null || sums < 2 ? null : clauseAround(tokens, figure.first, figure.last);
  return (
    concepts
      .get(concept)
      ?.some(
        (at) => !followsWord(tokens, at, BACK, /^(?:nach|statt)$/) && (own === null || inRange(own, at)),
      ) === true
  );
}

const MILLION = 1e6;

/** "nach einem bereinigten Verlust" */
const BACK = 3;

/** Whether a figure rose or fell against the one that the record gives for before. */
function sinceBefore({ fact: { value }, sideValues }: FactFrame): Direction {
  if (!('number' in value)) return 0;
  const before = sideValues.find(
    ({ role, type, unit }) => role === 'old' && type === value.type && unit === value.unit,
  );
  return before === undefined ? 0 : value.number > before.number ? 1 : -1;
}

/** "kein CO2 mehr", "nicht mehr": the "mehr" of an end is no increase. */
const endsSomething = ({ reading: { tokens } }: SentenceInContext): boolean =>
  anyIs(tokens, isMore) &&
  tokens.some(
    ({ word }, at) => isMore(word) && tokens[at + 1]?.fold !== 'als' && anyIs(tokens.slice(0, at), isNot),
  );

const isMore = formTest(/^mehr$/);
const isNot = formTest(/^(?:nicht|kein\w*|nie)$/);

type Direction = -1 | 0 | 1;

/** +1 where only `up` is said, -1 where only `down` is, else 0. */
function between(concepts: { has(concept: string): boolean }, up: string, down: string): Direction {
  if (concepts.has(up) === concepts.has(down)) return 0;
  return concepts.has(up) ? 1 : -1;
}

const areOpposite = (a: Direction, b: Direction): boolean => a * b < 0;
