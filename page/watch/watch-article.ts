import { parentElementOf } from '../tree.ts';
import { observeArticle } from './observe-article.ts';

/** What the page did to an article since the last report. */
export interface ArticleChange {
  /** Elements that were added or whose text changed, outermost only; each can be read by itself with `readPart`. */
  readonly changed: readonly Element[];
  /** Something was taken away or hidden: marks may be lost. */
  readonly removed: boolean;
  /** So much changed that reading the whole article again is simpler. */
  readonly wholesale: boolean;
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Milliseconds without a change before it is reported. */
  readonly quiet?: number;
  /** What happened before this call, since the article was read. */
  readonly before?: readonly MutationRecord[];
  /** Milliseconds after which a page that never rests (live ticker) gets a report all the same. */
  readonly patience?: number;
}

const MAX_CHANGED = 60;
/** Text inside a paragraph changes the paragraph: claims are found in whole blocks. */
const BLOCK = 'p,li,tr,blockquote,figcaption,caption,dd,dt,h1,h2,h3,h4,h5,h6,article,section,div';

const ROW = 'tr';

function blockOf(node: Node, root: Element): Element {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  // A row reads as one line, whatever its cells are made of.
  for (const selector of [ROW, BLOCK]) {
    const block = element?.closest(selector);
    if (block && root.contains(block)) return block;
  }
  return root;
}

const hasText = (node: Node): boolean => (node.textContent ?? '').trim() !== '';

/** Removes elements that lie in another one of the set, and those no longer in the article. */
function outermost(elements: ReadonlySet<Element>, root: Element): Element[] {
  return [...elements].filter((element) => {
    if (!root.contains(element)) return false;
    for (let up = parentElementOf(element); up && root.contains(up); up = parentElementOf(up)) {
      if (elements.has(up)) return false;
    }
    return true;
  });
}

/**
 * Reports changes of the article's text. Work per report follows the size of the change, not of the article. Where the
 * page takes the article's element out, to move it or to put another in its place, the whole is to be read again.
 */
export function watchArticle(
  root: Element,
  onChange: (change: ArticleChange) => void,
  { signal, before = [], quiet = 300, patience = 1500 }: WatchOptions,
): void {
  const view = root.ownerDocument.defaultView;
  if (!view?.MutationObserver || signal.aborted) return;
  let changed = new Set<Element>();
  let removed = false;
  let replaced = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;

  function report(): void {
    timer = undefined;
    const elements = outermost(changed, root);
    const wasRemoved = removed;
    const wholesale = replaced || elements.length > MAX_CHANGED || elements.includes(root);
    changed = new Set();
    removed = false;
    replaced = false;
    if (signal.aborted || (elements.length === 0 && !wasRemoved && !wholesale)) return;
    onChange({ changed: elements, removed: wasRemoved, wholesale });
  }

  function note(record: MutationRecord): void {
    if (!root.contains(record.target)) {
      // A live range does not survive that its node is taken out, even if it comes back.
      replaced ||= !root.isConnected || [...record.removedNodes].some((node) => node.contains(root));
      return;
    }
    if (record.type !== 'childList') {
      changed.add(blockOf(record.target, root));
      if (record.type === 'attributes') removed = true;
      return;
    }
    for (const node of record.addedNodes) {
      if (!hasText(node)) continue;
      const isBlock = node.nodeType === 1 && (node as Element).matches(BLOCK);
      changed.add(isBlock ? (node as Element) : blockOf(record.target, root));
    }
    for (const node of record.removedNodes) removed ||= hasText(node);
  }

  const noteAll = (records: readonly MutationRecord[]): void => {
    for (const record of records) note(record);
    if (changed.size === 0 && !removed && !replaced) return;
    const now = Date.now();
    if (timer === undefined) firstAt = now;
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(quiet, firstAt + patience - now)));
  };
  const observer = new view.MutationObserver(noteAll);
  observeArticle(observer, root);
  noteAll(before);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
