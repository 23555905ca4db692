import { anyIs, formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';
import type { ValueMention } from './value-types.ts';
import { wordsAround } from './words-around.ts';

const misses = formTest(/^(?:verfehl|verpass)/);
const passes = formTest(
  /^(?:erreich|geknackt|knack|ubertr[aio]ff|ubertreff|uberschr[ei]|uberspr[aiu]ng|geriss|riss|rissen|reiss|geschafft|schaff)/,
);
const isNot = formTest(/^(?:nicht|nie)$/);
const isMark = formTest(/(?:marke|grenze|schwelle|hurde)n?$/);
const isDistant = formTest(/^(?:entfernt|weg)$/);
const isOf = formTest(/^(?:von|vom)$/);

/**
 * "verfehlte die Millionenmarke", "weit von der Hälfte entfernt": what was missed is an upper limit, and nothing beside
 * the figure that came of it.
 */
export function withMissedMarks(
  values: readonly ValueMention[],
  tokens: readonly Token[],
): readonly ValueMention[] {
  const missed = values.filter((value) => isMissed(value, tokens));
  if (missed.length === 0)
    return values.map((value) => (isPassed(value, tokens) ? { ...value, bound: 'over' } : value));
  const reached = values.filter((value) => !missed.includes(value) && value.role === 'new');
  return values.flatMap((value): ValueMention[] => {
    if (!missed.includes(value)) return [value];
    return reached.some(({ type }) => type === value.type) ? [] : [{ ...value, bound: 'under' }];
  });
}

const isMissed = (value: ValueMention, tokens: readonly Token[]): boolean =>
  isFarOff(value, tokens) || (namesMark(value, tokens) && isFailed(clauseOf(value, tokens)));

/** "übersprang die Marke von 500.000" is more than that. */
const isPassed = (value: ValueMention, tokens: readonly Token[]): boolean =>
  value.bound === 'exact' && namesMark(value, tokens) && anyIs(clauseOf(value, tokens), goesBeyond);
const goesBeyond = formTest(
  /^(?:uber(?:schr|spr|traf|trof|triff|stieg)\w*|geknackt|knackte?n?|durchbr[aio]ch\w*|riss|gerissen)/,
);

const isFailed = (clause: readonly Token[]): boolean =>
  anyIs(clause, misses) || (anyIs(clause, isNot) && anyIs(clause, passes));

/** "Millionenmarke", "die Marke von 500.000", "500.000er-Marke", "die 25-Prozent-Schwelle". */
const namesMark = ({ first, last }: ValueMention, tokens: readonly Token[]): boolean =>
  isAt(tokens, last, isMark) ||
  isAt(tokens, last + 1, isMark) ||
  isAt(tokens, last + 2, isMark) ||
  (isAt(tokens, first - 1, isOf) && isAt(tokens, first - 2, isMark));

/** How many words may stand between "von" and the figure, and between the figure and "entfernt". */
const BEFORE = 3;
const BEHIND = 6;

const isFarOff = ({ first, last }: ValueMention, tokens: readonly Token[]): boolean =>
  anyIs(tokens.slice(last + 1, last + 1 + BEHIND), isDistant) &&
  anyIs(tokens.slice(Math.max(0, first - BEFORE), first), isOf);

const clauseOf = ({ first, last }: ValueMention, tokens: readonly Token[]): readonly Token[] =>
  wordsAround(tokens, first, last);
