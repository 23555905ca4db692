import type { ValueMention } from '../german/value-types.ts';
import type { ConceptHits } from '../lexicon/concept-hits.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { TokenRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';

type Tokens = SentenceReading['tokens'];

/** The cells of a row, in their order. */
export function cellsOf(tokens: Tokens): TokenRange[] {
  const cells: TokenRange[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.raw !== '|') continue;
    cells.push({ first, last: at - 1 });
    first = at + 1;
  }
  return cells;
}

export const isRow = (tokens: Tokens): boolean => tokens.some(({ raw }) => raw === '|');

/** In the first cell of a row, which says what the row is of. */
export const isInFirstCell = ({ last }: TokenRange, tokens: Tokens): boolean =>
  last < tokens.findIndex(({ raw }) => raw === '|');

/** What the head of a table says of each column, as if the cells of the row said it; null where head and row differ in length. */
export function columnsOver(row: Tokens, head: SentenceReading): ConceptHits | null {
  const [cells, heads] = [cellsOf(row), cellsOf(head.tokens)];
  if (cells.length !== heads.length) return null;
  return head.concepts.moved((at) => {
    const column = heads.findIndex(({ first, last }) => at >= first && at <= last);
    // The first column names whose row it is.
    return column < 1 ? null : (cells[column]?.first ?? null);
  });
}

/** A row as if it gave one figure only, and said of it what its column is of; with the figure. */
export function* figuresOf(
  row: SentenceInContext,
  columns: ConceptHits,
): Generator<{ readonly words: SentenceInContext; readonly figure: ValueMention }> {
  const { reading } = row;
  for (const { first, last } of cellsOf(reading.tokens).slice(1)) {
    const [figure, more] = reading.values.filter((value) => value.first >= first && value.last <= last);
    if (figure === undefined || more !== undefined) continue;
    const concepts = columns.moved((at) => (at >= first && at <= last ? at : null));
    yield { words: { ...row, reading: { ...reading, values: [figure], concepts } }, figure };
  }
}
