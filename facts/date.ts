/** ISO 8601 dates as packs write them: 2027, 2027-04, 2027-04-30, 2027-Q2 or 2027-H1. */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-Q[1-4]|-H[12])?$/;

/** True for a year, month, day, quarter or half-year that exists. */
export function isIsoPeriod(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const months = Number(month);
  if (months < 1 || months > 12) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), months - 1, Number(day)));
  return date.getUTCMonth() === months - 1 && date.getUTCDate() === Number(day) && Number(day) > 0;
}

/** True for a year, month or day that exists: how sources and stocks are dated. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isIsoPeriod(text);
}

/** True for a full day that exists. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isIsoPeriod(text);
}

/** A period or two joined by a slash: 2024-04/2026-02. */
export function isIsoSpan(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isIsoPeriod);
}
