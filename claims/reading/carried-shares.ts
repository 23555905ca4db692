import { formTest, isAt } from '../german/form-test.ts';
import { boundBefore } from '../german/modifiers.ts';
import { fractionWord } from '../german/number-words.ts';
import { roundTo } from '../german/round-to.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { wordsAround } from '../german/words-around.ts';
import type { SentenceReading } from './sentence-reading.ts';

const NO_MEASURE = /^(?:rank|factor|duration|temperature)$/;
const isHalf = formTest(/^halb$/);
const isSo = formTest(/^so$/);
const isMeasure = formTest(/^(?:viele?|hoch|weit|lange?|gross|teuer|stark|schwer|schnell|oft|haufig)$/);
/** "halb so viele wie Tesla": held against something named, not against the figure just given. */
const heldAgainst = formTest(/^(?:wie|als)$/);
const isFraction = formTest((word) => fractionWord(word) !== null);
const isPart = formTest((word) => word === 'halfte' || fractionWord(word) !== null);
/** "davon die Hälfte" is a part of what was counted, "ein Plus von einem Drittel" a change. */
const isOfSome = formTest(/^(?:davon|darunter|daran|hiervon)$/);
const changes = formTest(
  /^(?:plus|minus|um|anstieg|zuwachs|ruckgang|einbruch|wuchs|stieg|sank|fiel|mehr|weniger)$/,
);

/**
 * The reading with the figures that are told as a share or a multiple of the one just given: "3.000 Euro, für Hybride die
 * Hälfte" (1,500 euros), "BYD verkaufte 2.629 Wagen. Tesla kam auf nicht einmal halb so viele".
 */
export function withCarriedShares(
  reading: SentenceReading,
  previous: SentenceReading | null,
): SentenceReading {
  const { tokens } = reading;
  const halves = halvesIn(tokens);
  if (halves.length === 0 && !reading.values.some((value) => isShare(value, tokens))) return reading;
  let last = previous === null ? null : measureIn(previous.values);
  const values: ValueMention[] = [];
  for (const value of [...reading.values, ...halves].sort((a, b) => a.first - b.first)) {
    const carried =
      last !== null && isShare(value, tokens) && !isOfAmount(last, value, tokens)
        ? partOf(last, value)
        : null;
    // Half of nothing known is no figure.
    if (carried !== null) values.push(carried);
    else if (!halves.includes(value)) values.push(value);
    if (isMeasured(value)) last = value;
  }
  return { ...reading, values };
}

const isMeasured = ({ type, role, spoken }: ValueMention): boolean =>
  role === 'new' && !spoken && !NO_MEASURE.test(type);

const measureIn = (values: readonly ValueMention[]): ValueMention | null =>
  values.filter(isMeasured).at(-1) ?? null;

/** "halb so viele" */
function halvesIn(tokens: readonly Token[]): ValueMention[] {
  return tokens.flatMap((token, at): ValueMention[] =>
    isHalf(token.word) && isAt(tokens, at + 1, isSo)
      ? [
          {
            first: at,
            last: at,
            start: token.start,
            end: token.end,
            type: 'factor',
            unit: '×',
            number: 0.5,
            bound: boundBefore(tokens.slice(Math.max(0, at - 3), at).map(({ fold }) => fold)),
            digits: 1,
            role: 'new',
            sign: 0,
            nouns: [],
            spoken: true,
          },
        ]
      : [],
  );
}

/** A share with nothing named that it is one of, a multiple with nothing named that it is held against. */
function isShare({ type, spoken, last, end }: ValueMention, tokens: readonly Token[]): boolean {
  if (!spoken) return false;
  if (type === 'factor')
    return (
      isAt(tokens, last + 1, isSo) &&
      isAt(tokens, last + 2, isMeasure) &&
      !wordsAround(tokens, last).some(({ word, start }) => heldAgainst(word) && start > end)
    );
  if (type !== 'percent' || !isAt(tokens, last, isPart)) return false;
  const next = tokens[last + 1];
  if (next !== undefined && next.kind !== 'mark') return false;
  return !wordsAround(tokens, last).some(({ word }) => isOfSome(word) || changes(word));
}

/** "90.000 Kilometer. ... dreimal so viel Strom": an amount of something is a multiple of no other measure. */
const isOfAmount = (whole: ValueMention, { type, last }: ValueMention, tokens: readonly Token[]): boolean =>
  (whole.type !== 'count' && type === 'factor' && tokens[last + 3]?.capital === true) ||
  // "bis zu 30 Prozent des Stroms, an der Wallbox höchstens ein Zehntel": a share of the same whole.
  (whole.type === 'percent' && type === 'percent' && isAt(tokens, last, isFraction));

const partOf = (whole: ValueMention, share: ValueMention): ValueMention => ({
  ...share,
  type: whole.type,
  unit: whole.unit,
  number: roundTo(5, whole.number * (share.type === 'percent' ? share.number / 100 : share.number)),
  bound: share.bound === 'exact' ? 'about' : share.bound,
  digits: Math.min(2, whole.digits),
  nouns: whole.nouns,
});
