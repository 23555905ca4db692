import type { SentenceInContext } from './context.ts';
import type { Link } from './link-sentence.ts';

const BOUNDARY = /^[,;:–—|()]$/;

/**
 * The words to mark: from the first to the last piece of evidence (value, cue, subject), widened to whole
 * clauses, without the marks at their ends. Offsets in the article text.
 */
export function claimSpan(
  sentence: SentenceInContext,
  link: Link,
  text: string,
): { start: number; end: number } {
  const { tokens } = sentence.reading;
  const evidence = new Set<number>();
  const { value } = link.fits;
  const slot = value.value ?? value.date;
  if (slot !== null) for (let at = slot.first; at <= slot.last; at++) evidence.add(at);
  const anchor = slot?.first ?? 0;
  for (const cue of link.frame.predicate.strong) {
    for (const concept of cue.split('+')) {
      const hits = sentence.reading.concepts.get(concept) ?? [];
      const nearest = [...hits].sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
      if (nearest !== undefined && (slot === null || Math.abs(nearest - anchor) <= 12)) evidence.add(nearest);
    }
  }
  for (const mention of sentence.mentions) {
    const own = mention.entities.some((id) => id === link.frame.fact.subject || id === value.entity);
    if (own && (slot === null || Math.abs(mention.first - anchor) <= 14))
      for (let at = mention.first; at <= mention.last; at++) evidence.add(at);
  }
  if (evidence.size === 0) return { start: sentence.reading.start, end: sentence.reading.end };
  let first = Math.min(...evidence);
  let last = Math.max(...evidence);
  while (first > 0 && !isBoundary(tokens, first - 1)) first -= 1;
  while (last < tokens.length - 1 && !isBoundary(tokens, last + 1)) last += 1;
  while (last > first && tokens[last]?.kind === 'mark' && !/[%€$“”"»)]/.test(tokens[last]?.raw ?? ''))
    last -= 1;
  while (first < last && tokens[first]?.kind === 'mark' && !/[„"«(€$#]/.test(tokens[first]?.raw ?? ''))
    first += 1;
  const start = tokens[first]?.start ?? sentence.reading.start;
  let end = tokens[last]?.end ?? sentence.reading.end;
  // An opening mark without its closing one, or the reverse, looks torn.
  const quote = text.slice(start, end);
  if (/^[„"«(]/.test(quote) && !/[“”"»)]/.test(quote.slice(1))) return { start: start + 1, end };
  if (/[“”"»)]$/.test(quote) && !/[„"«(“]/.test(quote.slice(0, -1))) end -= 1;
  return { start, end };
}

function isBoundary(tokens: SentenceInContext['reading']['tokens'], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark') return false;
  // A mark between digits belongs to the number.
  if (
    /^[,:–]$/.test(token.raw) &&
    tokens[at - 1]?.kind === 'digits' &&
    tokens[at + 1]?.kind === 'digits' &&
    token.glue === 'none'
  )
    return false;
  return BOUNDARY.test(token.raw);
}
