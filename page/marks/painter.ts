import { hitTest } from './hit-test.ts';
import { tintName } from './mark-sheet.ts';
import { MARK_STYLES, type Rgb } from './mark-style.ts';
import { type Mark, Painting } from './painting.ts';
import { watchColours } from './watch-colours.ts';
import { watchNames } from './watch-names.ts';

export type { MarkStyle } from './mark-style.ts';
export type { Mark } from './painting.ts';

/** Paints marks without touching the page's nodes. Nothing here throws, whatever the page did to the API. */
export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Tints the mark whose note is open. */
  activate(id: string | null): void;
  /** Tints the mark under the pointer, more faintly. */
  hover(id: string | null): void;
  /** The mark at a point of the viewport (CSS pixels), the shortest where several overlap. */
  markAt(x: number, y: number): string | null;
}

interface PainterOptions {
  readonly signal: AbortSignal;
  readonly root: Element;
  /** What is painted already. */
  readonly painting?: Painting;
  /** Told the colour behind the article, at once and whenever the page changes it. */
  readonly onBackground?: (colour: Rgb) => void;
}

export function createPainter(
  document: Document,
  { signal, root, onBackground, painting = new Painting(document, root) }: PainterOptions,
): Painter {
  const marks = new Map<string, Mark>();
  const tinted: { active: string | null; hover: string | null } = { active: null, hover: null };

  function tint(strength: 'active' | 'hover', id: string | null): void {
    tinted[strength] = id;
    // The open mark under the pointer is tinted once: two tints would be more than a light one.
    const isTwice = strength === 'hover' && id === tinted.active;
    const mark = id === null || isTwice ? undefined : marks.get(id);
    for (const style of MARK_STYLES) {
      painting.layer.set(tintName(style, strength), mark?.style === style ? mark.ranges : [], 20);
    }
  }

  // Rules alone do not take a mark off the paper: Chromium draws a link's own line in another colour under a mark.
  const paper = document.defaultView?.matchMedia?.('print');
  paper?.addEventListener?.('change', () => draw(), { signal });

  function draw(): void {
    if (signal.aborted) return;
    if (paper?.matches) {
      painting.layer.clear();
      return;
    }
    painting.paint([...marks.values()]);
    tint('active', tinted.active);
    tint('hover', tinted.hover);
  }

  const measure = (): void => {
    const background = painting.measure();
    onBackground?.(background);
  };
  measure();
  watchColours(document, measure, signal);
  watchNames(root, () => painting.keepScope(), signal);
  signal.addEventListener(
    'abort',
    () => {
      marks.clear();
      painting.clear();
    },
    { once: true },
  );
  return {
    paint(next) {
      marks.clear();
      for (const mark of next) marks.set(mark.id, mark);
      draw();
    },
    activate(id) {
      if (id === tinted.active) return;
      tint('active', id);
      tint('hover', tinted.hover);
    },
    hover(id) {
      if (id !== tinted.hover) tint('hover', id);
    },
    markAt: (x, y) => hitTest(document, root, marks.values(), x, y),
  };
}
