import { Readability } from '@mozilla/readability';
import { toRange } from 'dom-anchor-text-quote';
import Mark from 'mark.js';
import { type Article, readArticle } from '../../../page/article/read-article.ts';
import { wantsPage } from '../../../page/gate/judge-page.ts';
import type { MarkStyle } from '../../../page/marks/mark-style.ts';
import { createPainter } from '../../../page/marks/painter.ts';

/** Runs inside the page, bundled by bundle.ts. Every method gives milliseconds, one per round. */
export interface Claim {
  readonly id: string;
  readonly style: MarkStyle;
  readonly start: number;
  readonly end: number;
}

const ROUNDS = 21;

function rounds(work: () => void, tidy: () => void = () => {}, count = ROUNDS): number[] {
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    tidy();
  }
  return times;
}

function read(): Article {
  const article = readArticle(document);
  if (article === null) throw new Error('No article was found on the page.');
  return article;
}

/** Style and layout brought up to date, so that a method pays for what it changed. */
const settle = (): number => document.body.offsetHeight;

/** Text before a point, counted as mark.js counts: over all text nodes but those of scripts and styles. */
function textOffsets(root: Element): (node: Node, offset: number) => number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const starts = new Map<Node, number>();
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('script,style,title,head') !== null) continue;
    starts.set(node, length);
    length += node.textContent?.length ?? 0;
  }
  return (node, offset) => (starts.get(node) ?? 0) + offset;
}

const bench = {
  text: (): { text: string; published: string | null; headline: string | null } => {
    const { text, published, headline } = read();
    return { text, published, headline };
  },
  gate: () => rounds(() => wantsPage(document)),
  treeWalker: () =>
    rounds(() => {
      let length = 0;
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        length += (node as Text).data.length;
      if (length === 0) throw new Error('The page has no text.');
    }),
  readArticle: () => rounds(() => read()),
  readability: () => {
    const copies = Array.from({ length: ROUNDS }, () => document.cloneNode(true) as Document);
    return rounds(() => {
      const copy = copies.pop();
      if (copy !== undefined && new Readability(copy).parse() === null)
        throw new Error('Readability found nothing.');
    });
  },
  paint: (claims: readonly Claim[]) => {
    const article = read();
    const controller = new AbortController();
    const painter = createPainter(document, { signal: controller.signal, root: article.root });
    settle();
    const times = rounds(
      () => {
        painter.paint(
          claims.map(({ id, style, start, end }) => ({
            id,
            style,
            ranges: article.index.rangesOf(start, end),
          })),
        );
        settle();
      },
      () => {
        painter.paint([]);
        settle();
      },
    );
    controller.abort();
    return times;
  },
  markJs: (claims: readonly Claim[]) => {
    const article = read();
    const mark = new Mark(article.root as HTMLElement);
    const offsetOf = textOffsets(article.root);
    const ranges = claims.flatMap(({ start, end }) =>
      article.index.rangesOf(start, end).map((range) => {
        const from = offsetOf(range.startContainer, range.startOffset);
        return { start: from, length: offsetOf(range.endContainer, range.endOffset) - from };
      }),
    );
    settle();
    return rounds(
      () => {
        mark.markRanges(ranges);
        settle();
      },
      () => {
        mark.unmark();
        settle();
      },
    );
  },
  /** From the words of the claims to ranges, the index of the text included. */
  anchor: (claims: readonly Claim[]) =>
    rounds(() => {
      const { index } = read();
      for (const { start, end } of claims) index.rangesOf(start, end);
    }),
  textQuote: (claims: readonly Claim[]) => {
    const { text, root } = read();
    return rounds(
      () => {
        for (const { start, end } of claims)
          toRange(root, {
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(end, end + 32),
          });
      },
      () => {},
      5,
    );
  },
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
