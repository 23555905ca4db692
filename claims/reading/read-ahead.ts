import type { Span } from '../german/sentences.ts';
import { type ReadingTools, readSentences, type SentenceReading } from './sentence-reading.ts';

/** How many sentences are read at a time: enough for `readSentences` to pay, few enough to hold in memory. */
const AT_A_TIME = 64;

/** Sentence by sentence, in their order, each read some time before it is asked for; null behind the last. */
export function readAhead(
  text: string,
  spans: readonly Span[],
  tools: ReadingTools,
): (at: number) => SentenceReading | null {
  let from = 0;
  let ahead: readonly SentenceReading[] = [];
  return (at) => {
    if (at >= from + ahead.length) {
      from = at;
      ahead = readSentences(text, spans.slice(at, at + AT_A_TIME), tools);
    }
    return ahead[at - from] ?? null;
  };
}
