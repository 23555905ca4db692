import { expect } from 'vitest';
import { normalise } from '../../../../page/article/normalise.ts';
import type { TextIndex } from '../../../../page/article/text-index.ts';

/** What the page shows in these ranges, as article text. */
export const shown = (ranges: readonly Range[]): string[] =>
  ranges.map((range) => normalise(range.toString()));

/**
 * The ranges of a stretch, in order, show exactly its characters; only separators that the page does not have
 * (newline between blocks, bar between cells, space at a line break) may stand between them.
 */
export function expectExact(index: TextIndex, start: number, end: number): void {
  const text = index.text.slice(start, end);
  let rest = text;
  for (const piece of shown(index.rangesOf(start, end))) {
    const gap = rest.indexOf(piece);
    expect(gap, `"${piece}" is not in "${rest}"`).toBeGreaterThanOrEqual(0);
    expect(rest.slice(0, gap), `between the ranges of "${text}"`).toMatch(/^[\s|]*$/);
    rest = rest.slice(gap + piece.length);
  }
  expect(rest, `not placed of "${text}"`).toMatch(/^[\s|]*$/);
}
