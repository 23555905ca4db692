import type { AliasIndex, Mention } from '../entities/alias-index.ts';
import type { Day } from '../german/calendar.ts';
import { type DateMention, findDates } from '../german/dates.ts';
import { withMissedMarks } from '../german/missed-marks.ts';
import { findQuantities } from '../german/quantities.ts';
import { findSpokenValues } from '../german/ranks.ts';
import { assignRoles } from '../german/roles.ts';
import { contentStemOf } from '../german/stem.ts';
import { TokenSet } from '../german/token-set.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import { unsurpassedAt } from '../german/unsurpassed.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { ConceptHits } from '../lexicon/concept-hits.ts';
import { concepts } from '../lexicon/concepts.ts';
import { withoutHomesOfSources } from './homes-of-sources.ts';
import { cyclesIn } from './test-cycles.ts';

/** Everything the matcher knows about one sentence. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly values: readonly ValueMention[];
  readonly mentions: readonly Mention[];
  readonly concepts: ConceptHits;
  /** Test cycles, folded ("wltp"). */
  readonly cycles: readonly string[];
  /** Stems of content words, each once, without names, numbers and dates. */
  readonly stems: readonly string[];
}

export interface ReadingTools {
  readonly aliases: AliasIndex;
  /** Publication day, or null where unknown. */
  readonly published: Day | null;
}

export function readSentence(text: string, start: number, end: number, tools: ReadingTools): SentenceReading {
  const tokens = tokenize(text, start, end);
  const mentions = withoutHomesOfSources(tools.aliases.find(tokens), tokens);
  const named = new TokenSet();
  const opaque = new TokenSet();
  for (const mention of mentions) {
    if (mention.opaque)
      for (let at = mention.first; at <= mention.last; at++)
        if ((tokens[at]?.fold.length ?? 0) <= 3) opaque.add(at, at);
    if (mention.kind === 'name') named.add(mention.first, mention.last);
  }
  const taken = named.copy();
  let dates = findDates(tokens, tools.published);
  if (dates.length > 0) dates = dates.filter((date) => !named.has(date.first));
  for (const date of dates) taken.add(date.first, date.last);
  const spoken = findSpokenValues(tokens);
  for (const value of spoken) if (value.type !== 'factor') taken.add(value.first, value.last);
  const quantities = findQuantities(tokens, taken);
  return {
    start,
    end,
    tokens,
    dates,
    values: withRoles(quantities, spoken, tokens),
    mentions,
    concepts: conceptsIn(tokens, opaque),
    cycles: cyclesIn(tokens),
    stems: stemsBeside(named, tokens),
  };
}

/** What no car outsells is a best-seller, though no word says so. */
function conceptsIn(tokens: readonly Token[], opaque: TokenSet): ConceptHits {
  const hits = concepts.find(tokens, opaque);
  const first = unsurpassedAt(tokens);
  const bestseller = concepts.numberOf('bestseller');
  if (first >= 0 && bestseller !== undefined) hits.add(bestseller, first);
  return hits;
}

function withRoles(
  quantities: readonly ValueMention[],
  spoken: readonly ValueMention[],
  tokens: readonly Token[],
): readonly ValueMention[] {
  if (spoken.length + quantities.length === 0) return quantities;
  const values =
    spoken.length === 0 ? quantities : [...quantities, ...spoken].sort((a, b) => a.first - b.first);
  return withMissedMarks(assignRoles(values, tokens), tokens);
}

/** Stems of the words that carry content; names are compared as entities, not as words. */
export function contentStems(tokens: readonly Token[], mentions: readonly Mention[]): readonly string[] {
  const named = new TokenSet();
  for (const mention of mentions) if (mention.kind === 'name') named.add(mention.first, mention.last);
  return stemsBeside(named, tokens);
}

function stemsBeside(named: TokenSet, tokens: readonly Token[]): string[] {
  const stems: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const stem = token === undefined ? '' : contentStemOf(token.word);
    if (stem !== '' && !named.has(at) && !stems.includes(stem)) stems.push(stem);
  }
  return stems;
}
