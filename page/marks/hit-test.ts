interface HitMark {
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly value?: readonly Range[];
  readonly rest?: readonly Range[];
}

/** The ranges as they are painted, which are those the browser finds at a point. */
const painted = ({ ranges, value, rest }: HitMark): readonly Range[] =>
  value ? [...value, ...(rest ?? [])] : ranges;

/** Lines of a mark are separate boxes; the underline lies a little below them. */
const PAD = 2;

function isInside(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - PAD && y <= box.bottom + PAD) return true;
  }
  return false;
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const page = document as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position?.offsetNode) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

interface PointRegistry {
  highlightsFromPoint?: (x: number, y: number) => readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Ranges that may lie at the point; null when the browser cannot tell, so that all have to be measured. */
function candidates(document: Document, x: number, y: number): ((range: Range) => boolean) | null {
  const registry = document.defaultView?.CSS?.highlights as PointRegistry | undefined;
  if (typeof registry?.highlightsFromPoint === 'function') {
    const hit = new Set(registry.highlightsFromPoint(x, y).flatMap((found) => [...found.ranges]));
    if (hit.size > 0) return (range) => hit.has(range);
    // No hit in the box itself; the padding around it is ours.
  }
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  return (range) => {
    try {
      return range.isPointInRange(caret.node, caret.offset);
    } catch {
      return false;
    }
  };
}

/**
 * The mark at a point of the viewport. A point counts only where the page shows the marked words: not on an overlay
 * above them (highlightsFromPoint of Firefox answers there, too), and not in the empty rest of a line.
 */
export function hitTest(
  document: Document,
  root: Element,
  marks: Iterable<HitMark>,
  x: number,
  y: number,
): string | null {
  try {
    const top = document.elementFromPoint(x, y);
    if (!top || !root.contains(top)) return null;
    const mayHit = candidates(document, x, y);
    const isHit = (range: Range): boolean =>
      (!mayHit || mayHit(range)) && range.intersectsNode(top) && isInside(range, x, y);
    let best: string | null = null;
    let bestLength = Number.POSITIVE_INFINITY;
    for (const mark of marks) {
      const ranges = painted(mark);
      if (!ranges.some(isHit)) continue;
      // Of two claims in the same words, the one whose value was meant; else the shorter.
      const length = mark.value?.some(isHit)
        ? 0
        : ranges.reduce((sum, range) => sum + String(range).length, 1);
      if (length < bestLength) {
        best = mark.id;
        bestLength = length;
      }
    }
    return best;
  } catch {
    return null;
  }
}
