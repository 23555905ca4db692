import { formTest } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { figureRange, type Marks, marksIn } from '../linking/side-marks.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { compareNumbers } from './compare-numbers.ts';

/** "Tesla verkaufte 48.654 Autos, Xiaomi 26.006": the record's two figures, each told of the other one. */
export function swapped(sentence: SentenceInContext, { fact, selves, sideValues }: FactFrame): boolean {
  const main = fact.value;
  if (!('number' in main)) return false;
  const { values } = sentence.reading;
  const own = values.find((said) => said.type === main.type && same(said, main));
  if (own === undefined) return false;
  return sideValues.some((side) => {
    const { entity, marks } = side;
    if (side.type !== main.type || side.role !== 'new' || (entity !== null && selves.has(entity)))
      return false;
    const other = values.find((said) => said !== own && said.type === side.type && same(said, side));
    if (other === undefined || same(other, main)) return false;
    if (entity === null) return isMarked(sentence, own, marks, true) && !isMarked(sentence, other, marks);
    const owners = [ownersOf(sentence, own), ownersOf(sentence, other)];
    return owners[0]?.includes(entity) === true && owners[1]?.some((id) => selves.has(id)) === true;
  });
}

/** "Gleich alte Stromer lagen mit 9,4 darüber": the figure that the record gives for cars with an engine. */
export const toldOfElectric = (
  { reading }: SentenceInContext,
  { fact, sideValues }: FactFrame,
  { state, value }: ValueFit,
): boolean => {
  if (state !== 'side' || value === null || fact.subject !== 'battery-electric-car') return false;
  const sides = sideValues.filter((side) => side.type === value.type && same(value, side));
  if (sides.length === 0 || !sides.every(({ marks }) => DRIVES.some((drive) => marks.stems.has(drive))))
    return false;
  const said = conceptsAround(reading, value);
  return said.has('bev') && !said.has('combustion') && !said.has('petrolComparison');
};

/** "Reine Batterieautos machten 53 Prozent aus", where the record has that for all with a plug and another one for the pure ones. */
export const toldOfPure = (
  { reading }: SentenceInContext,
  { fact, sideValues }: FactFrame,
  { state, value }: ValueFit,
): boolean => {
  if (value === null || !agrees({ state }) || fact.qualifiers.drive !== 'nev') return false;
  if (!sideValues.some(({ type, marks }) => type === value.type && marks.concepts.has('pure'))) return false;
  const said = conceptsAround(reading, value);
  return said.has('pure') && !said.has('nev') && !said.has('phev');
};

/** What the figure's own clause speaks of. */
function conceptsAround({ tokens, concepts }: SentenceReading, figure: ValueMention) {
  const { first, last } = clauseAround(tokens, figure.first, figure.last);
  return concepts.between(first, last);
}

/** "ein Diesel 37 Tonnen", where the record has 33 for it and 37 for the other. */
export const toldOfOtherDrive = (
  { reading: { tokens, values } }: SentenceInContext,
  { sideValues }: FactFrame,
  range: TokenRange,
): boolean =>
  values.some((said) => {
    if (!inRange(range, said.first)) return false;
    const sides = sideValues.filter((side) => side.type === said.type && same(said, side));
    const own = new Set(sides.flatMap(({ marks }) => DRIVES.filter((drive) => marks.stems.has(drive))));
    if (sides.length === 0 || own.size !== 1) return false;
    const clause = tokensIn(tokens, clauseAround(tokens, said.first, said.last));
    const told = DRIVES.filter((drive) => clause.some(({ fold }) => fold.startsWith(drive)));
    return (
      told.length === 1 &&
      !told.some((drive) => own.has(drive)) &&
      sideValues.some((side) => side.type === said.type && told.some((drive) => side.marks.stems.has(drive)))
    );
  });

/** "Elektroautos 9,4 Pannen, Verbrenner 3,8": the drive told around a figure, or several of its words, are those of the one beside it. */
const isMarked = (
  { reading }: SentenceInContext,
  figure: ValueMention,
  { stems }: Marks,
  alone = false,
): boolean => {
  const range = figureRange(reading, figure);
  const said = marksIn(reading, alone ? aloneIn(reading, range, figure) : range).stems;
  return (
    DRIVES.some((drive) => stems.has(drive) && said.has(drive)) ||
    said.intersection(stems).size >= TELLING_STEMS
  );
};
/** Without whom the figure is only held against: "mit 31 Prozent hinter der Liste Giga United, die 41 holte". */
function aloneIn({ tokens }: SentenceReading, range: TokenRange, { last }: ValueMention): TokenRange {
  const end = tokens.findIndex(({ word }, at) => at > last && at <= range.last && holdsAgainst(word));
  return end < 0 ? range : { first: range.first, last: end };
}
const holdsAgainst = formTest(/^(?:hinter|vor|gegenuber|als)$/);
const DRIVES = ['verbrenn', 'benzin', 'diesel', 'hybrid'];
/** "die Liste Giga United" */
const TELLING_STEMS = 3;

const same = (said: ValueMention, known: { readonly number: number }): boolean =>
  compareNumbers(said, { number: known.number }) !== 'differs';

/** The name last said before a figure in its clause, or the first one behind where no other figure stands between. */
function ownersOf({ mentions, reading }: SentenceInContext, figure: ValueMention): readonly string[] {
  const clause = clauseAround(reading.tokens, figure.first, figure.last);
  const names = mentions.filter(
    ({ kind, opaque, first, last }) =>
      kind === 'name' && opaque && first >= clause.first && last <= clause.last,
  );
  const before = names.filter(({ last }) => last < figure.first).at(-1);
  if (before !== undefined) return before.entities;
  const behind = names.find(({ first }) => first > figure.last);
  const between = reading.values.some(
    ({ type, first }) => type === figure.type && first > figure.last && first < (behind?.first ?? 0),
  );
  return behind === undefined || between ? [] : behind.entities;
}
