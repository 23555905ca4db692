import type { ValueMention } from '../german/value-types.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { namesValue } from '../linking/side-fit.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';

/**
 * "6.000 Quadratmeter misst das Berliner Zentrum", "21 der 37 Sitze": place or whole agree, but what is counted there is counted
 * otherwise by the record.
 */
export const countsOtherwise = (sentence: SentenceInContext, frame: FactFrame, value: ValueFit): boolean =>
  countsSameThing(sentence, frame, value) || countsOfWhole(sentence, frame, value);

function countsSameThing(
  { reading: { values } }: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
): boolean {
  if (frame.fact.value.type !== 'entity' || !agrees(value)) return false;
  const counts = values.filter(({ type }) => type === 'count');
  const [said] = counts;
  if (said === undefined || counts.length > 1 || namesValue(frame, said)) return false;
  const noun = said.nouns[0];
  const known = frame.sideValues.filter(({ type, role }) => type === 'count' && role === 'new');
  return (
    noun !== undefined &&
    known.length > 0 &&
    known.every(({ nouns }) => nouns[0] === noun || same(nouns[0], noun))
  );
}

/** "Quadratmeter", "Quadratmetern" */
const same = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.length > 4 && (a.startsWith(b) || b.startsWith(a));

/** Between a part and its whole: "13 von 37", "21 der 37". */
const OF = /^(?:von|der|den|aus)$/;

function countsOfWhole(
  { reading: { tokens, values } }: SentenceInContext,
  frame: FactFrame,
  { state, value: whole }: ValueFit,
): boolean {
  if (state !== 'side' || whole === null) return false;
  const part = values.find(
    ({ type, last }) => type === whole.type && last < whole.first && whole.first - last <= 3,
  );
  return (
    part !== undefined &&
    !namesValue(frame, part) &&
    tokens.slice(part.last + 1, whole.first).every(({ fold }) => OF.test(fold)) &&
    givesPart(frame, whole)
  );
}

/** The record gives a part of the same whole: "23 von rund 611.000". */
const givesPart = ({ fact: { statement_de } }: FactFrame, { number }: ValueMention): boolean =>
  [...statement_de.matchAll(/\d (?:von|der) (?:den |rund |etwa )?([\d.]+)/g)].some(
    ([, whole = '']) => Number(whole.replaceAll('.', '')) === number,
  );
