import { MONTHS } from './abbreviations.ts';
import {
  type Day,
  dayOf,
  type Granularity,
  monthOf,
  months,
  type Period,
  wholeYear,
  yearOf,
} from './calendar.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';
import { wordTable } from './word-table.ts';
import type { Word } from './words.ts';

/** at: in or on; from: ab, seit; until: bis, vor; after: frühestens, nach. */
export type DateSide = 'at' | 'from' | 'until' | 'after';

export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Null where the text counts from a publication date that is not known. */
  readonly period: Period | null;
  readonly side: DateSide;
  /** Relative to the article's date ("im vergangenen Jahr"). */
  readonly relative: boolean;
}

interface Found {
  readonly last: number;
  readonly period: Period | null;
  readonly relative?: boolean;
}

const SEASONS = wordTable<readonly [number, number]>({
  fruhjahr: [3, 5],
  fruhling: [3, 5],
  fruhsommer: [5, 6],
  sommer: [6, 8],
  spatsommer: [8, 9],
  herbst: [9, 11],
  spatherbst: [10, 11],
  winter: [12, 14],
});

const PARTS = wordTable<'start' | 'middle' | 'end'>({
  anfang: 'start',
  beginn: 'start',
  jahresbeginn: 'start',
  jahresanfang: 'start',
  jahresstart: 'start',
  jahresauftakt: 'start',
  mitte: 'middle',
  jahresmitte: 'middle',
  ende: 'end',
  jahresende: 'end',
  jahresschluss: 'end',
});

const digits = (token: Token | undefined): number | null =>
  token?.kind === 'digits' ? Number(token.word.digits) : null;

/** A four-digit year that is not the head of a bigger number or a count of something. */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const value = digits(token);
  if (value === null || token?.word.digits.length !== 4 || value < 1990 || value > 2069) return null;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (
    next?.kind === 'mark' &&
    next.glue === 'none' &&
    /[.,:]/.test(next.raw) &&
    after?.kind === 'digits' &&
    after.glue === 'none'
  )
    return null;
  if (next?.kind === 'word' && UNITS.has(next.fold) && next.fold.length > 1 && !/^jahr/.test(next.fold))
    return null;
  const before = tokens[at - 1];
  if (
    before?.kind === 'mark' &&
    token.glue === 'none' &&
    /[.,:'’]/.test(before.raw) &&
    tokens[at - 2]?.kind === 'digits'
  )
    return null;
  return value;
}

const partOf = (period: Period, part: 'start' | 'middle' | 'end'): Period => {
  const length = period.to - period.from + 1;
  if (period.granularity === 'month') {
    const third = { start: [0, 0.4], middle: [0.3, 0.7], end: [0.6, 1] }[part] as [number, number];
    return {
      from: period.from + Math.floor(length * third[0]),
      to: period.from + Math.ceil(length * third[1]) - 1,
      granularity: 'part',
    };
  }
  const bounds = { start: [0, 0.3], middle: [0.33, 0.7], end: [0.66, 1] }[part] as [number, number];
  return {
    from: period.from + Math.floor(length * bounds[0]),
    to: period.from + Math.ceil(length * bounds[1]) - 1,
    granularity: 'part',
  };
};

const AHEAD =
  /^(?:soll|sollen|solle|will|wollen|wolle|mochte|mochten|werde|plant|planen|planung|geplant|plan|kunftig|demnachst|bald|kundigt|angekundigt)$/;
const BACK =
  /^(?:seit|wurden?|worden|war|waren|hatten?|gab|kam|kamen|stieg|stiegen|sank|sanken|lag|lagen|verkaufte|lieferte|meldete|mussten?|verdient|gezahlt|begonnen)$/;

/** Whether the sentence speaks of what is to come: "im April soll die Fertigung anlaufen". */
function looksAhead(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => AHEAD.test(token.fold)) &&
    !tokens.some((token) => BACK.test(token.fold) && !/ü/i.test(token.raw))
  );
}

