import { overlaps } from '../german/calendar.ts';
import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { fitQualifiers } from './qualifier-fit.ts';

/**
 * Facts that say of another time or another subject what `stated` says, where the words name that time or subject and
 * neither another.
 */
export function siblingsOf(stated: FactEntry, words: SentenceInContext, index: FactIndex): FactEntry[] {
  const { fact } = stated;
  // Another time needs a date.
  const subjects = new Set(words.reading.dates.length > 0 ? [fact.subject, ...words.named] : words.named);
  const found: FactEntry[] = [];
  for (const subject of subjects) {
    for (const row of index.subjects.rowsOf(subject)) {
      if (index.columns.predicate[row] !== index.columns.predicate[stated.row]) continue;
      if (!index.isAtHand(row)) continue;
      const other = index.entry(row);
      if (other.fact === fact || !saysTheSame(other, fact)) continue;
      const { period } = fitQualifiers(words, other.frame, index.graph);
      if (subject === fact.subject ? period === 'fits' && isOfTime(other, words) : period !== 'conflicts')
        found.push(other);
    }
  }
  return found;
}

const saysTheSame = ({ fact }: FactEntry, stated: FactEntry['fact']): boolean =>
  fact.value.type === stated.value.type &&
  fact.qualifiers.region === stated.qualifiers.region &&
  fact.qualifiers.metric === stated.qualifiers.metric &&
  fact.qualifiers.drive === stated.qualifiers.drive;

const isOfTime = ({ frame }: FactEntry, { reading }: SentenceInContext): boolean =>
  reading.dates.some(
    ({ period }) => period !== null && frame.period !== null && overlaps(period, frame.period),
  );
