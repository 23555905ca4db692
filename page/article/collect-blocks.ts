import { firstChildOf, nextSiblingOf, parentNodeOf } from '../tree.ts';
import { type BlockKind, isBlockTag, isLayoutTable, kindOf } from './block-kind.ts';
import type { Exclusion } from './exclude.ts';

/** Between two pieces: the text of a separator, or `null` where excluded content lies. */
export type Piece = Text | string | null;

/** A block as found in the page, before its text is built. */
export interface RawBlock {
  kind: BlockKind;
  readonly element: Element;
  readonly pieces: Piece[];
  /** Raw characters, white space included, and how many of them are link text. */
  length: number;
  linkLength: number;
  /** Excluded content lies between this block and the one before. */
  afterGap: boolean;
  /** Found between headline and body, outside the body itself. */
  readonly isLead: boolean;
}

/** Where to read: the body, and the headline when that lies outside. `root` contains both. */
export interface ReadingScope {
  readonly root: Element;
  readonly body: Element;
  readonly headline: Element | null;
}

const BLANK = /^\s*$/;
const isBlankText = (piece: Piece | undefined): boolean =>
  piece !== null && typeof piece === 'object' && BLANK.test(piece.data);
/** Between the cells of a row, so that a row reads as one line. */
const CELL_SEPARATOR = ' | ';
/** A link within the page (footnote, entry of a ticker) belongs to the text. */
const isLinkElsewhere = (element: Element): boolean =>
  element.localName === 'a' && element.getAttribute('href')?.startsWith('#') === false;
/** Nodes between two chances to pause. */
const STRIDE = 400;

interface Frame {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly isTableRow: boolean;
}

class Collector {
  readonly blocks: RawBlock[] = [];
  private readonly frames: Frame[] = [];
  private readonly layoutTables = new Set<Element>();
  private block: RawBlock | null = null;
  private links = 0;
  private gap = false;
  private cells = 0;
  isLead = false;

  enter(element: Element): void {
    const tag = element.localName;
    if (isLinkElsewhere(element)) this.links++;
    if (tag === 'table' && isLayoutTable(element)) this.layoutTables.add(element);
    if (tag === 'br') this.lineBreak();
    else if (!isBlockTag(tag)) this.enterInline(element);
    else if (this.frame()?.isTableRow) this.enterInRow(element);
    else this.enterBlock(element);
  }

  leave(element: Element): void {
    if (isLinkElsewhere(element)) this.links--;
    if (this.frame()?.element !== element) return;
    const frame = this.frames.pop();
    if (!this.frame()?.isTableRow) this.block = null;
    else if (frame?.kind === 'table-row') this.addSeparator(' ');
  }

  text(node: Text): void {
    if (!this.block) {
      if (BLANK.test(node.data)) return;
      const frame = this.frame();
      this.block = {
        kind: frame?.kind ?? 'paragraph',
        element: frame?.element ?? node.parentElement ?? node.ownerDocument.documentElement,
        pieces: [],
        length: 0,
        linkLength: 0,
        afterGap: this.gap,
        isLead: this.isLead,
      };
      this.gap = false;
      this.blocks.push(this.block);
    }
    this.block.pieces.push(node);
    this.block.length += node.length;
    if (this.links > 0) this.block.linkLength += node.length;
  }

  skip(element: Element): void {
    if (!element.firstChild) return;
    // An excluded element in the middle of a sentence separates words only if it is a block of its own.
    if (this.block) this.block.pieces.push(null);
    else this.gap = true;
    if (isBlockTag(element.localName) && this.frame()?.isTableRow !== true) {
      this.block = null;
      this.gap = true;
    }
  }

  private enterBlock(element: Element): void {
    this.block = null;
    const around = this.frame()?.kind ?? 'paragraph';
    const isRow = element.localName === 'tr';
    const isTableRow = isRow && !this.layoutTables.has(element.closest('table') ?? element);
    const kind = isRow && !isTableRow ? around : kindOf(element, around);
    if (isTableRow) this.cells = 0;
    this.frames.push({ element, kind, isTableRow });
  }

  private enterInRow(element: Element): void {
    const isCell = element.localName === 'td' || element.localName === 'th';
    this.addSeparator(isCell && this.cells++ > 0 ? CELL_SEPARATOR : ' ');
    this.frames.push({ element, kind: 'table-row', isTableRow: true });
  }

  /** In headlines, spans side by side are often kicker and headline on lines of their own. */
  private enterInline(element: Element): void {
    if (this.block?.kind !== 'headline' || element.localName !== 'span') return;
    const before = element.previousSibling as Element | null;
    if (before?.localName !== 'span') return;
    const isNewWord = /^\s*[\p{Lu}\p{N}„»"“]/u.test(element.textContent ?? '');
    if (isNewWord && /[\p{Ll}\p{N}.:!?–“«"]\s*$/u.test(before.textContent ?? '')) this.addSeparator(' ');
  }

  /** One break is a space, two are a paragraph: pages without `p` are set that way. */
  private lineBreak(): void {
    const pieces = this.block?.pieces ?? [];
    let last = pieces.length - 1;
    while (last >= 0 && isBlankText(pieces[last])) last--;
    if (pieces[last] === ' ' && this.frame()?.isTableRow !== true) this.block = null;
    else this.addSeparator(' ');
  }

  private addSeparator(text: string): void {
    this.block?.pieces.push(text);
  }

  private frame(): Frame | undefined {
    return this.frames.at(-1);
  }
}

/**
 * Walks the scope once, in document order, without recursion (broken pages nest thousands of levels deep), and
 * yields now and then so that the caller can pause.
 */
export function* collectBlocks(scope: ReadingScope, exclusion: Exclusion): Generator<void, RawBlock[]> {
  const { root, body, headline } = scope;
  const collector = new Collector();
  const headlineOutside = headline !== null && !body.contains(headline);
  /** Before the headline nothing is read; from there to the body only what can be a standfirst. */
  let state: 'before' | 'lead' | 'body' = headlineOutside && root !== body ? 'before' : 'body';
  const isOnTheWay = (element: Element): boolean =>
    element.contains(body) || (state === 'before' && headline !== null && element.contains(headline));

  let node: Node | null = root;
  for (let count = 1; node; count++) {
    let descend = false;
    if (node.nodeType === 3) {
      if (state !== 'before') collector.text(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (state === 'before' && element === headline) state = 'lead';
      if (element === body) state = 'body';
      collector.isLead = state === 'lead';
      const isWanted = state === 'body' || element === headline || isOnTheWay(element) || state === 'lead';
      const isKept =
        element === root || element === body || !exclusion.excludes(element) || isOnTheWay(element);
      if (isWanted && isKept) {
        collector.enter(element);
        descend = firstChildOf(element) !== null;
        if (!descend) collector.leave(element);
      } else {
        collector.skip(element);
      }
    }
    if (count % STRIDE === 0) yield;
    if (descend) {
      node = firstChildOf(node);
      continue;
    }
    while (node && node !== root && !nextSiblingOf(node)) {
      node = parentNodeOf(node);
      if (node && node.nodeType === 1) collector.leave(node as Element);
      if (node === body) return collector.blocks;
    }
    node = node && node !== root ? nextSiblingOf(node) : null;
  }
  return collector.blocks;
}
