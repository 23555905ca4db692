import type { ValueMention } from '../german/value-types.ts';
import { followsWord } from '../german/words-before.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

/** "darunter waren etwas mehr als 68.000" */
const REACH = 5;

/**
 * "darunter etwas mehr als 68.000 schnelle", of what a record says "davon 48.729 Schnellladepunkte": both give one part of the
 * whole, whatever they call it. `known` is the record's.
 */
export function isSameOnlyPart(
  { first }: ValueMention,
  known: number,
  { reading: { tokens } }: SentenceInContext,
  { fact: { statement_de } }: FactFrame,
): boolean {
  if (!followsWord(tokens, first, REACH, /^(?:davon|darunter)$/)) return false;
  const parts = [...statement_de.matchAll(/\b(?:davon|darunter) (?:\w+ )?([\d.]+)/g)];
  return parts.length === 1 && Number(parts[0]?.[1]?.replaceAll('.', '')) === known;
}
