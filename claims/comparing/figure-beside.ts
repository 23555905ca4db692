import type { ValueMention } from '../german/value-types.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame, SideValue } from '../linking/fact-frame.ts';
import { namesValue } from '../linking/side-fit.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';

/**
 * "6.000 Quadratmeter misst das Berliner Zentrum", "21 der 37 Sitze": place or whole agree, but what is counted there is counted
 * otherwise by the record.
 */
export const countsOtherwise = (
  sentence: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
  range: TokenRange,
): boolean =>
  countsSameThing(sentence, frame, value) ||
  countsOfWhole(sentence, frame, value) ||
  measuresOtherwise(sentence, frame, value, range);

/** Kinds of figures that a record gives one of, and a sentence about it as well. */
const OWN_KINDS: ReadonlySet<string> = new Set(['money', 'energy', 'power', 'speed']);

/** "plant für drei Milliarden Dollar ein Werk für 150.000 Autos im Jahr": the cars are the record's, what it costs is not. */
function measuresOtherwise(
  { reading: { values } }: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
  range: TokenRange,
): boolean {
  const { fact, sideValues } = frame;
  if (!agrees(value) || value.value === null || !('number' in fact.value)) return false;
  return values.some((said) => {
    const { type, unit, role, first } = said;
    if (!OWN_KINDS.has(type) || type === fact.value.type || role !== 'new' || !inRange(range, first))
      return false;
    if (values.filter((other) => other.type === type).length > 1 || namesValue(frame, said)) return false;
    const known = sideValues.filter((side) => side.type === type);
    return known.length > 0 && known.every((side) => side.unit === unit && isPlain(side));
  });
}

/** Of no other time and of nobody else. */
const isPlain = ({ role, period, entity, sum }: SideValue): boolean =>
  role === 'new' && period === null && entity === null && !sum;

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
