import type { ConsistentResults } from './consistent.ts';
import {
  type ArticleResults,
  FITTED_ARTICLES,
  type FileResults,
  KEPT_BACK_ARTICLES,
  KEPT_BACK_CONSISTENT,
  type Measurement,
  UNSEEN_ARTICLES,
} from './measure.ts';
import type { RunOptions } from './options.ts';
import { onlyPredicate } from './sentence-table.ts';

/** The name that asks for all kept-back texts, and the only one under which their misses are listed. */
export const KEPT_BACK = 'kept-back';

/** The name that asks for the statements of the facts. */
export const STATEMENTS = 'statements';

/** The name that asks for the articles in which nothing is at odds with a fact. */
export const CONSISTENT = 'consistent-articles';

/** The part of a measurement that --set and --predicate ask for, or the sentence that says what is wrong with them. */
export function select(measurement: Measurement, { set, predicate }: RunOptions): Measurement | string {
  const files = named(measurement.files, set);
  const keptBackFiles = named(measurement.keptBackFiles, set === KEPT_BACK ? null : set);
  const articles = articlesOf(measurement, set);
  const statements = set === null || set === STATEMENTS ? measurement.statements : null;
  const consistent = consistentOf(measurement, set);
  const asked = [...files, ...keptBackFiles, ...articles, ...consistent];
  if (set !== null && statements === null && asked.length === 0) {
    const names = [...measurement.files, ...measurement.keptBackFiles].map(({ name }) => name).join(', ');
    return `There is no set ${set}. Sets: sentences, own-sentences, articles, ${STATEMENTS}, ${CONSISTENT}, ${KEPT_BACK}, ${names}.`;
  }
  if (predicate === null) return { ...measurement, files, keptBackFiles, articles, statements, consistent };
  const chosen = {
    ...measurement,
    files: onlyPredicate(files, predicate),
    keptBackFiles: set === null ? [] : onlyPredicate(keptBackFiles, predicate),
    articles: [],
    statements: null,
    consistent: [],
  };
  if ([...chosen.files, ...chosen.keptBackFiles].every(({ shipped }) => shipped.length === 0))
    return `No labelled sentence of the predicate ${predicate}${set === null ? '' : ` in ${set}`}.`;
  return chosen;
}

const named = (files: readonly FileResults[], set: string | null): readonly FileResults[] =>
  set === null ? files : files.filter(({ name }) => name === set || name.startsWith(`${set}/`));

const consistentOf = ({ consistent }: Measurement, set: string | null): readonly ConsistentResults[] =>
  consistent.filter(
    ({ name }) => set === null || set === (name === KEPT_BACK_CONSISTENT ? KEPT_BACK : CONSISTENT),
  );

function articlesOf({ articles }: Measurement, set: string | null): readonly ArticleResults[] {
  const wanted =
    set === null
      ? [FITTED_ARTICLES, UNSEEN_ARTICLES, KEPT_BACK_ARTICLES]
      : set === 'articles'
        ? [FITTED_ARTICLES, UNSEEN_ARTICLES]
        : set === KEPT_BACK
          ? [KEPT_BACK_ARTICLES]
          : [];
  return articles.filter(({ name }) => wanted.includes(name));
}
