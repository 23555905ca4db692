import { Discourse } from '../entities/discourse.ts';
import { parsePeriod } from '../german/calendar.ts';
import { type Span, splitSentences } from '../german/sentences.ts';
import { type ReadingTools, readSentence, type SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleInput } from '../types.ts';
import { inContext, type SentenceInContext } from './context.ts';
import type { FactIndex } from './fact-index.ts';

/** Reads a text sentence by sentence; each knows what headline and sentences before it were speaking of. */
export function* sentencesInContext(
  article: ArticleInput,
  index: FactIndex,
): Generator<{ readonly span: Span; readonly sentence: SentenceInContext }> {
  const published =
    article.published == null ? null : (parsePeriod(article.published.slice(0, 10))?.from ?? null);
  const tools: ReadingTools = { aliases: index.aliases, published };
  const discourse = new Discourse(index.graph);
  let previous: SentenceReading | null = null;
  if (article.headline != null) {
    const headline = readSentence(article.headline, 0, article.headline.length, tools);
    discourse.remember(discourse.resolve(headline.mentions));
    previous = headline;
  }
  for (const span of splitSentences(article.text)) {
    const reading = readSentence(article.text, span.start, span.end, tools);
    const mentions = discourse.resolve(reading.mentions);
    yield { span, sentence: inContext(reading, mentions, discourse.topics(), previous, index.graph) };
    previous = reading;
    discourse.remember(mentions);
  }
}
