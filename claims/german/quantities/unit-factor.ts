import { readNumber } from '../numbers.ts';
import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';

export const magnitudeOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

/** By how much its unit multiplies the number as it is said, a magnitude included: 1000000 of "1,6 Millionen". */
export function unitFactor(said: Draft, tokens: readonly Token[]): number {
  const raw = readNumber(tokens, said.first);
  return raw === null || raw.value === 0
    ? 1
    : said.number / (raw.magnitude ? raw.value / magnitudeOf(raw.value) : raw.value);
}
