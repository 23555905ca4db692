import { parentElementOf } from '../tree.ts';
import type { Block } from './block-kind.ts';
import { bodyRoot } from './body-root.ts';
import { collectBlocks, type RawBlock, type ReadingScope } from './collect-blocks.ts';
import { drain } from './drain.ts';
import { Exclusion } from './exclude.ts';
import { findHeadline } from './headline.ts';
import { keepBlocks } from './keep-blocks.ts';
import { readMetadata } from './metadata.ts';
import { isTeaser } from './teaser.ts';
import { type TextIndex, TextIndexBuilder } from './text-index.ts';
import { type TextUnit, textUnitsInSteps, weigh } from './text-units.ts';

export type { Block } from './block-kind.ts';
export type { TextIndex } from './text-index.ts';

/** An article as the page shows it. `text` has a newline between blocks; `index` leads back to the page. */
export interface Article {
  /** Contains headline and text; clicks and changes outside of it are none of ours. */
  readonly root: Element;
  readonly index: TextIndex;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly headline: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  /** Canonical address, or empty. */
  readonly url: string;
  /** Only the beginning is on the page (paywall). */
  readonly teaser: boolean;
}

/** A part of an article read for itself, with offsets of its own. */
export type ArticlePart = Pick<Article, 'text' | 'index' | 'blocks'>;

/** Elements that can hold running text, read to find the root only. */
const UNITS = 'p,li,tr,blockquote,dd';
const UNITS_WITHOUT_PARAGRAPHS = 'div,section,td,article,main,body,center,span,font';
const MAX_UNITS = 3000;
/** Below this there is nothing to find claims in. */
const MIN_TEXT = 40;

const isTextNode = (node: ChildNode): boolean => node.nodeType === 3;

/** Elements with text of their own, for pages that use no paragraphs. */
function looseUnits(scope: Element, headline: Element | null): TextUnit[] {
  const units: TextUnit[] = [];
  const own = (element: Element) =>
    [...element.childNodes]
      .filter(isTextNode)
      .reduce((sum, node) => sum + (node.textContent ?? '').trim().length, 0);
  for (const element of [scope, ...scope.querySelectorAll(UNITS_WITHOUT_PARAGRAPHS)]) {
    if (units.length >= MAX_UNITS) break;
    const length = own(element);
    if (length < MIN_TEXT || element.closest('aside,nav,footer,[hidden],a,button')) continue;
    if (headline && element.contains(headline) && element !== scope) continue;
    units.push({ element, length });
  }
  return units;
}

function commonAncestor(a: Element, b: Element): Element {
  let up: Element = a;
  for (let next = parentElementOf(up); next && !up.contains(b); next = parentElementOf(up)) up = next;
  return up;
}

interface Layout {
  readonly scope: ReadingScope;
  readonly exclusion: Exclusion;
}

/** Where the article is in the page; null where there is no text. */
function* layOut(document: Document, headline: Element | null): Generator<void, Layout | null> {
  const page = document.body ?? document.documentElement;
  if (!page) return null;
  let units = yield* textUnitsInSteps(document, headline, UNITS, { most: MAX_UNITS });
  const weight = (all: readonly TextUnit[]) => all.reduce((sum, unit) => sum + unit.length, 0);
  let mass = weigh(units);
  if (weight(units) < 400) {
    const loose = looseUnits(page, headline);
    if (weight(loose) > 2 * weight(units)) {
      units = loose;
      // Loose text lies in the element itself.
      mass = weigh(loose);
      for (const { element, length } of loose) mass.set(element, (mass.get(element) ?? 0) + length);
    }
  }
  const body = bodyRoot(document, headline, units, mass) ?? (headline ? headline.parentElement : null);
  if (!body) return null;
  const root = headline ? commonAncestor(body, headline) : body;
  const heavy = Math.max(1, (mass.get(body) ?? 0) * 0.4);
  return {
    scope: { root, body, headline },
    exclusion: new Exclusion(headline, (element) => (mass.get(element) ?? 0) >= heavy),
  };
}

function* build(blocks: readonly RawBlock[]): Generator<void, ArticlePart> {
  const builder = new TextIndexBuilder();
  const placed: Block[] = [];
  for (const block of blocks) {
    const start = builder.startBlock();
    if (block.afterGap) builder.addGap();
    for (const piece of block.pieces) {
      if (piece === null) builder.addGap();
      else if (typeof piece === 'string') builder.addSeparator(piece);
      else builder.addText(piece);
    }
    const end = builder.length;
    if (end > start) placed.push({ kind: block.kind, start, end });
    yield;
  }
  const index = builder.finish();
  return { text: index.text, index, blocks: placed };
}

function* reading(document: Document): Generator<void, Article | null> {
  const metadata = readMetadata(document);
  yield;
  const headline = findHeadline(document, metadata.titles);
  yield;
  const layout = yield* layOut(document, headline);
  if (!layout) return null;
  yield;
  const raw = yield* collectBlocks(layout.scope, layout.exclusion);
  const part = yield* build(keepBlocks(raw, headline, metadata.description));
  if (part.text.length < MIN_TEXT || part.blocks.every(({ kind }) => kind === 'headline')) return null;
  return {
    ...part,
    root: layout.scope.root,
    headline: headlineText(part, headline, metadata.titles),
    published: metadata.published,
    url: metadata.url,
    teaser: isTeaser(document, metadata, part.text),
  };
}

/** As it stands in the article text, where kicker and headline are kept apart; else as in the markup. */
function headlineText(part: ArticlePart, headline: Element | null, titles: readonly string[]): string | null {
  const at = headline ? part.index.offsetOf(headline, 0) : null;
  const block = at === null ? undefined : part.blocks.find(({ start, end }) => start <= at && at < end);
  const shown = block
    ? part.text.slice(block.start, block.end)
    : headline?.textContent?.replace(/\s+/g, ' ').trim();
  return shown || titles.find((title) => title !== '') || null;
}

/** The article of a page, read in one go; null where the page has no running text. Works without layout (jsdom). */
export function readArticle(document: Document): Article | null {
  return drain(reading(document));
}

/** Pause between two slices of work: the browser's own yield where it exists. */
const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
};

/** Like `readArticle`, in slices of at most `budget` milliseconds, so that a very large page stays responsive. */
export async function readArticleInSlices(
  document: Document,
  { signal, budget = 6 }: { signal: AbortSignal; budget?: number },
): Promise<Article | null> {
  const steps = reading(document);
  for (let sliceEnd = performance.now() + budget; !signal.aborted; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + budget;
  }
  return null;
}

/**
 * Reads only what was added to or changed in an article, e.g. an entry of a live ticker; offsets count from the part.
 * Null when the element is not (or no longer) part of the article.
 */
export function readPart(article: Article, element: Element): ArticlePart | null {
  if (!element.isConnected || !article.root.contains(element)) return null;
  const exclusion = new Exclusion(null, () => false);
  for (let up: Element | null = element; up && up !== article.root; up = parentElementOf(up)) {
    if (exclusion.excludes(up)) return null;
  }
  const blocks = drain(collectBlocks({ root: element, body: element, headline: null }, exclusion));
  const part = drain(build(keepBlocks(blocks, null, '')));
  return part.text ? part : null;
}
