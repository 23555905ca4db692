import { AliasIndex } from '../../../claims/entities/alias-index.ts';
import { parsePeriod } from '../../../claims/german/calendar.ts';
import type { DateMention } from '../../../claims/german/dates.ts';
import { modalityOf } from '../../../claims/german/modality.ts';
import { type Token, tokenize } from '../../../claims/german/tokens.ts';
import type { ValueMention } from '../../../claims/german/value-types.ts';
import { readSentence, type SentenceReading } from '../../../claims/reading/sentence-reading.ts';
import type { Modality } from '../../../claims/types.ts';

/** The day on which the articles of these tests appear. */
export const PUBLISHED = '2026-03-13';

const noNames = AliasIndex.of([]);

/** Reads one sentence without knowing any name. */
export function read(text: string, published: string | null = PUBLISHED): SentenceReading {
  const day = published === null ? null : (parsePeriod(published)?.from ?? null);
  return readSentence(text, 0, text.length, { aliases: noNames, published: day });
}

/** The one value of a text; fails where there is none or more than one. */
export function oneValue(text: string): ValueMention {
  const { values } = read(text);
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${values.length} values in "${text}"`);
  return value;
}

export const unitAndNumber = (value: ValueMention): string => `${value.number} ${value.unit}`;

/** All values of a text as "number unit". */
export const values = (text: string): string[] => read(text).values.map(unitAndNumber);

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A date as "2025-10-01..2025-10-31", a single day as "2025-10-28", "?" where it counts from an unknown day. */
export function days({ period }: DateMention): string {
  if (period === null) return '?';
  const [from, to] = [isoDay(period.from), isoDay(period.to)];
  return from === to ? from : `${from}..${to}`;
}

/** All dates of a text, see `days`. */
export const dates = (text: string, published: string | null = PUBLISHED): string[] =>
  read(text, published).dates.map(days);

export const words = (text: string): string[] => tokenize(text).map((token: Token) => token.fold);

export const modality = (text: string): Modality => modalityOf(tokenize(text));
