import type { Fact } from '../../facts/types.ts';
import { formTest, isAt } from '../german/form-test.ts';
import { numberWord, ordinalWord } from '../german/number-words.ts';
import { type Token, tokenize } from '../german/tokens.ts';

/** Things told apart by their number alone. */
const isNumbered = formTest(/^(?:kurve|phase|stufe|ausbaustufe|halle|etappe|abschnitt|linie)n?$/);
/** Things told apart by their ordinal: behind "im ersten Verkaufsjahr" a figure of its own may follow. */
const isCounted = formTest(/^(?:instanz|verkaufsjahr)(?:e?s)?$/);

/** Things with their numbers, as "kurve 12": of "Kurve 12", "die zwölfte Kurve". */
function labelsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, fold }, at) => {
    const isOrdered = isCounted(word);
    if (!(isOrdered || isNumbered(word)) || isAt(tokens, at - 3, isToo)) return [];
    const number =
      (isOrdered ? null : numberBehind(tokens[at + 1])) ?? ordinalWord(tokens[at - 1]?.fold ?? '');
    return number === null ? [] : [`${fold.replace(/n$/, '')} ${number}`];
  });
}

const numberBehind = (token: Token | undefined): number | null =>
  token?.kind === 'digits' ? Number(token.raw) : numberWord(token?.fold ?? '');

/** "auch die dritte Ausbaustufe" is told besides. */
const isToo = formTest(/^auch$/);

const known = new WeakMap<Fact, readonly string[]>();

/** "Kurve 4", where the record tells of curve 12. */
export function saysOtherLabel(tokens: readonly Token[], fact: Fact): boolean {
  const said = labelsIn(tokens);
  if (said.length === 0) return false;
  const own = known.get(fact) ?? labelsIn(tokenize(fact.statement_de));
  known.set(fact, own);
  const things = new Set(own.map((label) => label.split(' ')[0]));
  const same = said.filter((label) => things.has(label.split(' ')[0]));
  return same.length > 0 && !same.some((label) => own.includes(label));
}
