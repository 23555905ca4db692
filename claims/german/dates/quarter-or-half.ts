import { months, yearOf } from '../calendar.ts';
import { formTest } from '../form-test.ts';
import { ordinalWord } from '../number-words.ts';
import { wordTable } from '../word-table.ts';
import type { DateContext } from './date-context.ts';
import { type FoundDate, within } from './found-date.ts';
import { readYearBehind } from './relative-date.ts';

const QUARTER = /(?:quartal|jahresviertel|vierteljahr)(?:e?s)?$/;
/** Quarters with a name; companies call the one from April to June after spring. */
const QUARTERS = wordTable<number>({
  auftaktquartal: 1,
  anfangsquartal: 1,
  startquartal: 1,
  fruhjahrsquartal: 2,
  sommerquartal: 3,
  schlussquartal: 4,
  abschlussquartal: 4,
  weihnachtsquartal: 4,
});

/** The number of a quarter with a name, also of "des Schlussquartals". */
export const namedQuarter = (word: string): number | undefined => QUARTERS[word.replace(/s$/, '')];

const MONTH = /^monat(?:e?s)?$/;
const QUARTERS_OF_YEAR = 4;
const isInflected = formTest(/(?:e|en|er|es|em)$/);

/** "Nach einem Verlust im zweiten Quartal 2025 verdiente die Sparte im dritten 700 Millionen" */
const goesOnInQuarters = ({ tokens, told }: DateContext, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    told?.granularity === 'quarter' &&
    tokens[at]?.kind === 'word' &&
    tokens[at - 1]?.fold === 'im' &&
    (next?.kind !== 'word' || (!next.capital && !isInflected(next.word)))
  );
};

/** drittes Quartal 2025, 3. Quartal, Q3 2025, erstes Halbjahr, H1 2025, Schlussquartal */
export function readQuarterOrHalf(context: DateContext, at: number): FoundDate | null {
  let index = at;
  let rank: number | null = null;
  let word = '';
  const token = context.tokens[at];
  if (
    token?.kind === 'word' &&
    (token.fold === 'q' || token.fold === 'h') &&
    context.tokens[at + 1]?.glue === 'none'
  ) {
    rank = context.digits(at + 1);
    word = token.fold === 'q' ? 'quartal' : 'halbjahr';
    index = at + 2;
  } else {
    rank = context.digits(at);
    if (rank !== null) {
      if (context.raw(at + 1) !== '.') return null;
      index = at + 2;
    } else {
      rank = ordinalWord(context.fold(at)) ?? namedQuarter(context.fold(at)) ?? null;
      index = QUARTER.test(context.fold(at)) ? at : at + 1;
    }
    word = context.fold(index);
    const half = word === 'halfte' || word === 'jahreshalfte';
    if (half) word = 'halbjahr';
    index += 1;
    if (half && /^(?:des|der)$/.test(context.fold(index))) {
      const ofYear =
        /^jahr(?:es|s)?$/.test(context.fold(index + 1)) || readYearBehind(context, index) !== null;
      if (!ofYear) return null;
    }
  }
  if (rank !== null && rank <= QUARTERS_OF_YEAR && goesOnInQuarters(context, at)) {
    const year = yearOf(context.told?.from ?? 0);
    return { last: at, period: months(year, rank * 3 - 2, rank * 3, 'quarter') };
  }
  // "Hälfte von 2025", "Quartal des Jahres 2025", "erste Hälfte des Jahres"
  const inYear = index;
  if (context.fold(index) === 'von' && context.year(index + 1) !== null) index += 1;
  else if (context.fold(index) === 'des' && /^jahr(?:es|s)?$/.test(context.fold(index + 1))) index += 2;
  const quarter = QUARTER.test(word);
  const half = /^halbjahr/.test(word);
  // "im zweiten Monat des Jahres", but not "im zweiten Monat in Folge"
  const month = MONTH.test(word) && index > inYear;
  if (rank === null || !(quarter || half || month) || rank < 1 || rank > (quarter ? 4 : half ? 2 : 12))
    return null;
  const length = quarter ? 3 : half ? 6 : 1;
  const [first, last] = [rank * length - length + 1, rank * length];
  const granularity = quarter ? 'quarter' : half ? 'half' : 'month';
  const year = context.year(index);
  if (year !== null) return { last: index, period: months(year, first, last, granularity) };
  const behind = readYearBehind(context, index);
  if (behind !== null) return within(behind, first, last, granularity);
  return { last: index - 1, period: context.nearest(at, first, last, granularity), relative: true };
}
