import type { EntityGraph } from '../entities/entity-graph.ts';
import { lastDate, withCarriedDates } from '../reading/carried-dates.ts';
import { contentStems, type SentenceReading } from '../reading/sentence-reading.ts';
import { cyclesIn } from '../reading/test-cycles.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import { clauseAround, isBoundary } from './clauses.ts';
import { inContext, type SentenceInContext, type SentenceRegion } from './context.ts';

/** The clauses that hold one of `slots`, figures or dates, and lie outside of `claimed`, each once. */
export function openClauses(
  { reading: { tokens } }: SentenceInContext,
  slots: readonly TokenRange[],
  claimed: readonly TokenRange[],
): TokenRange[] {
  const clauses = new Map<number, TokenRange>();
  for (const { first, last } of slots) {
    // What parts two clauses is in neither.
    if (isBoundary(tokens, first) || claimed.some((range) => inRange(range, first))) continue;
    const clause = clauseAround(tokens, first, last);
    clauses.set(clause.first, clause);
  }
  return [...clauses.values()];
}

/**
 * A clause as if it were a sentence of its own that follows the rest of its sentence; the sentence itself where it has no
 * other. Offsets stay those of the text.
 */
export function clauseOf(
  sentence: SentenceInContext,
  { first, last }: TokenRange,
  graph: EntityGraph,
): SentenceInContext {
  const { reading } = sentence;
  const behind = reading.tokens.slice(last + 1);
  if (first === 0 && behind.every(({ kind }) => kind === 'mark')) return sentence;
  const tokens = reading.tokens.slice(first, last + 1);
  const within = <T extends TokenRange>(parts: readonly T[]): T[] =>
    parts
      .filter((part) => part.first >= first && part.last <= last)
      .map((part) => ({ ...part, first: part.first - first, last: part.last - first }));
  const mentions = within(reading.mentions);
  const clause: SentenceReading = {
    start: tokens[0]?.start ?? reading.start,
    end: tokens.at(-1)?.end ?? reading.end,
    tokens,
    dates: within(reading.dates),
    values: within(reading.values),
    mentions,
    concepts: reading.concepts.between(first, last),
    cycles: cyclesIn(tokens),
    stems: contentStems(tokens, mentions),
  };
  const topics = new Map(sentence.topics);
  for (const id of [...sentence.named, ...sentence.described]) topics.set(id, 0);
  // "Auf 17,4 Prozent kamen sie 2025, im Jahr davor waren es 13,6"
  const dated = withCarriedDates(clause, lastDate(reading));
  return inContext(dated, within(sentence.mentions), topics, reading, graph, regionsBefore(sentence, first));
}

/** "In Österreich verlief die Kurve flacher, dort lag der Anteil bei 21 Prozent": the clause is where the words before it are. */
function regionsBefore(
  { mentions, regions, regionsBefore }: SentenceInContext,
  clause: number,
): readonly SentenceRegion[] {
  const before = regions.filter(({ id }) =>
    mentions.some(({ last, entities }) => last < clause && entities.includes(id)),
  );
  return before.length > 0 ? before : regionsBefore;
}
