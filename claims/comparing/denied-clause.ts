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

/** Whether a clause says that what depends on it is not so. */
const denies = (clause: readonly Token[]): boolean =>
  anyIs(clause, isUntrue) ? !anyIs(clause, negates) : anyIs(clause, holds) && anyIs(clause, negates);

/** The clause that a claim in "dass ..." depends on; null where it depends on none. */
function clauseAbove(tokens: readonly Token[], { first, last }: TokenRange): readonly Token[] | null {
  const that = tokens.findLastIndex(({ word }, at) => at <= last && isThat(word));
  if (that < 0) return null;
  // "Doch dass die Autos 2027 kommen, hat niemand bestätigt": no clause goes ahead of it.
  if (tokens.slice(0, that).findLast(({ kind }) => kind === 'mark')?.raw !== ',') {
    const end = tokens.findIndex(({ raw }, at) => at >= last && raw === ',');
    return end < 0 ? null : tokens.slice(end + 1);
  }
  if (that > first && tokens.slice(first, that).some(({ kind }) => kind === 'digits')) return null;
  const from = tokens.findLastIndex(({ raw }, at) => at < that - 1 && /^[,;:–—]$/.test(raw)) + 1;
  return tokens.slice(from, that);
}

/**
 * The clause that the claim depends on says that it is not so: "Es stimmt nicht, dass ...", "Dass ..., ist falsch". "Es ist
 * nicht falsch, dass" says that it is.
 */
export function isDeniedAsAWhole(tokens: readonly Token[], range: TokenRange): boolean {
  const above = clauseAbove(tokens, range);
  return above === null ? isOutOfTheQuestion(tokens, range) : denies(above);
}

const isConfirmed = formTest(/^bestatigt(?:e[nt]?)?$/);

/** "dass die Autos 2027 kommen, hat Xiaomi nie bestätigt" */
export function isSaidToBeUnconfirmed(tokens: readonly Token[], range: TokenRange): boolean {
  const above = clauseAbove(tokens, range) ?? [];
  return anyIs(above, isConfirmed) && anyIs(above, negates);
}

const isTalk = formTest(/^rede$/);
const isNone = formTest(/^kein\w*$/);
const isBe = formTest(/^sein$/);

/** "Von einem Verbot kann keine Rede sein" */
const isOutOfTheQuestion = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  const at = placeOf(tokens, isTalk, first);
  return at >= 0 && at <= last && isAt(tokens, at - 1, isNone) && isAt(tokens, at + 1, isBe);
};
