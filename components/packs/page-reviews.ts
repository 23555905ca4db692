import { ReviewIndex } from '../../claims/review/review-index.ts';
import { readClaimReviews } from '../../facts/review/read-claim-reviews.ts';
import type { Review } from '../../facts/review/review.ts';
import type { NoteView } from '../note/note-view.ts';
import { reviewNotes } from './review-notes.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

function hostOf(address: string | null | undefined): string | null {
  try {
    return address ? bare(new URL(address).hostname) : null;
  } catch {
    return null;
  }
}

/**
 * The fact-checks a page carries about itself. A page may speak for its own host only, and under that name: anybody can
 * write a well-known reviewer's name into a page.
 */
export function ownReviews(blocks: readonly string[], address: string | null | undefined): Review[] {
  const host = hostOf(address);
  if (host === null) return [];
  return blocks
    .flatMap((block) => {
      try {
        return readClaimReviews(JSON.parse(block)).reviews;
      } catch {
        return [];
      }
    })
    .filter((review) => hostOf(review.url) === host)
    .map((review) => ({ ...review, reviewer: host }));
}

/** Those of them that a text repeats, as notes that say they come from the page itself. */
export function pageReviewNotes(
  text: string,
  blocks: readonly string[],
  address: string | null | undefined,
): NoteView[] {
  const reviews = ownReviews(blocks, address);
  return reviews.length === 0 ? [] : reviewNotes(new ReviewIndex(reviews).find(text), { kind: 'page' });
}
