import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const falls = formTest(
  /^(?:fallt|fiel(?:en)?|sinkt|sanken?|sank|bricht|brach(?:en)?|drosselt(?:en?)?|regelt(?:en?)?|nahm|nimmt|liess|lasst|zuruck)$/,
);
const isTo = formTest(/^auf$/);
/** How far before its figure such a verb may stand. */
const REACH = 8;

/** "Nach elf Minuten fiel er auf 134 kW zurück": what a power falls to later is no other peak. */
export const isBelowPeak = (
  { reading: { tokens } }: SentenceInContext,
  { predicate }: FactFrame,
  { value }: Fits,
): boolean => {
  if (predicate.name !== 'charging-power' || !differsInNumber(value) || value.value === null) return false;
  const { first } = value.value;
  if (!isAt(tokens, first - 1, isTo) && !isAt(tokens, first - 2, isTo)) return false;
  return anyIs(tokens.slice(Math.max(0, first - REACH), first), falls);
};
