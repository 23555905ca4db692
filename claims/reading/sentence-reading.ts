import type { AliasIndex, Mention } from '../entities/alias-index.ts';
import type { Day } from '../german/calendar.ts';
import { type DateMention, findDates } from '../german/dates.ts';
import { findQuantities } from '../german/quantities.ts';
import { findSpokenValues } from '../german/ranks.ts';
import { assignRoles } from '../german/roles.ts';
import { contentStemOf } from '../german/stem.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { type ConceptHits, concepts } from '../lexicon/concepts.ts';

/** Everything the matcher knows about one sentence. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly values: readonly ValueMention[];
  readonly mentions: readonly Mention[];
  readonly concepts: ConceptHits;
  /** The same concepts as bits. */
  readonly conceptBits: Uint32Array;
  /** Stems of content words, without names, numbers and dates. */
  readonly stems: ReadonlySet<string>;
}

export interface ReadingTools {
  readonly aliases: AliasIndex;
  /** Publication day, or null where unknown. */
  readonly published: Day | null;
}

export function readSentence(text: string, start: number, end: number, tools: ReadingTools): SentenceReading {
  const tokens = tokenize(text, start, end);
  const mentions = tools.aliases.find(tokens);
  const taken = new Set<number>();
  const opaque = new Set<number>();
  for (const mention of mentions) {
    if (mention.opaque)
      for (let at = mention.first; at <= mention.last; at++)
        if ((tokens[at]?.fold.length ?? 0) <= 3) opaque.add(at);
    if (mention.kind === 'name') for (let at = mention.first; at <= mention.last; at++) taken.add(at);
  }
  const dates = findDates(tokens, tools.published).filter((date) => !taken.has(date.first));
  for (const date of dates) for (let at = date.first; at <= date.last; at++) taken.add(at);
  const spoken = findSpokenValues(tokens);
  for (const value of spoken)
    if (value.type !== 'factor') for (let at = value.first; at <= value.last; at++) taken.add(at);
  const quantities = findQuantities(tokens, taken);
  const found = [...quantities, ...spoken].sort((a, b) => a.first - b.first);
  const values = found.length === 0 ? found : assignRoles(found, tokens);
  const hits = concepts.find(tokens, opaque);
  return {
    start,
    end,
    tokens,
    dates,
    values,
    mentions,
    concepts: hits,
    conceptBits: concepts.bitsOf(hits.keys()),
    stems: contentStems(tokens, mentions),
  };
}

/** Stems of the words that carry content; names are compared as entities, not as words. */
export function contentStems(tokens: readonly Token[], mentions: readonly Mention[]): Set<string> {
  const named = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind === 'name') for (let at = mention.first; at <= mention.last; at++) named.add(at);
  }
  const stems = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const stem = token === undefined ? '' : contentStemOf(token.word);
    if (stem !== '' && !named.has(at)) stems.add(stem);
  }
  return stems;
}
