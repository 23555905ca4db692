import type { Draft } from './quantities/draft.ts';
import { withElidedUnits } from './quantities/elided-units.ts';
import { joinDurations } from './quantities/join-durations.ts';
import { joinMultiples } from './quantities/join-multiples.ts';
import { joinRanges } from './quantities/join-ranges.ts';
import { opensQuantity } from './quantities/quantity-opening.ts';
import { readQuantity } from './quantities/read-quantity.ts';
import { withoutThresholds } from './quantities/thresholds.ts';
import type { TokenSet } from './token-set.ts';
import type { Token } from './tokens.ts';
import type { ValueMention } from './value-types.ts';

/** All quantities of one sentence; `taken` marks tokens that dates and names have already claimed. */
export function findQuantities(tokens: readonly Token[], taken: Pick<TokenSet, 'has'>): ValueMention[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !opensQuantity(token.word) || taken.has(at)) continue;
    const draft = readQuantity(tokens, at, taken);
    if (draft === null) continue;
    drafts.push(draft);
    at = draft.last;
  }
  if (drafts.length === 0) return [];
  return withoutThresholds(
    joinDurations(joinMultiples(withElidedUnits(joinRanges(drafts, tokens), tokens), tokens), tokens),
    tokens,
  ).map(settled);
}

/** Told field by field, since a rest of fields makes an object that is slow to make and slow to read. */
function settled(draft: Draft): ValueMention {
  const { first, last, start, end, type, unit, number, min, max, bound, digits, role, sign, nouns, spoken } =
    draft;
  const value = { first, last, start, end, type, unit, number, bound, digits, role, sign, nouns, spoken };
  return min === undefined || max === undefined ? value : { ...value, min, max };
}