class DateReader {
  readonly #tokens: readonly Token[];
  readonly #published: Day | null;
  #ahead: boolean | null = null;

  constructor(tokens: readonly Token[], published: Day | null) {
    this.#tokens = tokens;
    this.#published = published;
  }

  get #future(): boolean {
    this.#ahead ??= looksAhead(this.#tokens);
    return this.#ahead;
  }

  #fold(at: number): string {
    return this.#tokens[at]?.fold ?? '';
  }

  #relativeYear(offset: number): Period | null {
    return this.#published === null ? null : wholeYear(yearOf(this.#published) + offset);
  }

  /** The year that a month or quarter without a year means: the next one in plans, else the latest not after the article. */
  #nearest(first: number, last: number, granularity: Granularity): Period | null {
    if (this.#published === null) return null;
    const year = yearOf(this.#published);
    const here = months(year, first, last, granularity);
    if (this.#future) return here.to >= this.#published ? here : months(year + 1, first, last, granularity);
    return here.from <= this.#published ? here : months(year - 1, first, last, granularity);
  }

  read(at: number): Found | null {
    return (
      this.#monthsOf(at) ??
      this.#fullDate(at) ??
      this.#monthDate(at) ??
      this.#part(at) ??
      this.#subYear(at) ??
      this.#season(at) ??
      this.#years(at) ??
      this.#relative(at)
    );
  }

  /** "in den ersten sechs Monaten 2025", "in den ersten drei Quartalen", "im letzten Monat des Jahres 2025" */
  #monthsOf(at: number): Found | null {
    const edge = /^erste/.test(this.#fold(at)) ? 'first' : /^letzte/.test(this.#fold(at)) ? 'last' : null;
    if (edge === null) return null;
    const single = /^monats?$/.test(this.#fold(at + 1));
    const stated = single ? 1 : (numberWord(this.#fold(at + 1)) ?? digits(this.#tokens[at + 1]));
    const quarters = /^quartalen?$/.test(this.#fold(at + 2)) ? 3 : 1;
    const span = stated === null ? null : stated * quarters;
    if (span === null || span > 11 || !(single || quarters > 1 || /^monaten?$/.test(this.#fold(at + 2))))
      return null;
    let next = at + (single ? 2 : 3);
    if (this.#fold(next) === 'des' || this.#fold(next) === 'im' || this.#fold(next) === 'von') next += 1;
    if (/^jahr(?:es|s)?$/.test(this.#fold(next))) next += 1;
    const ownYear = yearAt(this.#tokens, next);
    const relative = ownYear === null ? this.#relative(next) : null;
    const year = ownYear ?? (relative?.period ? yearOf(relative.period.from) : null);
    const [first, last] = edge === 'first' ? [1, span] : [13 - span, 12];
    const granularity = span === 1 ? 'month' : span === 3 ? 'quarter' : span === 6 ? 'half' : 'part';
    if (year !== null)
      return { last: relative?.last ?? next, period: months(year, first, last, granularity) };
    // "in den ersten neun Monaten" of the year whose months are over; "... nach dem Start" counts from elsewhere.
    const elsewhere = /^(?:nach|seit|der|des|dieser|ihres|seines|seiner|ihrer|nachdem)$/.test(
      this.#fold(next),
    );
    if (single || edge === 'last' || elsewhere || relative !== null) return null;
    const over = this.#relativeYear(0);
    if (over === null || this.#published === null) return { last: next - 1, period: null, relative: true };
    const here = months(yearOf(over.from), first, last, granularity);
    const past = here.to <= this.#published || this.#future;
    return {
      last: next - 1,
      period: past ? here : months(yearOf(over.from) - 1, first, last, granularity),
      relative: true,
    };
  }

  /** "vergangenen Jahres", "des Vorjahres", "dieses Jahres" behind a month or quarter; null where no year follows. */
  #yearBehind(at: number): Found | null {
    const next = this.#fold(at) === 'des' ? at + 1 : at;
    const word = this.#fold(next);
    if (word === 'in' || word === 'vor') return null;
    const found = this.#relative(next);
    return found === null || (found.period !== null && found.period.granularity !== 'year') ? null : found;
  }

  #within(year: Found, first: number, last: number, granularity: Period['granularity']): Found {
    const period = year.period === null ? null : months(yearOf(year.period.from), first, last, granularity);
    return { last: year.last, period, relative: true };
  }

  /** 28.10.2024, 28. 10. 2024, 2024-10-28 */
  #fullDate(at: number): Found | null {
    const day = digits(this.#tokens[at]);
    if (day === null) return null;
    if (day >= 1990 && day <= 2069) {
      const [month, last] = [digits(this.#tokens[at + 1]), digits(this.#tokens[at + 2])];
      const hyphens = this.#tokens[at + 1]?.glue === 'hyphen' && this.#tokens[at + 2]?.glue === 'hyphen';
      if (hyphens && month !== null && last !== null && month >= 1 && month <= 12 && last >= 1 && last <= 31)
        return this.#day(day, month, last, at + 2);
      return null;
    }
    if (day < 1 || day > 31 || this.#tokens[at + 1]?.raw !== '.') return null;
    const month = digits(this.#tokens[at + 2]);
    if (month === null || month < 1 || month > 12 || this.#tokens[at + 3]?.raw !== '.') return null;
    const year = yearAt(this.#tokens, at + 4) ?? this.#fullYear(at + 4);
    return year === null ? null : this.#day(year, month, day, at + 4);
  }

  #fullYear(at: number): number | null {
    const value = digits(this.#tokens[at]);
    return value !== null && value >= 1990 && value <= 2069 ? value : null;
  }

  #day(year: number, month: number, day: number, last: number): Found {
    const at = dayOf(year, month, day);
    return { last, period: { from: at, to: at, granularity: 'day' } };
  }

  /** [28.] Oktober [2024] */
  #monthDate(at: number): Found | null {
    const day = digits(this.#tokens[at]);
    let index = at;
    let dayNumber: number | null = null;
    if (day !== null && day >= 1 && day <= 31 && this.#tokens[at + 1]?.raw === '.') {
      dayNumber = day;
      index = at + 2;
    } else {
      const ordinal = ordinalWord(this.#fold(at));
      if (ordinal !== null && MONTHS.has(this.#fold(at + 1))) {
        dayNumber = ordinal;
        index = at + 1;
      }
    }
    const token = this.#tokens[index];
    const month = token?.kind === 'word' ? MONTHS.get(token.fold) : undefined;
    if (token === undefined || month === undefined || !token.capital || token.glue === 'hyphen') return null;
    let next = index + 1;
    if (this.#tokens[next]?.raw === '.' && token.fold.length <= 4) next += 1;
    const year = yearAt(this.#tokens, next);
    if (year !== null) {
      if (dayNumber !== null) return this.#day(year, month, dayNumber, next);
      return { last: next, period: months(year, month, month, 'month') };
    }
    // "von April bis Juni 2026" takes the year of the second month.
    if (this.#fold(next) === 'bis' || this.#fold(next) === 'und') {
      const until = MONTHS.get(this.#fold(next + 1));
      const untilYear = yearAt(this.#tokens, next + 2);
      const between = this.#fold(next) === 'bis' || this.#fold(at - 1) === 'zwischen';
      if (until !== undefined && untilYear !== null && dayNumber === null && between) {
        return {
          last: next + 2,
          period: months(untilYear, month, until, until - month === 2 ? 'quarter' : 'part'),
        };
      }
      if (until !== undefined && untilYear !== null)
        return { last: index, period: months(untilYear, month, month, 'month') };
      if (until !== undefined && until > month && dayNumber === null && this.#fold(next) === 'bis') {
        const granularity = until - month === 2 ? 'quarter' : until - month === 5 ? 'half' : 'part';
        return { last: next + 1, period: this.#nearest(month, until, granularity), relative: true };
      }
    }
    // "Oktober '24"
    const short = /^['’‘]$/.test(this.#tokens[next]?.raw ?? '') ? digits(this.#tokens[next + 1]) : null;
    if (short !== null && this.#tokens[next + 1]?.glue === 'none' && short < 70) {
      if (dayNumber !== null) return this.#day(2000 + short, month, dayNumber, next + 1);
      return { last: next + 1, period: months(2000 + short, month, month, 'month') };
    }
    const behind = this.#yearBehind(next);
    if (behind !== null) {
      if (dayNumber === null || behind.period === null) return this.#within(behind, month, month, 'month');
      return { ...this.#day(yearOf(behind.period.from), month, dayNumber, behind.last), relative: true };
    }
    const nearest = this.#nearest(month, month, 'month');
    if (nearest !== null && dayNumber !== null)
      return { ...this.#day(yearOf(nearest.from), month, dayNumber, index), relative: true };
    if (nearest === null) {
      return { last: index, period: null, relative: true };
    }
    return { last: index, period: nearest, relative: true };
  }

  /** Anfang/Mitte/Ende [Monat] [Jahr], Jahresende 2025, Jahreswechsel 2023/24, Ende des Jahrzehnts */
  #part(at: number): Found | null {
    const word = this.#fold(at);
    if (word === 'jahreswechsel') {
      const year = yearAt(this.#tokens, at + 1);
      if (year !== null) {
        const slash = this.#tokens[at + 2]?.raw === '/' && digits(this.#tokens[at + 3]) !== null;
        return {
          last: slash ? at + 3 : at + 1,
          // "Jahreswechsel 2026" is said for either end of the year.
          period: {
            from: slash ? dayOf(year, 12, 1) : dayOf(year - 1, 12, 1),
            to: dayOf(year + (slash ? 1 : 0), 1, 31),
            granularity: 'part',
          },
        };
      }
      if (this.#published === null) return { last: at, period: null, relative: true };
      const turn = yearOf(this.#published) + (this.#future ? 1 : 0);
      return {
        last: at,
        period: { from: dayOf(turn - 1, 12, 1), to: dayOf(turn, 1, 31), granularity: 'part' },
        relative: true,
      };
    }
    const part = PARTS[word];
    if (part === undefined) return null;
    let index = at + 1;
    if (this.#fold(index) === 'des' || this.#fold(index) === 'dieses') index += 1;
    const decadeAt = this.#fold(index) === 'der' ? index + 1 : index;
    if (/^(?:jahrzehnts?|dekade)$/.test(this.#fold(decadeAt))) {
      index = decadeAt;
      const decade = Math.floor((this.#published === null ? 2025 : yearOf(this.#published)) / 10) * 10;
      return {
        last: index,
        period: { from: dayOf(decade + 8, 1, 1), to: dayOf(decade + 10, 12, 31), granularity: 'years' },
      };
    }
    if (/^jahr(?:es|s)?$/.test(this.#fold(index))) index += 1;
    const inner =
      this.#monthDate(index) ?? this.#subYear(index) ?? this.#years(index) ?? this.#relative(index);
    if (inner === null) {
      if (!/^(?:jahres|ende$|anfang$)/.test(word) || index !== at + 1) {
        if (index === at + 1) return null;
        const year = this.#relativeYear(0);
        return { last: index - 1, period: year === null ? null : partOf(year, part), relative: true };
      }
      if (!word.startsWith('jahres')) return null;
      // "Zum Jahresende hatte das Amt gezählt", written in spring, means the year before.
      const past =
        part === 'end' && !this.#future && this.#published !== null && monthOf(this.#published) <= 6;
      const year = this.#relativeYear(past ? -1 : 0);
      return { last: at, period: year === null ? null : partOf(year, part), relative: true };
    }
    if (inner.period !== null && inner.period.granularity === 'years') return inner;
    return {
      last: inner.last,
      period: inner.period === null ? null : partOf(inner.period, part),
      ...(inner.relative ? { relative: true } : {}),
    };
  }

  /** drittes Quartal 2025, 3. Quartal, Q3 2025, erstes Halbjahr, H1 2025, Schlussquartal */
  #subYear(at: number): Found | null {
    let index = at;
    let rank: number | null = null;
    let word = '';
    const token = this.#tokens[at];
    if (
      token?.kind === 'word' &&
      (token.fold === 'q' || token.fold === 'h') &&
      this.#tokens[at + 1]?.glue === 'none'
    ) {
      rank = digits(this.#tokens[at + 1]);
      word = token.fold === 'q' ? 'quartal' : 'halbjahr';
      index = at + 2;
    } else {
      rank = digits(token);
      if (rank !== null) {
        if (this.#tokens[at + 1]?.raw !== '.') return null;
        index = at + 2;
      } else {
        rank =
          ordinalWord(this.#fold(at)) ??
          (/^(?:abschluss|schluss)quartal$/.test(this.#fold(at))
            ? 4
            : /^auftaktquartal/.test(this.#fold(at))
              ? 1
              : null);
        index = /quartal/.test(this.#fold(at)) ? at : at + 1;
      }
      word = this.#fold(index);
      const half = word === 'halfte' || word === 'jahreshalfte';
      if (half) word = 'halbjahr';
      index += 1;
      if (half && /^(?:des|der)$/.test(this.#fold(index))) {
        const ofYear = /^jahr(?:es|s)?$/.test(this.#fold(index + 1)) || this.#yearBehind(index) !== null;
        if (!ofYear) return null;
      }
    }
    // "Hälfte von 2025", "Quartal des Jahres 2025", "erste Hälfte des Jahres"
    if (this.#fold(index) === 'von' && yearAt(this.#tokens, index + 1) !== null) index += 1;
    else if (this.#fold(index) === 'des' && /^jahr(?:es|s)?$/.test(this.#fold(index + 1))) index += 2;
    const quarter = /quartals?$/.test(word);
    const half = /^halbjahr/.test(word);
    if (rank === null || !(quarter || half) || rank < 1 || rank > (quarter ? 4 : 2)) return null;
    const [first, last] = quarter ? [rank * 3 - 2, rank * 3] : [rank * 6 - 5, rank * 6];
    const granularity = quarter ? 'quarter' : 'half';
    const year = yearAt(this.#tokens, index);
    if (year !== null) return { last: index, period: months(year, first, last, granularity) };
    const behind = this.#yearBehind(index);
    if (behind !== null) return this.#within(behind, first, last, granularity);
    return { last: index - 1, period: this.#nearest(first, last, granularity), relative: true };
  }

  #season(at: number): Found | null {
    const season = SEASONS[this.#fold(at)];
    if (season === undefined) return null;
    const year = yearAt(this.#tokens, at + 1);
    if (year !== null) {
      const last =
        this.#tokens[at + 2]?.raw === '/' && digits(this.#tokens[at + 3]) !== null ? at + 3 : at + 1;
      return { last, period: months(year, season[0], season[1], 'season') };
    }
    const behind = this.#yearBehind(at + 1);
    if (behind !== null) return this.#within(behind, season[0], season[1], 'season');
    return { last: at, period: this.#nearest(season[0], season[1], 'season'), relative: true };
  }

  /** 2027, 2025 bis 2027, 2027/28, 2027 oder 2028, 2030er Jahre */
  #years(at: number): Found | null {
    const year = yearAt(this.#tokens, at);
    if (year === null) return null;
    const next = this.#tokens[at + 1];
    if (next?.fold === 'er' && next.glue !== 'space') {
      // "ein 2024er Modell" is of one year.
      if (year % 10 !== 0) return { last: at + 1, period: wholeYear(year) };
      const last = /^jahren?$/.test(this.#fold(at + 2)) ? at + 2 : at + 1;
      return { last, period: { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31), granularity: 'years' } };
    }
    const joined =
      next?.fold === 'bis' ||
      next?.fold === 'oder' ||
      (next?.raw === '/' && next.glue === 'none') ||
      /^[–—]$/.test(next?.raw ?? '');
    if (joined) {
      const value = digits(this.#tokens[at + 2]);
      const until =
        yearAt(this.#tokens, at + 2) ??
        (value !== null && value < 100 && next?.raw === '/' ? Math.floor(year / 100) * 100 + value : null);
      if (until !== null && until > year && until - year < 30) {
        return {
          last: at + 2,
          period: { from: dayOf(year, 1, 1), to: dayOf(until, 12, 31), granularity: 'years' },
        };
      }
    }
    if (this.#tokens[at + 1]?.glue === 'hyphen') {
      const until = yearAt(this.#tokens, at + 1);
      if (until !== null && until > year)
        return {
          last: at + 1,
          period: { from: dayOf(year, 1, 1), to: dayOf(until, 12, 31), granularity: 'years' },
        };
    }
    return { last: at, period: wholeYear(year) };
  }

  /** "vor vier Jahren" is no exact count; from two years on the neighbouring year may be meant. */
  #yearsAway(span: number, last: number): Found {
    const year = this.#relativeYear(span);
    if (year === null || Math.abs(span) < 2) return { last, period: year, relative: true };
    const from = span < 0 ? wholeYear(yearOf(year.from) - 1).from : year.from;
    return { last, period: { from, to: year.to, granularity: 'years' }, relative: true };
  }

  /** im vergangenen Jahr, Vorjahr, heuer, in zwei Jahren, vor drei Jahren, im vergangenen Monat, übernächstes Jahr */
  #relative(at: number): Found | null {
    const word = this.#fold(at);
    const next = this.#fold(at + 1);
    const year = (offset: number, last: number): Found => ({
      last,
      period: this.#relativeYear(offset),
      relative: true,
    });
    if (/^vorjahr(?:es|s)?$/.test(word)) return year(-1, at);
    if (word === 'heuer' || /^heurige[nrms]?$/.test(word)) return year(0, at);
    if (/^folgejahr(?:es|s)?$/.test(word)) return { last: at, period: null, relative: true };
    if (/^jahr(?:es|s)?$/.test(next)) {
      if (/^(?:vergangene|letzte|vorige|abgelaufene|zuruckliegende)[nrms]?$/.test(word))
        return year(-1, at + 1);
      if (/^(?:diese|laufende|aktuelle)[nrms]?$/.test(word)) return year(0, at + 1);
      if (/^(?:kommende|nachste)[nrms]?$/.test(word)) return year(1, at + 1);
      if (/^ubernachste[nrms]?$/.test(word)) return year(2, at + 1);
      if (/^vorvergangene[nrms]?$/.test(word)) return year(-2, at + 1);
    }
    if ((word === 'in' || word === 'vor') && /^jahren?$/.test(this.#fold(at + 2))) {
      const span = numberWord(next) ?? digits(this.#tokens[at + 1]) ?? (next === 'einem' ? 1 : null);
      if (span !== null && span <= 30) return this.#yearsAway(word === 'in' ? span : -span, at + 2);
    }
    if (
      (/^(?:vergangene|letzte|vorige)[nrms]?$/.test(word) && /^monats?$/.test(next)) ||
      /^vormonats?$/.test(word)
    ) {
      const last = /^vormonats?$/.test(word) ? at : at + 1;
      if (this.#published === null) return { last, period: null, relative: true };
      const month = monthOf(this.#published) - 1;
      const start = yearOf(this.#published);
      return {
        last,
        period: month === 0 ? months(start - 1, 12, 12, 'month') : months(start, month, month, 'month'),
        relative: true,
      };
    }
    return null;
  }
}

const SIDES = wordTable<DateSide>({
  ab: 'from',
  seit: 'from',
  bis: 'until',
  vor: 'until',
  spatestens: 'until',
  fruhestens: 'after',
  nach: 'after',
  von: 'from',
});

function sideAt(tokens: readonly Token[], first: number, last: number): DateSide {
  if (tokens[last + 1]?.fold === 'an' || tokens[last + 1]?.fold === 'fruhestens')
    return tokens[last + 1]?.fold === 'an' ? 'from' : 'after';
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = tokens[index]?.fold ?? '';
    const side = SIDES[word];
    if (side === 'from' && word === 'von') continue;
    if (side !== undefined) return side;
    if (
      !/^(?:dem|der|das|im|zum|zu|ende|anfang|mitte|jahr|ins|erst|schon|bereits|noch|spatestens|fruhestens)$/.test(
        word,
      )
    )
      break;
  }
  return 'at';
}

/** How a word may open a date; every form of `DateReader.read` begins with one of these. */
const NEVER = 0;
const ALONE = 1;
const BEFORE_YEAR_OR_MONTH = 2;
const WITH_SPAN = 3;
const DAY = 4;

function opening(word: Word): number {
  if (word.kind === 'mark') return NEVER;
  if (word.kind === 'digits') {
    const value = Number(word.digits);
    return value >= 1990 && value <= 2069 ? ALONE : value < 100 ? DAY : NEVER;
  }
  const { fold } = word;
  if (
    MONTHS.has(fold) ||
    ordinalWord(fold) !== null ||
    PARTS[fold] !== undefined ||
    SEASONS[fold] !== undefined ||
    /^(?:erste|letzte|q$|h$|jahreswechsel$|(?:abschluss|schluss)quartal$|auftaktquartal)/.test(fold) ||
    /^(?:(?:vor|folge)jahr(?:es|s)?|heuer|heurige[nrms]?|vormonats?)$/.test(fold)
  )
    return ALONE;
  if (fold === 'in' || fold === 'vor') return WITH_SPAN;
  return RELATIVE_ADJECTIVE.test(fold) ? BEFORE_YEAR_OR_MONTH : NEVER;
}

const RELATIVE_ADJECTIVE =
  /^(?:vergangene|letzte|vorige|abgelaufene|zuruckliegende|diese|laufende|aktuelle|kommende|nachste|ubernachste|vorvergangene)[nrms]?$/;

/** Whether a date can begin at the token: most tokens are settled by one look at their word and the next. */
function opensDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  word.date ??= opening(word);
  switch (word.date) {
    case ALONE:
      return true;
    case DAY:
      return tokens[at + 1]?.raw === '.';
    case BEFORE_YEAR_OR_MONTH:
      return /^(?:jahr|monat)/.test(tokens[at + 1]?.fold ?? '');
    case WITH_SPAN:
      return tokens[at + 2]?.fold.startsWith('jahr') ?? false;
    default:
      return false;
  }
}

/** Dates and periods of one sentence. `published` is the article's day, or null where unknown. */
export function findDates(tokens: readonly Token[], published: Day | null): DateMention[] {
  let reader: DateReader | null = null;
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensDate(tokens, at)) continue;
    reader ??= new DateReader(tokens, published);
    const date = reader.read(at);
    if (date === null) continue;
    found.push({
      first: at,
      last: date.last,
      start: tokens[at]?.start ?? 0,
      end: tokens[date.last]?.end ?? 0,
      period: date.period,
      side: sideAt(tokens, at, date.last),
      relative: date.relative ?? false,
    });
    at = date.last;
  }
  return found;
}
