import type { FactIndex } from '../../claims/linking/fact-index.ts';
import type { Fact } from '../../facts/types.ts';
import type { FactBook } from './fact-book.ts';

/** A book over the facts of an index, as far as their records are at hand; no other record is read. */
export function indexBook(index: FactIndex): FactBook {
  const atHand = (rows: readonly number[]): Fact[] =>
    rows.filter((row) => index.isAtHand(row)).map((row) => index.fact(row));
  return {
    fact: (id) => {
      const row = index.rowOf(id);
      return row === undefined ? undefined : atHand([row])[0];
    },
    // Names everybody knows are no entries of any pack.
    entity: (id) => (index.graph.isPacked(id) ? index.graph.get(id) : undefined),
    beside: (fact) => {
      const row = index.rowOf(fact.id);
      return row === undefined ? [] : atHand(rowsBeside(index, row, fact));
    },
  };
}

/** All rows that notes on these facts ask for; the facts themselves are at hand. */
export const rowsForNotes = (index: FactIndex, ids: Iterable<string>): number[] =>
  [...ids].flatMap((id) => {
    const row = index.rowOf(id);
    return row === undefined || !index.isAtHand(row) ? [] : rowsBeside(index, row, index.fact(row));
  });

/**
 * The rows that `beside` tells of, itself among them: what it replaced or was replaced by, others of its subject and
 * predicate, and other laps on its track.
 */
function rowsBeside(index: FactIndex, row: number, fact: Fact): readonly number[] {
  const { topic, subject, predicate } = index.columns;
  const rows = new Set(index.timeline(row));
  for (const other of index.subjects.rows(subject[row] ?? 0))
    if (topic[other] === topic[row]) rows.add(other);
  const { track } = fact.qualifiers;
  if (track !== undefined)
    for (const other of index.naming(track)) if (predicate[other] === predicate[row]) rows.add(other);
  return [...rows].sort((a, b) => a - b);
}
