import { formTest, isAt } from '../german/form-test.ts';
import { STOPWORDS } from '../german/stopwords.ts';
import type { Token } from '../german/tokens.ts';
import { isInside } from '../german/words-around.ts';

const parts = formTest(/^[,;:–—|()]$/);

/** Whether a mark or an "und" before a verb parts clauses; a mark inside a number or name does not. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word') return isAnd(token.word) && joinsPredicates(tokens, at);
  if (token.kind !== 'mark' || !parts(token.word) || isInside(tokens, at)) return false;
  return !(token.raw === ',' && (listsNames(tokens, at) || addsTo(tokens, at)));
}

const isAnd = formTest(/^und$/);
const isNamely = formTest(/^zwar$/);
/** ", und zwar bis Ende 2026": more of the clause before. */
const addsTo = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at + 1, isAnd) && isAt(tokens, at + 2, isNamely);

/** The third person in "-t" (but no participle in "ge-"), and common verbs with another ending. */
const isVerb = formTest(
  /^(?!ge)[a-z]{2,}(?:[^aeiouh]|[dtn]e)t$|^(?:ist|war|hat|hatte|wird|wurde|soll|sollte|will|wollte|kann|konnte|darf|muss|kam|lag|stieg|sank|fiel|ging|stand|bot|trug|blieb|fuhr|baut|baute|schaffte|kostete|leistete|erreichte|verkaufte|lieferte|brachte|lasst|sieht|geht|steht)$|^(?!ge|dritte|letzte|gesamte|bekannte)[a-z]{2,}[^aeiouhs]te$/,
);

const isAuxiliary = formTest(
  /^(?:ist|war|hat|hatte|wird|wurde|soll|sollte|will|wollte|kann|konnte|darf|muss)$/,
);

/** "kostet 19.990 Euro und fährt 263 Kilometer weit": two things told of one subject, each with its figure. */
function joinsPredicates(tokens: readonly Token[], at: number): boolean {
  if (joinsInfinitives(tokens, at)) return hasFigure(tokens, at, -1) && hasFigure(tokens, at, 1);
  const verb = tokens[at + 1];
  if (verb === undefined || verb.capital || !isVerb(verb.word)) return false;
  if (STOPWORDS.has(verb.fold) && !isAuxiliary(verb.word)) return false;
  // "will sie in Serie bringen und schickte im August ein Auto 1.205 Kilometer weit": an infinitive ends what is willed.
  return (isInfinitiveAt(tokens, at - 1) || hasFigure(tokens, at, -1)) && hasFigure(tokens, at, 1);
}

const isInfinitive = formTest(/^(?!ge)[a-z]{3,}(?:en|ern|eln)$|^(?:sein|tun)$/);

/** "soll 25.000 Euro kosten und im Herbst 2026 beim Händler stehen" */
function joinsInfinitives(tokens: readonly Token[], at: number): boolean {
  if (!isInfinitiveAt(tokens, at - 1)) return false;
  let last = at + 1;
  while (last < tokens.length - 1 && tokens[last + 1]?.kind !== 'mark') last += 1;
  return last > at + 1 && isInfinitiveAt(tokens, last);
}

const isInfinitiveAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false && isAt(tokens, at, isInfinitive);

const isTime = formTest(
  /^(?:janner|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|fruhling|sommer|herbst|winter|jahresende|jahreswechsel)s?$/,
);

/** Digits or a time between a place and the next mark that parts clauses. */
function hasFigure(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token?.kind === 'digits' || isAt(tokens, at, isTime)) return true;
    if (token?.kind === 'mark' && isBoundary(tokens, at)) return false;
  }
  return false;
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

interface Span {
  readonly first: number;
  readonly last: number;
}

export const tokensIn = (tokens: readonly Token[], { first, last }: Span): readonly Token[] =>
  tokens.slice(first, last + 1);

/** The words of those clauses. */
export const wordsOfClause = (tokens: readonly Token[], { first, last }: Span): readonly Token[] =>
  tokensIn(tokens, clauseAround(tokens, first, last));

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
