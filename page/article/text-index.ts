import { isPlain, normalise, stretches } from './normalise.ts';

/** Article text with the way back to the page. Offsets are UTF-16 positions in `text`. */
export interface TextIndex {
  readonly text: string;
  /**
   * Live ranges that show exactly `text.slice(start, end)`: several where other content lies in between or where
   * the text has a separator the page has not (between blocks, table cells, at a line break). Empty when the
   * stretch cannot be placed: out of bounds, or the page has changed there since it was read.
   */
  rangesOf(start: number, end: number): Range[];
  /** Position in `text` of a place in the page; null when that place is not part of the article text. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Runs: stretches of `text` that stand letter by letter in one text node. Parallel arrays keep 200,000 nodes small. */
interface Runs {
  readonly start: number[];
  /** null: a separator of ours without a place in the page. */
  readonly node: (Text | null)[];
  readonly offset: number[];
  readonly rawEnd: number[];
  /** True when content outside the article text lies before this run. */
  readonly afterGap: boolean[];
}

export class TextIndexBuilder {
  private readonly parts: string[] = [];
  private readonly runs: Runs = { start: [], node: [], offset: [], rawEnd: [], afterGap: [] };
  private readonly firstRun = new Map<Text, number>();
  private pending: { node: Text; offset: number; gap: boolean } | null = null;
  private separator = '';
  private gap = false;
  private blockStart = 0;
  length = 0;

  /** Starts a block; a newline comes before every block with text but the first. Returns where its text will start. */
  startBlock(): number {
    this.dropSpace();
    this.separator = '';
    this.blockStart = this.length > 0 ? this.length + 1 : 0;
    return this.blockStart;
  }

  /** Content that is not article text stands between what was added and what comes. */
  addGap(): void {
    this.gap = true;
  }

  /** A separator of ours (space, ' | ') between what was added and what comes; never first or last in a block. */
  addSeparator(text: string): void {
    if (this.length <= this.blockStart) return;
    const before = this.separator;
    this.separator = before.includes('|') ? before + text.trimStart() : text;
  }

  addText(node: Text): void {
    const { data } = node;
    if (isPlain(data)) this.addStretch(node, data, 0, data.length);
    else for (const { text, offset, length } of stretches(data)) this.addStretch(node, text, offset, length);
  }

  private addStretch(node: Text, text: string, offset: number, length: number): void {
    let from = 0;
    let to = text.length;
    if (text.startsWith(' ')) {
      from = 1;
      this.space(node, offset);
    }
    if (to > from && text.endsWith(' ')) to--;
    if (to > from) {
      this.flush();
      const raw = length === text.length ? to - from : length;
      this.push(text.slice(from, to), node, offset + from, offset + from + raw);
    }
    if (to < text.length) this.space(node, offset + to);
  }

  finish(): TextIndex {
    return new PlacedText(this.parts.join(''), this.runs, this.firstRun);
  }

  private space(node: Text, offset: number): void {
    if (this.pending) return;
    this.pending = { node, offset, gap: this.gap };
    this.gap = false;
  }

  /** Before text: writes what is due between it and the text before. */
  private flush(): void {
    if (this.length < this.blockStart) this.push('\n', null, 0, 0);
    if (this.separator) {
      const text = this.endsWithSpace() ? this.separator.trimStart() : this.separator;
      this.separator = '';
      this.dropSpace();
      if (text) this.push(text, null, 0, 0);
    }
    if (this.length === this.blockStart || this.endsWithSpace()) this.dropSpace();
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    const gapAfter = this.gap;
    this.gap = pending.gap;
    this.push(' ', pending.node, pending.offset, pending.offset + 1);
    this.gap = gapAfter;
  }

  private dropSpace(): void {
    if (this.pending?.gap) this.gap = true;
    this.pending = null;
  }

  private endsWithSpace(): boolean {
    return this.parts.at(-1)?.endsWith(' ') ?? false;
  }

