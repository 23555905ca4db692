import { isIsoDay } from '../date.ts';

const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/;
const GERMAN = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

/** The day in "2026-05-13", "2026-05-13 15:44", "2026-05-13T15:44:00Z" or "13.05.2026"; null for anything else. */
export function reviewDay(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 100) return null;
  const iso = ISO.exec(written);
  const german = GERMAN.exec(written);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [german?.[3], german?.[2], german?.[1]];
  if (!year || !month || !day) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(text) ? text : null;
}
