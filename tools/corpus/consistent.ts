import type { Engine } from '../../claims/types.ts';
import type { ConsistentArticle } from './labelled.ts';
import type { Miss } from './misses.ts';
import { percent, type Table } from './table.ts';

export interface ConsistentFigures {
  readonly articles: number;
  /** Notes that they got, right or wrong. */
  readonly notes: number;
  /** Share of the notes that object, though nothing in the texts is at odds with a fact. */
  readonly objections: number;
}

export interface ConsistentResults {
  readonly name: string;
  readonly figures: ConsistentFigures;
  readonly misses: readonly Miss[];
}

/** Notes with one of these tell a reader that something is wrong with the article. */
const OBJECTING = new Set(['contradicted', 'outdated', 'unconfirmed']);

/** What the engine objects to in articles that agree with every fact. */
export function measureConsistent(
  name: string,
  articles: readonly ConsistentArticle[],
  engine: Engine,
): ConsistentResults {
  const notes = articles.flatMap((article) =>
    engine.annotate(article).map((note) => ({ article: article.id, note })),
  );
  const objections = notes.filter(({ note }) => OBJECTING.has(note.relation));
  return {
    name,
    figures: {
      articles: articles.length,
      notes: notes.length,
      objections: notes.length === 0 ? 0 : objections.length / notes.length,
    },
    misses: objections.map(
      ({ article, note: { quote, relation, fact, why } }): Miss => ({
        kind: 'objection',
        where: article,
        text: quote,
        wanted: 'no objection',
        got: `${fact}, ${relation}, ${why[0]?.de ?? ''}`,
      }),
    ),
  };
}

export const consistentTable = (results: readonly ConsistentResults[]): Table => ({
  columns: ['consistent articles', 'count', 'notes', 'objections among them'].map((title) => ({ title })),
  rows: results.map(({ name, figures }) => [
    name,
    String(figures.articles),
    String(figures.notes),
    percent(figures.objections),
  ]),
});
