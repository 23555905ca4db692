import type { AliasIndex, Mention } from '../entities/alias-index.ts';
import type { Day } from '../german/calendar.ts';
import { type DateMention, findDates } from '../german/dates.ts';
import { withMissedMarks } from '../german/missed-marks.ts';
import { findQuantities } from '../german/quantities.ts';
import { findSpokenValues } from '../german/ranks.ts';
import { assignRoles } from '../german/roles.ts';
import { contentStemOf } from '../german/stem.ts';
import { TokenSet } from '../german/token-set.ts';
import type { Token } from '../german/tokens.ts';
import { unsurpassedAt } from '../german/unsurpassed.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { ConceptHits } from '../lexicon/concept-hits.ts';
import { concepts } from '../lexicon/concepts.ts';
import { withoutIdioms } from '../lexicon/idioms.ts';
import { withoutHomesOfSources } from './homes-of-sources.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { cyclesIn } from './test-cycles.ts';

/** A sentence while it is read, step by step. */
export class DraftReading {
  readonly #start: number;
  readonly #end: number;
  readonly #tokens: readonly Token[];
  #mentions: readonly Mention[] = [];
  readonly #named = new TokenSet();
  /** Tokens of names that mean nothing by themselves. */
  readonly #opaque = new TokenSet();
  #dates: readonly DateMention[] = [];
  #spoken: readonly ValueMention[] = [];
  #values: readonly ValueMention[] = [];
  #concepts: ConceptHits | null = null;

  constructor(start: number, end: number, tokens: readonly Token[]) {
    this.#start = start;
    this.#end = end;
    this.#tokens = tokens;
  }

  findNames(aliases: AliasIndex): void {
    const tokens = this.#tokens;
    this.#mentions = withoutHomesOfSources(aliases.find(tokens), tokens);
    for (const mention of this.#mentions) {
      if (mention.opaque)
        for (let at = mention.first; at <= mention.last; at++)
          if ((tokens[at]?.fold.length ?? 0) <= 3) this.#opaque.add(at, at);
      if (mention.kind === 'name') this.#named.add(mention.first, mention.last);
    }
  }

  findDates(published: Day | null): void {
    const dates = findDates(this.#tokens, published);
    this.#dates = dates.length > 0 ? dates.filter((date) => !this.#named.has(date.first)) : dates;
  }

  findQuantities(): void {
    const taken = this.#named.copy();
    for (const date of this.#dates) taken.add(date.first, date.last);
    for (const value of this.#spoken) if (value.type !== 'factor') taken.add(value.first, value.last);
    this.#values = findQuantities(this.#tokens, taken);
  }

  findSpoken(): void {
    this.#spoken = findSpokenValues(this.#tokens);
  }

  assignRoles(): void {
    this.#values = withRoles(this.#values, this.#spoken, this.#tokens);
  }

  findConcepts(): void {
    this.#concepts = conceptsIn(this.#tokens, this.#opaque);
  }

  done(): SentenceReading {
    const tokens = this.#tokens;
    return {
      start: this.#start,
      end: this.#end,
      tokens,
      dates: this.#dates,
      values: this.#values,
      mentions: this.#mentions,
      concepts: this.#concepts ?? conceptsIn(tokens, this.#opaque),
      cycles: cyclesIn(tokens),
      stems: stemsBeside(this.#named, tokens),
    };
  }
}

/** What no car outsells is a best-seller, though no word says so. */
function conceptsIn(tokens: readonly Token[], opaque: TokenSet): ConceptHits {
  const hits = withoutIdioms(concepts.find(tokens, opaque), tokens);
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

/** Stems of content words, each once. */
export function stemsBeside(named: TokenSet, tokens: readonly Token[]): string[] {
  const stems: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const stem = token === undefined ? '' : contentStemOf(token.word);
    if (stem !== '' && !named.has(at) && !stems.includes(stem)) stems.push(stem);
  }
  return stems;
}
