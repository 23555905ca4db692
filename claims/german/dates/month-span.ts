import { months, yearOf } from '../calendar.ts';
import { numberWord } from '../number-words.ts';
import type { DateContext } from './date-context.ts';
import type { FoundDate } from './found-date.ts';
import { readRelativeDate } from './relative-date.ts';

/** "in den ersten sechs Monaten 2025", "in den ersten drei Quartalen", "im letzten Monat des Jahres 2025" */
export function readMonthSpan(context: DateContext, at: number): FoundDate | null {
  const edge = /^erste/.test(context.fold(at)) ? 'first' : /^letzte/.test(context.fold(at)) ? 'last' : null;
  if (edge === null) return null;
  const single = /^monats?$/.test(context.fold(at + 1));
  const stated = single ? 1 : (numberWord(context.fold(at + 1)) ?? context.digits(at + 1));
  const quarters = /^quartalen?$/.test(context.fold(at + 2)) ? 3 : 1;
  const span = stated === null ? null : stated * quarters;
  if (span === null || span > 11 || !(single || quarters > 1 || /^monaten?$/.test(context.fold(at + 2))))
    return null;
  let next = at + (single ? 2 : 3);
  if (context.fold(next) === 'des' || context.fold(next) === 'im' || context.fold(next) === 'von') next += 1;
  // "im ersten Monat des neuen Jahres"
  if (/^(?:neuen|laufenden|begonnenen)$/.test(context.fold(next))) next += 1;
  const ofYear = /^jahr(?:es|s)?$/.test(context.fold(next));
  if (ofYear) next += 1;
  const ownYear = context.year(next);
  const relative = ownYear === null ? readRelativeDate(context, next) : null;
  const year = ownYear ?? (relative?.period ? yearOf(relative.period.from) : null);
  const [first, last] = edge === 'first' ? [1, span] : [13 - span, 12];
  const granularity = span === 1 ? 'month' : span === 3 ? 'quarter' : span === 6 ? 'half' : 'part';
  if (year !== null) return { last: relative?.last ?? next, period: months(year, first, last, granularity) };
  // "im ersten Monat des Jahres"
  if (single && ofYear && relative === null)
    return { last: next - 1, period: context.nearest(at, first, last, granularity), relative: true };
  // "in den ersten neun Monaten" of the year whose months are over; "... nach dem Start" counts from elsewhere.
  const elsewhere = /^(?:nach|seit|der|des|dieser|ihres|seines|seiner|ihrer|nachdem)$/.test(
    context.fold(next),
  );
  if (single || edge === 'last' || elsewhere || relative !== null) return null;
  const over = context.relativeYear(0);
  if (over === null || context.published === null) return { last: next - 1, period: null, relative: true };
  const here = months(yearOf(over.from), first, last, granularity);
  const past = here.to <= context.published || context.future;
  return {
    last: next - 1,
    period: past ? here : months(yearOf(over.from) - 1, first, last, granularity),
    relative: true,
  };
}
