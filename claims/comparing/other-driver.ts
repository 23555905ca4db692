import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';

const isBy = formTest(/^(?:von|durch)$/);
const isWheel = formTest(/^(?:steuer|lenkrad|volant)$/);
const isAtThe = formTest(/^(?:am|hinterm?)$/);
/** "Am Steuer des ID.R saß der Weltmeister Sébastien Loeb", "die Zeit fuhr im Juni 2018 Marc Lieb heraus" */
const drove = formTest(/^(?:sass|fuhr|pilotierte|steuerte|lenkte)$/);
const SEAT_REACH = 4;
/** Between the wheel and who sits at it: "am Steuer saß", "am Steuer diesmal". */
const WHEEL_REACH = 3;

/**
 * "6:05,336 Minuten von Nick Heidfeld", "mit Nick Heidfeld am Steuer": a first and a last name where the record has somebody
 * else. No list of names is needed: the place in the sentence is that of a driver.
 */
export function drivenByAnother(
  { mentions, reading: { tokens, dates } }: SentenceInContext,
  { fact, words }: FactFrame,
  { qualifiers, range, value }: Fits,
): boolean {
  if (fact.qualifiers.person === undefined || qualifiers.person !== 'silent') return false;
  const figure = value.value?.last ?? -1;
  return tokens.some(
    (_, at) =>
      ((at === figure + 2 && isAt(tokens, figure + 1, isBy)) || sitsAtWheel(tokens, at, range)) &&
      isFullName(tokens, at) &&
      !words.has(tokens[at + 1]?.fold ?? '') &&
      !mentions.some(({ first, last }) => first <= at + 1 && at <= last) &&
      !dates.some(({ first, last }) => first <= at + 1 && at <= last),
  );
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** Two capitals in a row and no third: "Nick Heidfeld". */
const isFullName = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at]) &&
  isName(tokens[at + 1]) &&
  !isName(tokens[at + 2]) &&
  tokens[at + 1]?.glue !== 'hyphen';

function sitsAtWheel(tokens: readonly Token[], at: number, range: TokenRange): boolean {
  if (anyIs(tokens.slice(Math.max(0, at - SEAT_REACH), at), drove)) return true;
  if (!inRange(range, at)) return false;
  if (isAt(tokens, at + 2, isAtThe) && isAt(tokens, at + 3, isWheel)) return true;
  for (let back = 1; back <= WHEEL_REACH; back++) if (isAt(tokens, at - back, isWheel)) return true;
  return false;
}
