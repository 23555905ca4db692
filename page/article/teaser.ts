import type { Metadata } from './metadata.ts';

/** Text of a complete article; a teaser before a paywall is shorter. */
const WHOLE_ARTICLE = 2500;
const WHOLE_PART = 400;

/**
 * Is only the beginning of the article on the page? True for a page marked as paid whose paid parts are absent or
 * (nearly) empty. Subscribers see the parts, so the mark alone is not enough.
 */
export function isTeaser(document: Document, metadata: Metadata, text: string): boolean {
  if (!metadata.isPaid) return false;
  if (metadata.paidParts.length === 0) return text.length < WHOLE_ARTICLE;
  for (const selector of metadata.paidParts) {
    try {
      for (const part of document.querySelectorAll(selector)) {
        const isShown = typeof part.checkVisibility !== 'function' || part.checkVisibility();
        const isHidden = part.closest('[hidden],[aria-hidden=true]') !== null;
        if (isShown && !isHidden && (part.textContent ?? '').trim().length >= WHOLE_PART) return false;
      }
    } catch {
      // The publisher's selector is no CSS.
    }
  }
  return true;
}
