import type { ArticleInput, TextBlock } from '../../claims/types.ts';

/** Characters read at once: a usual article whole, a long one in steps of a fraction of a second. */
export const STRETCH = 20_000;
/** Text before a stretch that is sent along, in characters: it tells whom "der Konzern" and "das Modell" mean. */
export const CONTEXT = 1_500;
/** Longest text in one message, in characters. */
export const MOST_TEXT = STRETCH + CONTEXT + 1;
/** Longest text that is read of one page, in characters; a very long news article has about 60,000. */
export const MOST_READ = 2_000_000;

type Whole = Required<ArticleInput>;

/** A part of an article as the engine is given it, with the text before it. */
export interface Stretch {
  readonly input: ArticleInput;
  /** In the input's text: what stands before is context, and its claims are not asked for. */
  readonly from: number;
  /** Where the input's text begins in the article text. */
  readonly offset: number;
  /** Where the stretch ends in the article text. */
  readonly end: number;
}

/** Where a block that is longer than a stretch is parted: after a sentence, else after a word, else anywhere. */
function partedAt(text: string, start: number, most: number): number {
  const piece = text.slice(start, start + most);
  for (const [mark, length] of [
    ['. ', 2],
    [' ', 1],
  ] as const) {
    const at = piece.lastIndexOf(mark);
    if (at > most / 2) return start + at + length;
  }
  return start + most;
}

function shortBlocks({ text, blocks }: Whole, most: number): TextBlock[] {
  return blocks.flatMap((block) => {
    const pieces: TextBlock[] = [];
    let { start } = block;
    while (block.end - start > most) {
      const end = partedAt(text, start, most);
      pieces.push({ ...block, start, end });
      start = end;
    }
    return [...pieces, { ...block, start }];
  });
}

/** The article in stretches of whole blocks, each with the blocks before it as context, and what is left unread. */
export function stretchesOf(
  article: Whole,
  { stretch = STRETCH, context = CONTEXT, most = MOST_READ } = {},
): { readonly stretches: readonly Stretch[]; readonly unread: number } {
  const { text, headline, published, url } = article;
  const blocks = shortBlocks(article, stretch);
  const stretches: Stretch[] = [];
  let first = 0;
  while (first < blocks.length) {
    const start = blocks[first]?.start ?? 0;
    let last = first;
    while ((blocks[last + 1]?.end ?? Number.POSITIVE_INFINITY) - start <= stretch) last += 1;
    let before = first;
    while (before > 0 && start - (blocks[before - 1]?.start ?? 0) <= context) before -= 1;
    const offset = blocks[before]?.start ?? 0;
    const end = blocks[last]?.end ?? text.length;
    if (end > most) break;
    stretches.push({
      input: {
        text: text.slice(offset, end),
        headline,
        published,
        url,
        blocks: blocks
          .slice(before, last + 1)
          .map((block) => ({ ...block, start: block.start - offset, end: block.end - offset })),
      },
      from: start - offset,
      offset,
      end,
    });
    first = last + 1;
  }
  const read = stretches.at(-1)?.end ?? 0;
  return { stretches, unread: read === blocks.at(-1)?.end ? 0 : text.length - read };
}

/** A part that changed by itself, with the text that stands before it on the page. */
export function partStretch(
  part: Pick<Whole, 'text' | 'blocks'>,
  before: string,
  about: Pick<Whole, 'headline' | 'published' | 'url'>,
): Stretch {
  const context = before.slice(-CONTEXT);
  const from = context === '' ? 0 : context.length + 1;
  const text = (context === '' ? part.text : `${context}\n${part.text}`).slice(0, MOST_TEXT);
  const blocks: TextBlock[] = part.blocks
    .map((block) => ({ ...block, start: block.start + from, end: block.end + from }))
    .filter((block) => block.end <= text.length);
  if (from > 0) blocks.unshift({ kind: 'paragraph', start: 0, end: context.length });
  const { headline, published, url } = about;
  return { input: { text, headline, published, url, blocks }, from, offset: -from, end: part.text.length };
}
