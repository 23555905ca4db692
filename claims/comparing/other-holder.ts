import { clauseAround } from '../linking/clauses.ts';
import { type SentenceInContext, speaksOf } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Link } from '../linking/link.ts';
import { isSaid } from '../linking/subject-fit.ts';

/** "Chinas Bestseller war das Model Y, der YU7 kam auf Rang 20": the clause of the first place names only another. */
export function heldByAnother(sentence: SentenceInContext, { frame, fits }: Link): boolean {
  const { concepts, tokens } = sentence.reading;
  const place = concepts.get('bestseller')?.[0];
  if (place === undefined || fits.value.state === 'differs' || !isSaid(fits.subject)) return false;
  if (tokens.some(({ fold }) => fold === 'sondern')) return false;
  const clause = clauseAround(tokens, place, place);
  const mentions = sentence.mentions.filter(
    ({ first, last }) => first >= clause.first && last <= clause.last,
  );
  return (
    mentions.some(({ opaque, kind }) => opaque && kind === 'name') &&
    !mentions.some(({ entities }) => entities.some((id) => frame.selves.has(id)))
  );
}

/** "Tesla blieb die meistverkaufte Marke": somebody of the subject's level stands in its place. */
export function anotherHolder(sentence: SentenceInContext, frame: FactFrame): boolean {
  return frame.rival !== null && sentence.named.has(frame.rival);
}

/** The record's one other name is missing, and a name it does not know stands there instead. */
export const anotherPartner = (
  sentence: SentenceInContext,
  frame: FactFrame,
  rivals: readonly string[],
): boolean =>
  frame.fact.qualifiers.counterpart !== undefined &&
  rivals.length > 0 &&
  frame.predicate.time === 'moment' &&
  !speaksOf(sentence, frame.fact.qualifiers.counterpart);
