import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const parts = formTest(/^[,;:–—|()]$/);

/** Whether a mark parts clauses; one inside a number ("6:46,874") does not. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark' || !parts(token.word)) return false;
  const inNumber =
    tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits' && token.glue === 'none';
  return !(inNumber && /^[,:–]$/.test(token.raw)) && !(token.raw === ',' && listsNames(tokens, at));
}

/** How many words a member of a list may have. */
const MEMBER = 3;

/** "in EU, EFTA und Großbritannien": a comma between nouns or names that an "und" joins parts no clauses. */
function listsNames(tokens: readonly Token[], comma: number): boolean {
  if (!isNoun(tokens[comma - 1])) return false;
  let length = 0;
  for (let at = comma + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.raw === ',' || /^(?:und|oder|sowie)$/.test(token?.fold ?? '')) {
      if (length === 0) return false;
      if (token?.raw !== ',') return isNoun(tokens[at + 1]);
      length = 0;
    } else if (isNoun(token) && length < MEMBER) length += 1;
    else return false;
  }
  return false;
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** Marks that belong to the words before or behind them. */
const closes = formTest(/[%€$“”"»)]/);
const opens = formTest(/[„"«(€$#]/);

/** Token range of the clause or clauses that hold `first` to `last`, without the marks at their ends. */
export function clauseAround(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } {
  let from = first;
  let to = last;
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1;
  while (to < tokens.length - 1 && !isBoundary(tokens, to + 1)) to += 1;
  while (to > from && tokens[to]?.kind === 'mark' && !isAt(tokens, to, closes)) to -= 1;
  while (from < to && tokens[from]?.kind === 'mark' && !isAt(tokens, from, opens)) from += 1;
  return { first: from, last: to };
}

/** Offsets of a token range in the text, without a quotation mark or bracket whose partner lies outside. */
export function spanOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
): { start: number; end: number } {
  let start = tokens[first]?.start ?? 0;
  let end = tokens[last]?.end ?? start;
  const quote = text.slice(start, end);
  if (/^[„"«(]/.test(quote) && !/[“”"»)]/.test(quote.slice(1))) start += 1;
  else if (/[“”"»)]$/.test(quote) && !/[„"«(“]/.test(quote.slice(0, -1))) end -= 1;
  return { start, end };
}
