import { clauseAround, spanOf } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import type { Link } from './link-sentence.ts';

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
    if (own && (slot === null || Math.abs(mention.first - anchor) <= 14)) {
      for (let at = mention.first; at <= mention.last; at++) evidence.add(at);
    }
  }
  if (evidence.size === 0) return { start: sentence.reading.start, end: sentence.reading.end };
  const clause = clauseAround(tokens, Math.min(...evidence), Math.max(...evidence));
  return spanOf(tokens, clause.first, clause.last, text);
}