  private push(text: string, node: Text | null, offset: number, rawEnd: number): void {
    const { runs } = this;
    const last = runs.start.length - 1;
    this.parts.push(text);
    const isExact = rawEnd - offset === text.length;
    if (
      node &&
      !this.gap &&
      isExact &&
      runs.node[last] === node &&
      runs.rawEnd[last] === offset &&
      this.length - (runs.start[last] ?? 0) === offset - (runs.offset[last] ?? 0)
    ) {
      runs.rawEnd[last] = rawEnd;
    } else {
      if (node && !this.firstRun.has(node)) this.firstRun.set(node, runs.start.length);
      runs.start.push(this.length);
      runs.node.push(node);
      runs.offset.push(offset);
      runs.rawEnd.push(rawEnd);
      runs.afterGap.push(this.gap && node !== null);
    }
    if (node) this.gap = false;
    this.length += text.length;
  }
}

class PlacedText implements TextIndex {
  readonly text: string;
  private readonly runs: Runs;
  private readonly firstRun: Map<Text, number>;

  constructor(text: string, runs: Runs, firstRun: Map<Text, number>) {
    this.text = text;
    this.runs = runs;
    this.firstRun = firstRun;
  }

  rangesOf(start: number, end: number): Range[] {
    if (!(start >= 0 && end > start && end <= this.text.length)) return [];
    const ranges: Range[] = [];
    let open: Range | null = null;
    for (let i = this.runAt(start); i < this.runs.start.length; i++) {
      const runStart = this.runs.start[i] ?? 0;
      if (runStart >= end) break;
      const node = this.runs.node[i];
      if (!node) {
        open = null;
        continue;
      }
      const place = this.place(i, node, Math.max(start, runStart), Math.min(end, this.runEnd(i)));
      if (!place) return [];
      if (!open || this.runs.afterGap[i]) {
        open = node.ownerDocument.createRange();
        open.setStart(node, place.from);
        ranges.push(open);
      }
      open.setEnd(node, place.to);
    }
    return ranges;
  }

  offsetOf(node: Node, offset: number): number | null {
    const place = textPlace(node, offset);
    const first = place ? this.firstRun.get(place.node) : undefined;
    if (!place || first === undefined) return null;
    let at = 0;
    for (let i = first; i < this.runs.start.length && this.runs.node[i] === place.node; i++) {
      const raw = this.runs.offset[i] ?? 0;
      at = this.runs.start[i] ?? 0;
      if (place.offset < raw) return at;
      at = Math.min(at + place.offset - raw, this.runEnd(i));
      if (place.offset <= (this.runs.rawEnd[i] ?? 0)) return at;
    }
    return at;
  }

  /** Raw offsets of a stretch inside one run, if the page still says there what was read. */
  private place(run: number, node: Text, start: number, end: number): { from: number; to: number } | null {
    const offset = this.runs.offset[run] ?? 0;
    const runStart = this.runs.start[run] ?? 0;
    const from = offset + start - runStart;
    const to = end === this.runEnd(run) ? (this.runs.rawEnd[run] ?? 0) : offset + end - runStart;
    if (!node.isConnected || to > node.length) return null;
    const now = node.data.slice(from, to);
    const then = this.text.slice(start, end);
    return now === then || normalise(now) === then ? { from, to } : null;
  }

  private runEnd(run: number): number {
    return this.runs.start[run + 1] ?? this.text.length;
  }

  /** The run that holds a position, by binary search. */
  private runAt(position: number): number {
    let low = 0;
    let high = this.runs.start.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs.start[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The text node at or after a boundary point, so that (element, child index) can be asked for as well. */
function textPlace(node: Node, offset: number): { node: Text; offset: number } | null {
  if (node.nodeType === 3) return { node: node as Text, offset };
  const from = node.childNodes[offset];
  if (!from) return null;
  if (from.nodeType === 3) return { node: from as Text, offset: 0 };
  const first = node.ownerDocument?.createTreeWalker(from, 4).nextNode();
  return first ? { node: first as Text, offset: 0 } : null;
}
