import { SHEET_BELOW } from '../card/sheet-below.ts';

/** Where the sentence comes to stand, as a share of the window's height: higher up where a sheet covers the bottom. */
const restingPlace = (): number => (window.innerWidth < SHEET_BELOW ? 0.12 : 0.3);

/** Brings a range into view without changing the page; a range in view already stays where it is. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const box = range.getBoundingClientRect();
  const covered = window.innerWidth < SHEET_BELOW ? window.innerHeight * 0.35 : window.innerHeight;
  if (box.top >= 48 && box.bottom <= covered - 16) return;
  // First the page's own scrolling boxes, then the exact line of a long paragraph.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = range.getBoundingClientRect().top - window.innerHeight * restingPlace();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}
