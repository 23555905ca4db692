import { type FormTest, formTest, isAt } from '../german/form-test.ts';
import { saysWithin, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { ValueFit } from '../linking/value-state.ts';

/** The other stage is named in the clause of the claim, not in one that goes on to compare. */
export const saysStage = (sentence: SentenceInContext, range: TokenRange): boolean =>
  ['prototype', 'production', 'raceCar'].some((stage) => saysWithin(sentence, range, stage));

const BASIC = /^(?:basis|einstiegs|grund)(?:version|modell|variante|ausfuhrung)/;

/** "Schon die Basisversion schafft 450 Kilometer" of a figure that holds for another version. */
export const saysBasic = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.qualifiers.variant !== undefined &&
  !/standard|basis|einstieg|grund/i.test(frame.fact.qualifiers.variant) &&
  !frame.concepts.has('entry') &&
  sentence.reading.tokens.some((token) => BASIC.test(token.fold));

const ALL = /^(?:alle|jeder|jedes|jede|samtliche)$/;

/** "Alle Model 3 kommen 702 Kilometer weit" of a figure that holds for one version. */
export const saysAll = ({ mentions, reading: { tokens } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.qualifiers.variant !== undefined &&
  mentions.some(
    ({ kind, first, entities }) =>
      kind === 'name' && entities.includes(frame.fact.subject) && ALL.test(tokens[first - 1]?.fold ?? ''),
  );

const isDrivenRear = formTest(/^(?:heck|hinterrad|hecktrieb)(?:antrieb|getriebene[nrms]?|ler)?(?:s|n)?$/);
const isDrivenByAll = formTest(/^(?:allrad|vierrad)(?:antrieb|getriebene[nrms]?|ler)?(?:s|n)?$/);

const isWithout = formTest(/^(?:ohne|kein\w*|statt)$/);

/** "ein günstigerer iX3 40 mit Allradantrieb", where the record knows that one with driven rear wheels alone. */
export function saysOtherWheels(
  { reading: { tokens } }: SentenceInContext,
  { fact: { qualifiers, details } }: FactFrame,
): boolean {
  const known = [qualifiers.variant ?? '', ...Object.values(details)].join(' ');
  const [rear, all] = [/heck|hinterrad/i.test(known), /allrad/i.test(known)];
  if (rear === all) return false;
  const says = (wheels: FormTest): boolean =>
    tokens.some(({ word }, at) => wheels(word) && !isAt(tokens, at - 1, isWithout));
  const [saysRear, saysAll] = [says(isDrivenRear), says(isDrivenByAll)];
  return saysRear !== saysAll && saysRear === all;
}

/** "pauschal 6.000 Euro" of what is at most paid. */
export const saysFlat = (
  { reading: { tokens } }: SentenceInContext,
  { fact: { value } }: FactFrame,
): boolean =>
  value.type === 'money' &&
  value.precision === 'at-most' &&
  tokens.some(({ fold }) => /^(?:pauschal|einheitlich|unterschiedslos)$/.test(fold));

/** Places to charge that exclude each other. */
const EXCLUDING: readonly (readonly [string, string])[] = [
  ['wallbox', 'socket'],
  ['socket', 'wallbox'],
];

/** The clause of the figure names the other place; the next one goes on to compare ("an der Wallbox sind es zehn"). */
export function saysOtherPlace(
  sentence: SentenceInContext,
  frame: FactFrame,
  { value }: Pick<ValueFit, 'value'>,
): boolean {
  const { tokens } = sentence.reading;
  const all = { first: 0, last: tokens.length - 1 };
  const clause = value === null ? all : clauseAround(tokens, value.first, value.last);
  return EXCLUDING.some(
    ([said, known]) =>
      saysWithin(sentence, clause, said) &&
      !sentence.reading.concepts.has(known) &&
      frame.concepts.has(known) &&
      !frame.concepts.has(said),
  );
}
