import { JSON_LD } from '../gate/json-ld.ts';

const MOST_BLOCKS = 5;
const LONGEST = 50_000;

/**
 * The page's JSON-LD blocks that hold a fact-check (schema.org ClaimReview), as they stand in it. Unread: what they say
 * is judged where it cannot do harm.
 */
export function claimReviewBlocks(document: Document): string[] {
  const blocks: string[] = [];
  for (const script of document.querySelectorAll(JSON_LD)) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST && source.includes('ClaimReview')) blocks.push(source);
    if (blocks.length === MOST_BLOCKS) break;
  }
  return blocks;
}
