import { isStandfirst } from './block-kind.ts';
import type { RawBlock } from './collect-blocks.ts';

/** Headings and lines that begin a list of links to other articles. */
const ELSEWHERE =
  /^\W*(?:mehr (?:zum thema|dazu|zu |über |von |aus |artikel|lesen|nachrichten)|mehr$|les(?:en sie|t|en) (?:auch|mehr|dazu|hier)|lesen sie|das könnte (?:sie|dich|euch) (?:auch )?interessieren|weitere (?:artikel|nachrichten|themen|beiträge|meldungen|infos)|auch interessant|auch lesenswert|empfehlungen|empfohlen|meist ?gelesen|passend (?:dazu|zum thema)|zum thema\b|ähnliche (?:artikel|beiträge)|verwandte|siehe auch|hier (?:lesen|klicken|geht)|jetzt lesen|themen(?:\s*:|$)|schlagworte|tags\b|kommentare?\b|newsletter|anzeige$|werbung$|artikel (?:teilen|drucken|merken)|teilen$|drucken$|melden sie sich|abonnieren)/i;
const SHORT_LABEL = 90;
const MIN_LEAD = 40;

const HIDDEN_OPTIONS = { visibilityProperty: true } as const;

/** Only where the browser has laid out the page; text in a closed `details` counts as visible, it can be opened. */
function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility(HIDDEN_OPTIONS)) return true;
  return element.closest('details:not([open])') !== null;
}

const rawText = (block: RawBlock, limit: number): string => {
  let text = '';
  for (const piece of block.pieces) {
    if (piece === null) continue;
    text += typeof piece === 'string' ? piece : piece.data;
    if (text.length > limit) break;
  }
  return text.replace(/\s+/g, ' ').trim();
};

const isMostlyLink = (block: RawBlock, share: number): boolean => block.linkLength > block.length * share;

/** Is this block a link to another article, a label, or a short line between headline and text (author, date)? */
function isElsewhere(block: RawBlock): boolean {
  if (block.kind === 'table-row') return false;
  if (block.length < 250 && block.element.localName !== 'h1' && isMostlyLink(block, 0.75)) return true;
  if (block.length > 300) return false;
  const text = rawText(block, 300);
  if (!ELSEWHERE.test(text)) return false;
  return text.length <= SHORT_LABEL
    ? block.kind === 'headline' || text.length < 30 || block.linkLength > 0
    : isMostlyLink(block, 0.4);
}

/** The blocks that are the article's own text; the others leave a gap. `description`: the page's own summary. */
export function keepBlocks(
  blocks: readonly RawBlock[],
  headline: Element | null,
  description: string,
): RawBlock[] {
  const shown = blocks.filter((block) => isShown(block.element));
  // Nothing shown at all: the page is still hidden as a whole (consent wall, fade-in).
  const visible = new Set(shown.length > 0 ? shown : blocks);
  const kept: RawBlock[] = [];
  let gap = false;
  let afterLabel = false;
  for (const block of blocks) {
    const isHeadline = headline?.contains(block.element) === true;
    const drop: boolean =
      !visible.has(block) ||
      (!isHeadline &&
        (isElsewhere(block) ||
          (afterLabel && isMostlyLink(block, 0.4)) ||
          (block.isLead && rawText(block, MIN_LEAD).length < MIN_LEAD)));
    afterLabel = drop && !isHeadline;
    if (drop) {
      gap = true;
      continue;
    }
    block.afterGap ||= gap;
    gap = false;
    if (block.kind === 'paragraph' && (block.isLead || isSummary(block, description)))
      block.kind = 'standfirst';
    kept.push(block);
  }
  // Headings at the end belonged to what was left out.
  while (kept.at(-1)?.kind === 'headline' && kept.at(-1)?.element.localName !== 'h1') kept.pop();
  // A class name like "lead" further down is a pull quote or a styled paragraph.
  const firstParagraph = kept.findIndex((block) => block.kind === 'paragraph' && block.length > 80);
  kept.forEach((block, i) => {
    if (i > firstParagraph && firstParagraph >= 0 && block.kind === 'standfirst') block.kind = 'paragraph';
  });
  return kept;
}

function isSummary(block: RawBlock, description: string): boolean {
  if (isStandfirst(block.element)) return true;
  return description.length > MIN_LEAD && rawText(block, 400).startsWith(description.slice(0, 60));
}
