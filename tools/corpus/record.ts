import type { AlteredResults } from './altered/measure-altered.ts';
import type { ConsistentFigures } from './consistent.ts';
import type { ArticleFigures } from './evaluate-articles.ts';
import { type FileFigures, fileFigures } from './file-figures.ts';
import { KEPT_BACK_SENTENCES } from './labelled.ts';
import type { FileResults, Measurement } from './measure.ts';
import type { Miss } from './misses.ts';
import { onlyPredicate } from './sentence-table.ts';

interface SentenceRecord extends FileFigures {
  readonly name: string;
}

/** A measurement for other programs. Shares are from 0 to 1; null where there was nothing to count. */
export interface MeasurementRecord {
  readonly baselineThreshold: number;
  readonly sentences: readonly SentenceRecord[];
  readonly predicates: readonly SentenceRecord[];
  readonly articles: readonly {
    readonly name: string;
    readonly count: number;
    readonly figures: ArticleFigures;
  }[];
  readonly statements: AlteredResults['figures'] | null;
  readonly consistent: readonly { readonly name: string; readonly figures: ConsistentFigures }[];
  readonly misses: readonly Miss[];
}

export function measurementRecord(
  { files, keptBackFiles, articles, statements, consistent, baselineThreshold }: Measurement,
  misses: readonly Miss[],
): MeasurementRecord {
  const predicates = new Set(files.flatMap(({ shipped }) => shipped.map(({ predicate }) => predicate)));
  return {
    baselineThreshold,
    sentences: [
      ...files.map((file) => sentenceRecord(file.name, [file])),
      ...(files.length > 1 ? [sentenceRecord('all', files)] : []),
      ...keptBackFiles.map((file) => sentenceRecord(file.name, [file])),
      ...(keptBackFiles.length > 1 ? [sentenceRecord(KEPT_BACK_SENTENCES, keptBackFiles)] : []),
    ],
    predicates: [...predicates]
      .sort()
      .map((predicate) => sentenceRecord(predicate, onlyPredicate(files, predicate))),
    articles: articles.map(({ name, count, figures }) => ({ name, count, figures })),
    statements: statements?.figures ?? null,
    consistent: consistent.map(({ name, figures }) => ({ name, figures })),
    misses,
  };
}

const sentenceRecord = (name: string, files: readonly FileResults[]): SentenceRecord => ({
  name,
  ...fileFigures(files),
});
