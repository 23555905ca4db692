import { spanOf } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import type { Link } from './link.ts';

/** The words to mark: the clauses that state the claim, without the marks at their ends. Offsets in the article text. */
export function claimSpan(
  sentence: SentenceInContext,
  link: Link,
  text: string,
): { start: number; end: number } {
  const { first, last } = link.fits.range;
  return spanOf(sentence.reading.tokens, first, last, text);
}
