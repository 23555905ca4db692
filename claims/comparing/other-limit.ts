import type { Bound } from '../german/modifiers.ts';
import type { ValueMention } from '../german/value-types.ts';
import { inRange } from '../linking/claim-range.ts';
import { tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { isNorm, isOfState } from '../linking/qualifier-fit.ts';
import { agreesInPart } from '../linking/value-state.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isNegated } from './polarity.ts';

/** "weniger als" and "mindestens": which side of its figure each leaves open. "Mehr als" and "bis zu" are said of a best value alike. */
const OPEN = { under: -1, 'at-least': 1 } as const;
const isLimit = (bound: Bound): bound is keyof typeof OPEN => bound in OPEN;

const sideOf = (bound: Bound | undefined): -1 | 0 | 1 =>
  bound === 'over' || bound === 'at-least' ? 1 : bound === 'under' || bound === 'at-most' ? -1 : 0;

/** "weniger als 410.000", where the record has more than 410.000: the same figure, as a limit to the other side. */
export function limitsOtherwise(
  { reading: { tokens, values } }: SentenceInContext,
  frame: FactFrame,
  { value, range }: Fits,
): boolean {
  // "Weniger als 375.000 sind es nie" is a limit to the other side itself.
  return (
    agreesInPart(value) &&
    values.some((said) => inRange(range, said.first) && isOtherLimit(said, frame)) &&
    !isNegated(tokensIn(tokens, range))
  );
}

function isOtherLimit(
  said: ValueMention,
  { fact: { value: main }, predicate, sideValues }: FactFrame,
): boolean {
  if (!isLimit(said.bound)) return false;
  const open = OPEN[said.bound];
  // Who stays under a limit of states gets what it grants.
  if (open < 0 && (isOfState(predicate) || isNorm(predicate))) return false;
  const isSame = (known: {
    readonly type: string;
    readonly number: number;
    readonly unit: string;
  }): boolean =>
    known.type === said.type && known.unit === said.unit && compareNumbers(said, known, 'exact') === 'equal';
  if ('number' in main && isSame(main)) return main.precision === (open < 0 ? 'at-least' : 'at-most');
  const same = sideValues.filter(isSame);
  return same.length > 0 && same.every(({ bound }) => open * sideOf(bound) < 0);
}
