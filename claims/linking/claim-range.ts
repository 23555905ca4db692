import { hasBit } from './bits.ts';
import { clauseAround } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import { cuesOf } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { differsInNumber, type ValueFit } from './value-state.ts';

/** Tokens `first` to `last` of a sentence. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export const overlap = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= other.last && other.first <= one.last;

/** The concept is said among these tokens. */
export const saysWithin = ({ reading }: SentenceInContext, range: TokenRange, concept: string): boolean =>
  reading.concepts.saysWithin(concept, range.first, range.last);

const CUE_REACH = 12;
const SUBJECT_REACH = 14;

/**
 * The clauses that would state the fact: those of its value, the nearest cue of its predicate and its subject.
 * Other clauses of the sentence say other things and count neither for nor against.
 */
export function claimRange(sentence: SentenceInContext, frame: FactFrame, value: ValueFit): TokenRange {
  const { tokens } = sentence.reading;
  const slot = value.value ?? (value.date?.fromHeading ? null : value.date);
  let first = slot?.first ?? Number.POSITIVE_INFINITY;
  let last = slot?.last ?? -1;
  const anchor = slot?.first ?? 0;
  const said = sentence.reading.concepts;
  const { partBits } = cuesOf(frame.predicate);
  const clause = value.value === null && slot !== null ? clauseAround(tokens, slot.first, slot.last) : null;
  const cued =
    clause !== null &&
    said.numbers.some(
      (concept) => hasBit(partBits, concept) && said.saysNumberWithin(concept, clause.first, clause.last),
    );
  for (const concept of said.numbers) {
    if (!hasBit(partBits, concept)) continue;
    const nearest = said.nearest(concept, anchor);
    if (slot !== null && Math.abs(nearest - anchor) > CUE_REACH) continue;
    if (
      cued &&
      clause !== null &&
      !inRange(clause, nearest) &&
      hasDate(sentence, clauseAround(tokens, nearest, nearest))
    )
      continue;
    first = Math.min(first, nearest);
    last = Math.max(last, nearest);
  }
  const told = frame.fact.value.type === 'entity' ? frame.fact.value.entities : [];
  for (const mention of sentence.mentions) {
    const own = mention.entities.some(
      (id) =>
        frame.selves.has(id) ||
        (value.entity !== null && value.state !== 'side' && (id === value.entity || told.includes(id))),
    );
    // A subject named after the claim stands in a clause of its own ("..., wo die Chinesen ihre Telefone verwalten").
    if (own && last >= 0 && mention.first > last && told.length < 2) continue;
    if (own && (slot === null || Math.abs(mention.first - anchor) <= SUBJECT_REACH)) {
      first = Math.min(first, mention.first);
      last = Math.max(last, mention.last);
    }
  }
  return last < 0 ? { first: 0, last: tokens.length - 1 } : clauseAround(tokens, first, last);
}

const hasDate = ({ reading: { dates } }: SentenceInContext, clause: TokenRange): boolean =>
  dates.some(({ first }) => inRange(clause, first));

/** The clause of a departing figure; of what departs in nothing all clauses that would state the fact. */
export const clauseOfFigure = (
  { reading: { tokens } }: SentenceInContext,
  { value, range }: Pick<Fits, 'value' | 'range'>,
): TokenRange => (differsInNumber(value) ? clauseAround(tokens, value.value.first, value.value.last) : range);

export const inRange = (range: TokenRange, at: number): boolean => at >= range.first && at <= range.last;
