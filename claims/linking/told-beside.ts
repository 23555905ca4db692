import type { ValueMention } from '../german/value-types.ts';
import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import { DETAIL_WEIGHT } from './fact-frame.ts';
import { isSameOnlyPart } from './only-part.ts';
import type { ValueFit } from './value-state.ts';

/** The words say something of what the record says. */
export const sharesWord = ({ reading }: SentenceInContext, { frame }: FactEntry): boolean =>
  reading.stems.some((stem) => (frame.stems.get(stem) ?? 0) >= DETAIL_WEIGHT);

const BESIDE: ReadonlySet<string> = new Set(['only a figure beside it', 'another drive']);

/**
 * "bei gleich alten Verbrennern 9,4": where a fact was just stated, what tells against it elsewhere, another drive or a figure
 * that is not its own, tells which of its figures is meant. A count of one digit is that of anything.
 */
export const isExcused = (
  why: string,
  words: SentenceInContext,
  entry: FactEntry,
  { state, value, digits }: ValueFit,
): boolean =>
  BESIDE.has(why) &&
  state === 'side' &&
  (value?.type !== 'count' || digits >= 2) &&
  (sharesWord(words, entry) || isPart(words, entry, value));

const isPart = (words: SentenceInContext, { frame }: FactEntry, value: ValueMention | null): boolean =>
  value !== null && frame.sideValues.some(({ number }) => isSameOnlyPart(value, number, words, frame));
