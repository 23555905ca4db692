import { type Figures, figures, type Result } from './evaluate.ts';
import type { ArticleFigures } from './evaluate-articles.ts';
import type { FileResults, Measurement } from './measure.ts';
import type { Miss } from './misses.ts';

interface SentenceRecord {
  readonly name: string;
  readonly shipped: Figures;
  readonly crossValidated: Figures | null;
  readonly baseline: Figures;
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
  readonly misses: readonly Miss[];
}

export function measurementRecord(
  { files, articles, baselineThreshold }: Measurement,
  misses: readonly Miss[],
): MeasurementRecord {
  const predicates = new Set(files.flatMap(({ shipped }) => shipped.map(({ predicate }) => predicate)));
  return {
    baselineThreshold,
    sentences: [
      ...files.map((file) => sentenceRecord(file.name, [file])),
      ...(files.length > 1 ? [sentenceRecord('all', files)] : []),
    ],
    predicates: [...predicates].sort().map((predicate) => sentenceRecord(predicate, files, predicate)),
    articles: articles.map(({ name, count, figures }) => ({ name, count, figures })),
    misses,
  };
}

function sentenceRecord(name: string, files: readonly FileResults[], predicate?: string): SentenceRecord {
  const of = (results: readonly Result[]): Figures =>
    figures(results.filter((result) => predicate === undefined || result.predicate === predicate));
  return {
    name,
    shipped: of(files.flatMap(({ shipped }) => shipped)),
    crossValidated: files.some(({ crossValidated }) => crossValidated !== null)
      ? of(files.flatMap(({ crossValidated }) => crossValidated ?? []))
      : null,
    baseline: of(files.flatMap(({ baseline }) => baseline)),
  };
}
