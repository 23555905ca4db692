import { formTest, isAt } from '../form-test.ts';
import { readNumber } from '../numbers.ts';
import { readTime } from '../times.ts';
import type { TokenSet } from '../token-set.ts';
import type { Token } from '../tokens.ts';
import { wordTable } from '../word-table.ts';
import { COUNT, KM_H, SECONDS } from './base-units.ts';
import { type Draft, draft } from './draft.ts';
import {
  isClockTime,
  isCountedFrom,
  isGlued,
  isHalfOfAge,
  isMultiple,
  isNamePart,
  isPartOfText,
  isVague,
} from './not-counted.ts';
import { readNumberWithinWord } from './number-within-word.ts';
import { readUnit } from './read-unit.ts';

const CURRENCY_SIGNS = wordTable({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' });

const isWhole = formTest(/^(?:ganze|volle|einzige)[ns]?$/);

const isVictim = formTest(/^(?:person|mensch|insasse|tote[rn]?|todesopfer|(?:schwer)?verletzte[rn]?)$/);
const isCasualty = (token: Token | undefined): boolean => token !== undefined && isVictim(token.word);

/** The quantity that begins at a token, or null where none does; `taken` marks tokens that say something else. */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  taken: Pick<TokenSet, 'has'>,
): Draft | null {
  const time = readTime(tokens, at);
  if (time !== null)
    return draft(tokens, at, time.last, SECONDS, { value: time.seconds, digits: time.digits, spoken: false });
  // "die i4s" are no four seconds.
  if (isGlued(tokens, at)) return null;
  const number = readNumber(tokens, at);
  if (number === null || taken.has(number.last)) return readNumberWithinWord(tokens, at);
  const fromDigits = tokens[at]?.kind === 'digits';
  const before = tokens[at - 1];
  const sign = before === undefined ? undefined : CURRENCY_SIGNS[before.raw];
  if (sign !== undefined && before?.kind === 'mark')
    return draft(tokens, at, number.last, { type: 'money', unit: sign, factor: 1 }, number);
  if (before?.fold === 'tempo' && fromDigits)
    return draft(tokens, at, number.last, KM_H, { ...number, spoken: false });
  // "ein ganzes Megawatt"
  const behind = number.last + (isAt(tokens, number.last + 1, isWhole) ? 2 : 1);
  const unit = readUnit(tokens, behind, fromDigits);
  if (unit !== null) {
    const { type } = unit.unit;
    if (type === 'duration' && isCountedFrom(tokens, unit.last)) return null;
    // "ein Jahr", "einen Tag": a span only with a real numeral or a preposition of measure.
    if (
      number.article &&
      type === 'duration' &&
      !/^(?:in|binnen|nach|innerhalb|fur|als|einer?|pro)$/.test(before?.fold ?? '')
    )
      return null;
    if (number.article && !['duration', 'power', 'energy'].includes(type)) return null;
    return draft(tokens, at, unit.last, unit.unit, number);
  }
  // "eine Person starb", but "eine Prämie".
  if (number.article && isCasualty(tokens[number.last + 1]))
    return draft(tokens, at, number.last, COUNT, number);
  if (number.article || isNamePart(tokens, at, number.last)) return null;
  if (
    isClockTime(tokens, at, number.last) ||
    isMultiple(tokens, number.last) ||
    isVague(tokens, at, number) ||
    isPartOfText(tokens, at) ||
    isHalfOfAge(tokens, number.last)
  )
    return null;
  const result = draft(tokens, at, number.last, COUNT, number);
  result.unitless = true;
  return result;
}
