import { anyIs, formTest, isAt, placeOf } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { TokenRange } from '../linking/claim-range.ts';
import { negates } from './polarity.ts';

const isThat = formTest(/^(?:dass|wonach)$/);

/** "Es ist falsch, dass", "ein Märchen, dass" */
const isUntrue = formTest(
  /^(?:falsch|falsche[nrs]?|unwahr|unzutreffend|erlogen|gelogen|unsinn|quatsch|irrtum|irrig|falschmeldung|fehlinformation|marchen|ammenmarchen|mythos|legende|irrglaube)$/,
);
/** "Es stimmt nicht, dass", "trifft nicht zu", "verlangt nicht mehr, dass" */
const holds = formTest(
  /^(?:stimmt|stimme|zutrifft|zutreffend|trifft|treffe|wahr|richtig|korrekt|zutreffe|verlangt|verlange|verlangen|fordert|fordere|fordern|vorschreibt|vorgeschrieben|vorsieht|vorgesehen|bedeutet|rede)$/,
);

const denies = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, isUntrue) !== (anyIs(tokens, holds) && anyIs(tokens, negates));

/**
 * The clause that the claim is subordinate to says that it is not so: "Es stimmt nicht, dass ...", "Dass ..., ist falsch". "Es
 * ist nicht falsch, dass" says that it is.
 */
export function isDeniedAsAWhole(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const that = tokens.findLastIndex(({ word }, at) => at <= last && isThat(word));
  if (that < 0) return isOutOfTheQuestion(tokens, first, last);
  if (that === 0) {
    const end = tokens.findIndex(({ raw }, at) => at >= last && raw === ',');
    return end >= 0 && denies(tokens.slice(end + 1));
  }
  if (that > first && tokens.slice(first, that).some(({ kind }) => kind === 'digits')) return false;
  const from = tokens.findLastIndex(({ raw }, at) => at < that - 1 && /^[,;:–—]$/.test(raw)) + 1;
  const matrix = tokens.slice(from, that);
  return denies(matrix) && !(anyIs(matrix, negates) && anyIs(matrix, isUntrue));
}

const isTalk = formTest(/^rede$/);
const isNone = formTest(/^kein\w*$/);
const isBe = formTest(/^sein$/);

/** "Von einem Verbot kann keine Rede sein" */
const isOutOfTheQuestion = (tokens: readonly Token[], first: number, last: number): boolean => {
  const at = placeOf(tokens, isTalk, first);
  return at >= 0 && at <= last && isAt(tokens, at - 1, isNone) && isAt(tokens, at + 1, isBe);
};
