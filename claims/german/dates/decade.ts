import { dayOf, yearOf } from '../calendar.ts';
import { wordTable } from '../word-table.ts';
import type { DateContext } from './date-context.ts';
import type { FoundDate } from './found-date.ts';

const DECADES = wordTable<number>({
  siebziger: 1970,
  achtziger: 1980,
  neunziger: 1990,
  zwanziger: 2020,
  dreissiger: 2030,
  vierziger: 2040,
});

/** The decade of "Zwanzigerjahre", "Zwanzigerjahren". */
const JOINED = /^(\w+er)jahren?$/;

/** "zwanziger", "Zwanzigerjahre", "Zwanzigerjahren". */
export const isDecadeWord = (word: string): boolean => DECADES[JOINED.exec(word)?.[1] ?? word] !== undefined;

export type PartOfDecade = 'start' | 'middle' | 'end';

/** First and last year of the parts; neighbours overlap as the words do. */
const PARTS: Readonly<Record<PartOfDecade, readonly [number, number]>> = {
  start: [0, 3],
  middle: [3, 7],
  end: [7, 10],
};

/** Dreißigerjahre, dreißiger Jahre, 30er-Jahre, 2030er Jahre; with its part where one stands before it. */
export function readDecade(context: DateContext, at: number, part?: PartOfDecade): FoundDate | null {
  const found = decadeAt(context, at);
  if (found === null) return null;
  const [first, last] = part === undefined ? [0, 9] : PARTS[part];
  const { decade } = found;
  return {
    last: found.last,
    period: { from: dayOf(decade + first, 1, 1), to: dayOf(decade + last, 12, 31), granularity: 'years' },
  };
}

/** "noch in diesem Jahrzehnt", "vor Ablauf des Jahrzehnts": until its end. */
export function readRestOfDecade(context: DateContext, at: number): FoundDate | null {
  const word = context.fold(at);
  const rest = word === 'ablauf' || (context.fold(at - 2) === 'noch' && context.fold(at - 1) === 'in');
  const decade = word === 'ablauf' ? at + 2 : at + 1;
  const points = context.fold(decade - 1);
  if (!rest || !/^(?:des|dieses|diesem|laufenden)$/.test(points)) return null;
  if (!/^jahrzehnte?s?$/.test(context.fold(decade))) return null;
  const first = Math.floor((context.published === null ? 2025 : yearOf(context.published)) / 10) * 10;
  return {
    last: decade,
    period: { from: dayOf(first + 8, 1, 1), to: dayOf(first + 10, 12, 31), granularity: 'years' },
  };
}

function decadeAt(context: DateContext, at: number): { decade: number; last: number } | null {
  const word = context.fold(at);
  const joined = JOINED.exec(word)?.[1];
  const named = DECADES[joined ?? word];
  const isYears = (index: number): boolean => /^jahren?$/.test(context.fold(index));
  if (named !== undefined && joined !== undefined) return { decade: named, last: at };
  if (named !== undefined) return isYears(at + 1) ? { decade: named, last: at + 1 } : null;
  const next = context.tokens[at + 1];
  if (next === undefined || next.glue === 'space' || !/^er(?:jahren?)?$/.test(next.fold)) return null;
  const year = context.year(at) ?? shortYear(context.digits(at));
  if (year === null || year % 10 !== 0) return null;
  if (next.fold !== 'er') return { decade: year, last: at + 1 };
  if (isYears(at + 2)) return { decade: year, last: at + 2 };
  return year === context.year(at) ? { decade: year, last: at + 1 } : null;
}

/** The thirties are those of this century, the seventies those of the last one. */
const shortYear = (digits: number | null): number | null =>
  digits === null || digits < 20 || digits > 90 ? null : digits < 70 ? 2000 + digits : 1900 + digits;
