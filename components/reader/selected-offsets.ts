import type { TextIndex } from '../../page/article/text-index.ts';
import type { Found } from '../own-notes/find-quote.ts';

/** The part of the article text that is selected; null without a selection or where it lies outside the article. */
export function selectedOffsets(selection: Selection | null, index: TextIndex): Found | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { ownerDocument } = range.startContainer;
  const scope = range.commonAncestorContainer;
  const walker = ownerDocument?.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let start: number | null = null;
  let end: number | null = null;
  for (
    let node: Node | null = scope.nodeType === Node.TEXT_NODE ? scope : (walker?.nextNode() ?? null);
    node;
  ) {
    if (range.intersectsNode(node)) {
      const length = node.textContent?.length ?? 0;
      const from = index.offsetOf(node, node === range.startContainer ? range.startOffset : 0);
      const to = index.offsetOf(node, node === range.endContainer ? range.endOffset : length);
      // Words outside the article (a byline, an advertisement in between) are not part of it.
      if (from !== null) start ??= from;
      if (to !== null) end = to;
    }
    node = walker?.nextNode() ?? null;
  }
  if (start === null || end === null) return null;
  const words = index.text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const first = start + words.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}
