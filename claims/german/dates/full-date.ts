import type { DateContext } from './date-context.ts';
import { type FoundDate, onDay } from './found-date.ts';
import { isYear } from './year-at.ts';

/** 28.10.2024, 28. 10. 2024, 2024-10-28 */
export function readFullDate(context: DateContext, at: number): FoundDate | null {
  const day = context.digits(at);
  if (day === null) return null;
  if (isYear(day)) {
    const [month, last] = [context.digits(at + 1), context.digits(at + 2)];
    const hyphens = context.tokens[at + 1]?.glue === 'hyphen' && context.tokens[at + 2]?.glue === 'hyphen';
    if (hyphens && month !== null && last !== null && month >= 1 && month <= 12 && last >= 1 && last <= 31)
      return onDay(day, month, last, at + 2);
    return null;
  }
  if (day < 1 || day > 31 || context.raw(at + 1) !== '.') return null;
  const month = context.digits(at + 2);
  if (month === null || month < 1 || month > 12 || context.raw(at + 3) !== '.') return null;
  const year = context.fullYear(at + 4);
  return year === null ? null : onDay(year, month, day, at + 4);
}
