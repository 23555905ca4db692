import { backgroundBehind } from './background.ts';
import { HighlightLayer } from './highlight-layer.ts';
import { hitTest } from './hit-test.ts';
import { highlightName, markSheet, restName, tintName } from './mark-sheet.ts';
import { LOOKS, MARK_STYLES, type MarkStyle, type Rgb } from './mark-style.ts';
import { PageSheet } from './page-sheet.ts';
import { watchColours } from './watch-colours.ts';

export type { MarkStyle } from './mark-style.ts';

/** One marked claim. The ranges are live: they follow the page, and collapse when the page takes the words away. */
export interface Mark {
  readonly id: string;
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
  /** The words within the ranges that carry the mark, and the others, whose line is thinner; both or none. */
  readonly value?: readonly Range[];
  readonly rest?: readonly Range[];
}

/** Paints marks without touching the page's nodes. Nothing here throws, whatever the page did to the API. */
export interface Painter {
  /** False where the browser (or the page) offers no highlights: marks are then only in the popup's list. */
  readonly canPaint: boolean;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Adds marks, or replaces those with the same id. */
  add(marks: readonly Mark[]): void;
  remove(ids: Iterable<string>): void;
  /** Tints the mark whose note is open. */
  activate(id: string | null): void;
  /** Tints the mark under the pointer, more faintly. */
  hover(id: string | null): void;
  /** The mark at a point of the viewport (CSS pixels), the shortest where several overlap. */
  markAt(x: number, y: number): string | null;
  /** Where a mark is shown, in viewport coordinates; empty when its words are gone or not displayed. */
  rectsOf(id: string): DOMRect[];
  /** Scrolls a mark into view; false when it is gone. */
  reveal(id: string): boolean;
  /** Marks whose words the page has taken away since they were painted. */
  lost(): string[];
  /** Measures the page's colours again and puts back what the page removed from the registry. */
  refresh(): void;
}

const isAlive = (range: Range): boolean => !range.collapsed && range.startContainer.isConnected;

interface PainterOptions {
  readonly signal: AbortSignal;
  readonly root: Element;
  /** Told the colour behind the article, at once and whenever the page changes it. */
  readonly onBackground?: (colour: Rgb) => void;
}

export function createPainter(document: Document, { signal, root, onBackground }: PainterOptions): Painter {
  const marks = new Map<string, Mark>();
  const layer = new HighlightLayer(document);
  const sheet = new PageSheet(document);
  const tinted: { active: string | null; hover: string | null } = { active: null, hover: null };

  function tint(strength: 'active' | 'hover', id: string | null): void {
    tinted[strength] = id;
    // The open mark under the pointer is tinted once: two tints would be more than a light one.
    const isTwice = strength === 'hover' && id === tinted.active;
    const mark = id === null || isTwice ? undefined : marks.get(id);
    for (const style of MARK_STYLES) {
      layer.set(tintName(style, strength), mark?.style === style ? mark.ranges : [], 20);
    }
  }

  // Rules alone do not take a mark off the paper: Chromium draws a link's own line in another colour under a mark.
  const paper = document.defaultView?.matchMedia?.('print');
  paper?.addEventListener?.('change', () => draw(), { signal });

  function draw(): void {
    if (signal.aborted) return;
    if (paper?.matches) {
      layer.clear();
      return;
    }
    const all = [...marks.values()];
    if (all.length > 0) sheet.show();
    for (const style of MARK_STYLES) {
      const alike = all.filter((mark) => mark.style === style);
      const { priority } = LOOKS[style];
      layer.set(
        highlightName(style),
        alike.flatMap((mark) => mark.value ?? mark.ranges),
        priority,
      );
      layer.set(
        restName(style),
        alike.flatMap((mark) => mark.rest ?? []),
        priority,
      );
    }
    tint('active', tinted.active);
    tint('hover', tinted.hover);
  }

  let sheetText = '';
  function setColours(): void {
    const background = backgroundBehind(root);
    const next = markSheet(background);
    // Most changes of a page's attributes have nothing to do with its colours.
    if (next !== sheetText) sheet.write(next);
    sheetText = next;
    onBackground?.(background);
  }

  const painter: Painter = {
    canPaint: layer.isSupported && sheet.isSupported,
    paint(next) {
      marks.clear();
      painter.add(next);
    },
    add(next) {
      for (const mark of next) marks.set(mark.id, mark);
      draw();
    },
    remove(ids) {
      for (const id of ids) marks.delete(id);
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
    rectsOf(id) {
      try {
        return (marks.get(id)?.ranges ?? []).filter(isAlive).flatMap((range) => [...range.getClientRects()]);
      } catch {
        return [];
      }
    },
    reveal(id) {
      const range = marks.get(id)?.ranges.find(isAlive);
      const element = range?.startContainer.parentElement;
      if (!range || !element) return false;
      const view = document.defaultView;
      const isCalm = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
      // As the browser's own search does; the only attribute of the page ever changed, on the reader's wish.
      element.closest('details:not([open])')?.setAttribute('open', '');
      element.scrollIntoView?.({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
      return true;
    },
    lost: () => [...marks.values()].filter((mark) => !mark.ranges.every(isAlive)).map((mark) => mark.id),
    refresh() {
      setColours();
      draw();
    },
  };

  setColours();
  watchColours(document, setColours, signal);
  signal.addEventListener(
    'abort',
    () => {
      marks.clear();
      layer.clear();
      sheet.hide();
    },
    { once: true },
  );
  return painter;
}
