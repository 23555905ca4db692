import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';

/** "Marke | Januar 2026 | Veränderung", "März.": a date alone in the cell of a table or at the head of a paragraph. */
export const isDateCell = (
  { reading: { tokens } }: SentenceInContext,
  { value: { date }, range }: Fits,
): boolean =>
  date !== null &&
  range.first === date.first &&
  range.last === date.last &&
  (date.last + 2 >= tokens.length
    ? date.first === 0
    : [tokens[date.first - 1], tokens[date.last + 1]].some((mark) => mark?.raw === '|'));
