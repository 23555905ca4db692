import { backgroundBehind } from './background.ts';
import { HighlightLayer } from './highlight-layer.ts';
import { scopeOf, scopesOf } from './mark-scope.ts';
import { highlightName, markSheet, restName } from './mark-sheet.ts';
import { LOOKS, MARK_STYLES, type MarkStyle, type Rgb } from './mark-style.ts';
import { PageSheet } from './page-sheet.ts';

/** One marked claim. The ranges are live: they follow the page, and collapse when the page takes the words away. */
export interface Mark {
  readonly id: string;
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
  /** The words within the ranges that carry the mark, and the others, whose line is thinner; both or none. */
  readonly value?: readonly Range[];
  readonly rest?: readonly Range[];
}

/** Lines at the marked words of one article, and nothing that follows the page. Nothing here throws. */
export class Painting {
  readonly layer: HighlightLayer;
  private readonly root: Element;
  private readonly sheet: PageSheet;
  private scope = '';
  private sheetText = '';

  constructor(document: Document, root: Element) {
    this.root = root;
    this.layer = new HighlightLayer(document);
    this.sheet = new PageSheet(document);
  }

  /** Measures the page's colours, which the sheet is made of; answers the one behind the article. */
  measure(): Rgb {
    const background = backgroundBehind(this.root);
    this.scope = scopeOf(this.root);
    const next = markSheet(background, scopesOf(this.scope, this.root));
    // Most changes of a page's attributes have nothing to do with its colours.
    if (next !== this.sheetText) this.sheet.write(next);
    this.sheetText = next;
    return background;
  }

  /** Where the page took away the names by which the rules know the article's element, they get others. */
  keepScope(): void {
    if (this.scope !== '' && !this.root.matches(this.scope)) this.measure();
  }

  /** Replaces what is painted. */
  paint(marks: readonly Mark[]): void {
    if (marks.length > 0) this.sheet.show();
    for (const style of MARK_STYLES) {
      const alike = marks.filter((mark) => mark.style === style);
      const { priority } = LOOKS[style];
      this.layer.set(
        highlightName(style),
        alike.flatMap((mark) => mark.value ?? mark.ranges),
        priority,
      );
      this.layer.set(
        restName(style),
        alike.flatMap((mark) => mark.rest ?? []),
        priority,
      );
    }
  }

  clear(): void {
    this.layer.clear();
    this.sheet.hide();
  }
}
