import { followsWord } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { agrees, EXACT_DIGITS } from '../linking/value-state.ts';

/** "langsamer als der", "vor dem Taycan von Porsche" */
const HELD_AGAINST = /^(?:als|wie|vor|hinter|gegenuber|nach|statt|gegen|unter|uber|mit|von|bei|fur|neben)$/;
const REACH = 3;

/**
 * "Der Rimac Nevera war mit 7:04,957 Minuten flinker": the clause of the record's very figure, or of one that it gives for
 * somebody else, names another one as whose it is.
 */
export function toldOfAnother(
  { mentions, reading: { tokens } }: SentenceInContext,
  { selves, entities }: FactFrame,
  { value: { state, value, digits, entity }, subject }: Fits,
): boolean {
  if (value === null || digits < EXACT_DIGITS) return false;
  const ofOther = state === 'side' && entity !== null ? entity : null;
  if (ofOther === null && !agrees({ state })) return false;
  const isOwner = (id: string): boolean =>
    ofOther === null ? selves.has(id) || entities.has(id) : id === ofOther;
  const clause = clauseAround(tokens, value.first, value.last);
  const within = mentions.filter(({ first }) => inRange(clause, first));
  if (within.some((mention) => mention.entities.some(isOwner))) return false;
  const before = within.findLast(
    ({ kind, opaque, last, first }) =>
      kind === 'name' && opaque && last < value.first && !followsWord(tokens, first, REACH, HELD_AGAINST),
  );
  return (
    before?.entities.every((id) => subject.rivals.includes(id) || (ofOther !== null && selves.has(id))) ===
    true
  );
}
