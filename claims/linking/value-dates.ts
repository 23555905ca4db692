import type { Fact } from '../../facts/types.ts';
import { type Period, parsePeriod } from '../german/calendar.ts';

/** "2027 oder 2028": the dates that a record leaves open, the main one left out. */
export const openDates = ({ value, also }: Fact): Period[] =>
  value.type === 'date' && /\boder\b/.test(value.text_de) ? alsoDates({ also }) : [];

/** The dates that a record gives beside its value. */
export const alsoDates = ({ also }: Pick<Fact, 'also'>): Period[] =>
  also.flatMap((other) => (other.type === 'date' ? (parsePeriod(other.date) ?? []) : []));
