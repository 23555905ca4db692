import { type Day, type Granularity, months, type Period, wholeYear, yearOf } from '../calendar.ts';
import type { Token } from '../tokens.ts';
import { looksAhead, looksAheadAt, tellsPresentAt, wasMeantAt } from './looks-ahead.ts';
import { digitsAt, isYear, yearAt } from './year-at.ts';

/** "im vergangenen Jahr", "im vorigen Herbst" */
export const OVER = /^(?:vergangen|letzt|vorig|zuruckliegend|abgelaufen)e[nrms]?$/;
export const COMING = /^(?:kommend|nachst|bevorstehend)e[nrms]?$/;

/** Up to seven months ahead. */
const isNearer = ({ from }: Period, published: Day): boolean => from - published < SOON;
const SOON = 200;
/** So many days before its end nobody tells what a quarter came to. */
const NEARLY_OVER = 15;

/** What a date is read from: the tokens of its sentence and the day of the article. */
export class DateContext {
  readonly tokens: readonly Token[];
  readonly published: Day | null;
  /** The part of a year that the sentence has given last with its year. */
  told: Period | null = null;
  #ahead: boolean | null = null;

  constructor(tokens: readonly Token[], published: Day | null) {
    this.tokens = tokens;
    this.published = published;
  }

  /** Whether the sentence speaks of what is to come. */
  get future(): boolean {
    this.#ahead ??= looksAhead(this.tokens);
    return this.#ahead;
  }

  /** Whether the date at a token is to come. */
  liesAhead(at: number): boolean {
    return looksAheadAt(this.tokens, at);
  }

  /** The folded word at a token, '' outside of the sentence. */
  fold(at: number): string {
    return this.tokens[at]?.fold ?? '';
  }

  raw(at: number): string | undefined {
    return this.tokens[at]?.raw;
  }

  digits(at: number): number | null {
    return digitsAt(this.tokens, at);
  }

  /** A year that stands by itself. */
  year(at: number): number | null {
    return yearAt(this.tokens, at);
  }

  /** A year where only a year can stand. */
  fullYear(at: number): number | null {
    const value = this.digits(at);
    return value !== null && isYear(value) ? value : null;
  }

  /** Whether a period is a later part of the year that the sentence has named before. */
  goesOn({ from }: Period): boolean {
    return this.told !== null && from > this.told.from && yearOf(from) === yearOf(this.told.from);
  }

  relativeYear(offset: number): Period | null {
    return this.published === null ? null : wholeYear(yearOf(this.published) + offset);
  }

  /**
   * The year that a month, quarter or season at a token without a year means: the next one in plans, else the latest
   * not after the article. "Im vergangenen Herbst" and "im kommenden Herbst" say it themselves, and "im Frühjahr 2025 waren
   * es 300, im Sommer 700" goes on in the year it has named.
   */
  nearest(at: number, first: number, last: number, granularity: Granularity): Period | null {
    if (this.published === null) return null;
    const year = yearOf(this.published);
    const here = months(year, first, last, granularity);
    const before = this.fold(at - 1);
    if (OVER.test(before))
      return here.to < this.published ? here : months(year - 1, first, last, granularity);
    if (COMING.test(before))
      return here.from > this.published ? here : months(year + 1, first, last, granularity);
    // "die Ankündigung vom Herbst"
    if (before === 'vom' && this.fold(at + 1) !== 'an')
      return here.from <= this.published ? here : months(year - 1, first, last, granularity);
    const then = this.told === null ? null : months(yearOf(this.told.from), first, last, granularity);
    if (then !== null && then.from <= this.published && this.goesOn(then)) return then;
    if (this.liesAhead(at)) {
      if (here.to >= this.published) return here;
      const passed = wasMeantAt(this.tokens, at) && this.published - here.to < SOON;
      return passed ? here : months(year + 1, first, last, granularity);
    }
    // Told in March, the first half of a year is that of the last one.
    if (
      /^(?:quarter|half)$/.test(granularity) &&
      here.to - this.published > NEARLY_OVER &&
      !tellsPresentAt(this.tokens, at)
    )
      return months(year - 1, first, last, granularity);
    if (here.from > this.published && isNearer(here, this.published) && tellsPresentAt(this.tokens, at))
      return here;
    return here.from <= this.published ? here : months(year - 1, first, last, granularity);
  }
}
