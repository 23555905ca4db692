import type { Token } from '../tokens.ts';
import { NEEDS_DIGITS, UNITS, type Unit } from '../units.ts';
import { KM_H, SECONDS } from './base-units.ts';
import { readPer } from './read-per.ts';

export interface ReadUnit {
  readonly unit: Unit;
  /** Index of the unit's last token. */
  readonly last: number;
}

/** The unit at token `at`, with "pro/je/ /" continuations: km/h, Dollar pro kWh, Gramm je Kilometer. */
export function readUnit(tokens: readonly Token[], at: number, fromDigits: boolean): ReadUnit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let index = at;
  let word = token.fold;
  // "322 WLTP-Kilometer"
  if (/^(?:wltp|cltc|epa|nefz)$/.test(word) && tokens[index + 1]?.glue === 'hyphen') {
    index += 1;
    word = tokens[index]?.fold ?? '';
  }
  if (word === 'us' || word === 'hongkong') {
    index += 1;
    word = tokens[index]?.fold ?? '';
  }
  if (word === 'h' && fromDigits) return { unit: { ...SECONDS, factor: 3600 }, last: index };
  if (word === 's' && fromDigits) return { unit: SECONDS, last: index };
  const unit = UNITS.get(word);
  if (unit === undefined || (NEEDS_DIGITS.has(word) && !fromDigits)) return null;
  const per = readPer(tokens, index + 1);
  if (per !== null) {
    if (unit.type === 'distance' && per.word === 'h')
      return { unit: { ...KM_H, factor: unit.factor }, last: per.last };
    if (unit.type === 'mass' && per.word === 'km')
      return { unit: { type: 'emission', unit: 'g/km', factor: unit.factor * 1000 }, last: per.last };
    if (unit.type === 'money' && per.word === 'kwh')
      return { unit: { ...unit, unit: `${unit.unit}/kWh` }, last: per.last };
  }
  return { unit, last: index };
}
