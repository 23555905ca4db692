import { type PackProblem, readPack } from '../read-pack.ts';
import { readClaimReviews } from '../review/read-claim-reviews.ts';
import type { Review } from '../review/review.ts';
import type { Pack } from '../types.ts';
import { type Entry, factEntry, reviewEntry } from './difference.ts';

/** What a subscribed file holds: our own pack format, or a feed of fact-checks. */
export type Source =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      readonly dropped: number;
      readonly problems: readonly PackProblem[];
    }
  | {
      readonly kind: 'reviews';
      readonly reviews: readonly Review[];
      readonly dropped: number;
      readonly problems: readonly PackProblem[];
    };

export type ReadSource =
  | { readonly ok: true; readonly value: Source }
  | {
      readonly ok: false;
      readonly fault: 'not-a-pack' | 'nothing-usable' | 'mostly-broken';
      readonly problems: readonly PackProblem[];
    };

/** So many are named to the reader; a publisher with more of them needs `npm run facts:check`. */
const NAMED_PROBLEMS = 20;

/**
 * Judges the whole content before any of it may be used. Single bad records are left out and counted; a file where
 * half or more is broken is refused, because it is more likely damaged than meant.
 */
export function readSource(parsed: unknown): ReadSource {
  return looksLikePack(parsed) ? packSource(parsed) : reviewSource(parsed);
}

export const entriesOf = (source: Source): Entry[] =>
  source.kind === 'pack' ? source.pack.facts.map(factEntry) : source.reviews.map(reviewEntry);

function looksLikePack(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'format');
}

function packSource(parsed: unknown): ReadSource {
  const read = readPack(parsed);
  const problems = read.problems.slice(0, NAMED_PROBLEMS);
  if (!read.ok) return { ok: false, fault: 'not-a-pack', problems };
  const dropped = new Set(read.problems.map((problem) => problem.record)).size;
  const kept = read.value.facts.length + read.value.entities.length;
  if (read.value.facts.length === 0) return { ok: false, fault: 'nothing-usable', problems };
  if (dropped >= kept) return { ok: false, fault: 'mostly-broken', problems };
  return { ok: true, value: { kind: 'pack', pack: read.value, dropped, problems } };
}

function reviewSource(parsed: unknown): ReadSource {
  const { reviews, dropped } = readClaimReviews(parsed);
  if (reviews.length === 0) {
    return { ok: false, fault: dropped > 0 ? 'nothing-usable' : 'not-a-pack', problems: [] };
  }
  if (dropped >= reviews.length) return { ok: false, fault: 'mostly-broken', problems: [] };
  return { ok: true, value: { kind: 'reviews', reviews, dropped, problems: [] } };
}
