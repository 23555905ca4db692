import { formTest, isAt } from '../../german/form-test.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

/** Whose per cent are shares of a market. */
const SHARES = /^(?:market-share|outsells|market-rank)$/;

const moves = formTest(
  /^(?:verlor(?:en)?|verliert|verlieren|eingebusst|busst|busste|bussten|nachgegeben|zugelegt|legte|legten|legt|gewann|gewannen|gewinnt|wuchs|wuchsen|wachst|schrumpfte[nt]?|sank|sanken|stieg|stiegen)$/,
);
const isShare = formTest(/(?:anteil\w*|quote|punkte\w*)$/);
const isTo = formTest(/^(?:auf|bei|von)$/);

/** "während die Benziner 29,9 Prozent verloren": by how much sales moved is no other share of a market. */
export const isGrowth = (
  { reading: { tokens } }: SentenceInContext,
  { predicate }: FactFrame,
  { value }: Fits,
): boolean => {
  const said = value.value;
  if (said?.type !== 'percent' || !SHARES.test(predicate.name)) return false;
  if (!differsInNumber(value) && !value.sideDiffers) return false;
  const { first, last } = clauseAround(tokens, said.first, said.last);
  if (isAt(tokens, said.first - 1, isTo) || isAt(tokens, said.first - 2, isTo)) return false;
  let moved = false;
  for (let at = first; at <= last; at++) {
    if (isAt(tokens, at, isShare)) return false;
    moved ||= isAt(tokens, at, moves);
  }
  return moved;
};
