import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { type FormTest, formTest } from '../../german/form-test.ts';
import type { ValueMention } from '../../german/value-types.ts';
import { inRange } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

/** Words that set a figure apart from those of records that do not say them, by predicate. */
const SCOPES: readonly (readonly [predicate: RegExp, said: FormTest])[] = [
  // "ausschließlich mit Ökostrom geladen"
  [/^(?:climate-break-even|emission)$/, formTest(/^(?:okostrom|grunstrom|solarstrom|kohlestrom|windstrom)/)],
  // "schon bevor der erste Kilometer gefahren ist"
  [/^emission$/, formTest(/^(?:herstellung|fertigung|produktion|rucksack|bevor)$/)],
  // "Vollkaskoschäden kosten 15 bis 20 Prozent mehr" is no matter of fires.
  [/^fire/, formTest(/kasko|^(?:schadenskosten|reparatur\w*|beitrage?n?|pramien?)$/)],
  // "75 Prozent der weltweiten Raffineriekapazität"
  [/^supply-share$/, formTest(/^(?:raffin|verarbeit|veredel|recycl)/)],
  // "ein Verkaufszentrum" is no place of research.
  [
    /^research-cent/,
    formTest(/^(?:verkaufszentr|laden|showroom|autohaus|autohauser|filiale|werkstatt|servicezentr)/),
  ],
];

/** The same, of what the record cannot mean however well the figure agrees. */
const OTHER_MATTERS: readonly (readonly [predicate: RegExp, said: FormTest])[] = [
  [
    /^(?:regulation|tariff)/,
    formTest(
      /wasserstoff|^(?:auto|winter)?reifen$|^(?:stahl|aluminium|solarmodul|motorrad|fahrrad|lastwagen|e-?bikes)/,
    ),
  ],
  // "legen noch einmal bis zu 6.000 Euro Eigenbonus obendrauf"
  [
    /^subsidy/,
    formTest(/^(?:eigenbonus|herstellerbonus|herstellerrabatt|eigenanteil|umtauschpramie|wechselpramie)/),
  ],
  [/^(?:subsidy|tax)/, formTest(/^(?:wallbox|heimspeicher|solaranlage|lastenrad|warmepumpe)/)],
];

/** Whether the sentence tells the same kind of figure in a scope that the record does not know. */
export const isOfOtherScope = (sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean =>
  says(OTHER_MATTERS, sentence, frame) ||
  (!(value.state === 'equal' && value.value !== null) && says(SCOPES, sentence, frame)) ||
  (differsInNumber(value) && isOtherMileage(sentence, frame, value.value));

const says = (
  scopes: typeof SCOPES,
  { reading: { tokens } }: SentenceInContext,
  { predicate: { name }, words }: FactFrame,
): boolean =>
  scopes.some(
    ([predicate, said]) =>
      predicate.test(name) && tokens.some(({ word, fold }) => said(word) && !words.has(fold)),
  );

/** "Schon nach 30.000 Kilometern sind es 95 Prozent" beside what is left after 200,000. */
function isOtherMileage(
  { reading: { tokens, values } }: SentenceInContext,
  { predicate, sideValues }: FactFrame,
  { first, last }: ValueMention,
): boolean {
  if (predicate.name !== 'battery-health') return false;
  const clause = clauseAround(tokens, first, last);
  const known = sideValues.filter(({ type }) => type === 'distance');
  const said = values.filter((value) => value.type === 'distance' && inRange(clause, value.first));
  return (
    known.length > 0 &&
    said.length > 0 &&
    said.every((value) => known.every((side) => compareNumbers(value, side) === 'differs'))
  );
}
