import { formTest, isAt } from './form-test.ts';
import { isGluedDigits, type Token } from './tokens.ts';

/** A time in minutes and seconds, in seconds. */
export interface ReadTime {
  readonly seconds: number;
  readonly last: number;
  readonly digits: number;
}

const glued = (token: Token | undefined, raw: string): boolean =>
  token !== undefined && token.glue !== 'space' && token.fold === raw;

const opensClock = formTest(/^(?:um|gegen|ab|seit)$/);
const isClock = formTest(/^uhr$/);
const isOfLap = formTest(/^(?:eine?r?|in|unter|als)$/);
/** "schaffte eine 7:15", "in 7:46 um den Kurs", "weniger als 7:46": nobody says a time of day like this. */
const isSaidAsLap = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.digits.length === 1 && isAt(tokens, at - 1, isOfLap) && !isAt(tokens, at + 3, isClock);

/** Farther than from one time of a sentence to the next nobody counts. */
const REACH = 24;

/** "nach 7:17,9 Minuten, ein Taycan rund 7:33": beside a time to the tenth of a second another one is no time of day. */
function isBesideFractions(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.digits.length !== 1) return false;
  if (isAt(tokens, at - 1, opensClock) || isAt(tokens, at + 3, isClock)) return false;
  for (let near = Math.max(0, at - REACH); near <= at + REACH; near++) {
    if (near !== at && readTime(tokens, near, false) !== null) return true;
  }
  return false;
}

const TIME_WORDS = new Set(['minuten', 'min', 'minute', 'stunden']);

/**
 * Reads lap times: 6:46,874 / 6:46.874 / 6:46:874 / 6m46s874 / 6:46 Minuten / 7.04,957 Minuten.
 * A bare "14:30" (a time of day) is none, unless it stands beside such a time or is said as one.
 */
export function readTime(tokens: readonly Token[], at: number, mayBeBare = true): ReadTime | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'digits' || first.word.digits.length > 2) return null;
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  const minuteLetter = glued(mark, 'm') || glued(mark, 'min');
  if (
    !(
      minuteLetter ||
      (mark?.kind === 'mark' && mark.glue === 'none' && (mark.raw === ':' || mark.raw === '.'))
    )
  )
    return null;
  if (!isGluedDigits(second) || second.word.digits.length !== 2) return null;
  const seconds = Number(second.word.digits);
  if (seconds >= 60) return null;
  let last = at + 2;
  let fraction = '';
  const after = tokens[last + 1];
  const rest = tokens[last + 2];
  const separator =
    after !== undefined &&
    after.glue === 'none' &&
    // 7:05:29 is m:s:hundredths, as lap times are written.
    (minuteLetter ? after.fold === 's' : /^[,.:]$/.test(after.raw));
  if (separator && isGluedDigits(rest) && rest.word.digits.length <= 3) {
    fraction = rest.word.digits;
    last += 2;
  }
  const followedByUnit = TIME_WORDS.has(tokens[last + 1]?.fold ?? '');
  if (mark?.raw === '.' && (fraction === '' || !followedByUnit)) return null;
  if (
    mark?.raw === ':' &&
    fraction === '' &&
    !followedByUnit &&
    !(mayBeBare && (isSaidAsLap(tokens, at) || isBesideFractions(tokens, at)))
  )
    return null;
  if (minuteLetter && fraction === '' && after?.fold !== 's') return null;
  if (minuteLetter && fraction === '') last += 1;
  const total = Number(first.word.digits) * 60 + seconds + (fraction === '' ? 0 : Number(`0.${fraction}`));
  if (followedByUnit) last += 1;
  return { seconds: Number(total.toFixed(3)), last, digits: 3 + fraction.length };
}
