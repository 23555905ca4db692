import { ABBREVIATIONS } from '../abbreviations.ts';
import { boundBefore } from '../modifiers.ts';
import { roundTo } from '../round-to.ts';
import type { Token } from '../tokens.ts';
import type { Unit } from '../units.ts';
import type { ValueMention } from '../value-types.ts';

/** A value that may still be joined with its neighbours. */
export type Draft = { -readonly [K in keyof ValueMention]: ValueMention[K] } & {
  /** A bare number: the lower end of a range may take the unit of the upper one. */
  unitless: boolean;
};

/** A number as said, in the unit that follows it. */
export interface SaidNumber {
  readonly value: number;
  readonly digits: number;
  readonly spoken: boolean;
}

export function draft(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: Unit,
  number: SaidNumber,
): Draft {
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    type: unit.type,
    unit: unit.unit,
    number: roundTo(12, number.value * unit.factor),
    bound: boundBefore(wordsBefore(tokens, first, 4)),
    digits: number.digits,
    role: 'new',
    sign: 0,
    nouns: nounsAfter(tokens, last),
    spoken: number.spoken,
    unitless: false,
  };
}

function nounsAfter(tokens: readonly Token[], last: number): string[] {
  const nouns: string[] = [];
  for (let index = last + 1; index < tokens.length && nouns.length < 4; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    nouns.push(token.fold);
    // "50.445-mal fuhr der ADAC hinaus": what was done so often stands anywhere.
    if (token.fold === 'mal') break;
  }
  return nouns;
}

function wordsBefore(tokens: readonly Token[], first: number, count: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(0, first - count); index < first; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== 'mark' || /[~<>≈]/.test(token.raw)) words.push(token.fold);
    // The stop of "ca." and "max." parts nothing.
    else if (!(token.raw === '.' && token.glue === 'none' && ABBREVIATIONS.has(words.at(-1) ?? '')))
      words.length = 0;
  }
  return words;
}
