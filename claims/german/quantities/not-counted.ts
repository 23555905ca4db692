import { formTest, isAt } from '../form-test.ts';
import type { Token } from '../tokens.ts';
import { UNITS } from '../units.ts';
import type { SaidNumber } from './draft.ts';

/** Whether digits follow letters or a hash without a space. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'digits' || token.glue !== 'none') return false;
  return before !== undefined && (before.kind === 'word' || before.raw === '#');
}

/** Digits glued to letters or a plus, or behind a hash are names ("A6", "CO2", "250+", "#5"), not counts. */
export function isNamePart(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.kind !== 'digits') return false;
  const after = tokens[last + 1];
  if (after === undefined || after.glue !== 'none') return false;
  return after.kind === 'word' ? !UNITS.has(after.fold) : after.raw === '+';
}

const isColonBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === ':' &&
  tokens[at]?.glue === 'none' &&
  tokens[at - 1]?.kind === 'digits' &&
  tokens[at + 1]?.kind === 'digits' &&
  tokens[at + 1]?.glue === 'none';

/** "14 Uhr", "14:30", "14.30 Uhr", "halb zwei", "Viertel nach acht", and "3:1": times of the day and scores count nothing. */
export function isClockTime(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.fold ?? '';
  if (before === 'halb' || (/^(?:vor|nach|uber)$/.test(before) && tokens[first - 2]?.fold === 'viertel'))
    return true;
  const after = tokens[last + 1];
  return after?.fold === 'uhr' || isColonBetween(tokens, last + 1) || isColonBetween(tokens, first - 1);
}

/** "10-mal so viel" is read as a multiple, see ranks.ts; "4,2-mal je 1.000 Autos" counts. */
export function isMultiple(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]?.fold ?? '';
  return /^fach/.test(after) || (after === 'mal' && tokens[last + 2]?.fold === 'so');
}

/** "mehrere Tausend", "einige Hundert" name no number. */
export const isVague = (tokens: readonly Token[], at: number, number: SaidNumber): boolean =>
  number.spoken &&
  (number.value === 100 || number.value === 1000) &&
  /^(?:mehrere[nr]?|einige[nr]?|etliche[nr]?|viele[nr]?|wenige[nr]?|paar)$/.test(tokens[at - 1]?.fold ?? '');

const isPart = formTest(/^(?:schritt|kapitel|teil|frage|punkt|regel|tipp|akt|folge|etappe|abschnitt)$/);

/** "Schritt vier", "Kapitel 8": the number tells which one. */
export const isPartOfText = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.capital === true && isAt(tokens, first - 1, isPart);

const isSpan = formTest(/^(?:jahr|quartal|monat|woche)(?:en?|e?s|n)?$/);
const isCounted = formTest(/^(?:davor|zuvor|vorher|fruher|darauf|danach|spater)$/);

/** "mehr als ein Jahr zuvor": when something was, not how long it takes. */
export const isCountedFrom = (tokens: readonly Token[], unit: number): boolean =>
  isAt(tokens, unit, isSpan) && isAt(tokens, unit + 1, isCounted);

const joinsNumbers = formTest(/^(?:bis|und|oder)$/);
const isAged = formTest(/jahrige[nrms]?$/);

/** "zwei- bis vierjährige Autos": the first half of how old they are. */
export const isHalfOfAge = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.raw === '-' &&
  isAt(tokens, last + 2, joinsNumbers) &&
  tokens.slice(last + 3, last + 5).some(({ word }) => isAged(word));
