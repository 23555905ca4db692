import {
  type ArticleResults,
  FITTED_ARTICLES,
  type FileResults,
  KEPT_BACK_ARTICLES,
  type Measurement,
  UNSEEN_ARTICLES,
} from './measure.ts';
import type { RunOptions } from './options.ts';
import { onlyPredicate } from './sentence-table.ts';

/** The part of a measurement that --set and --predicate ask for, or the sentence that says what is wrong with them. */
export function select(measurement: Measurement, { set, predicate }: RunOptions): Measurement | string {
  const files = filesOf(measurement, set);
  const articles = predicate === null ? articlesOf(measurement, set) : [];
  if (set !== null && files.length === 0 && articlesOf(measurement, set).length === 0) {
    const names = measurement.files.map(({ name }) => name).join(', ');
    return `There is no set ${set}. Sets: sentences, own-sentences, articles, kept-back, ${names}.`;
  }
  const chosen = predicate === null ? files : onlyPredicate(files, predicate);
  if (predicate !== null && chosen.every(({ shipped }) => shipped.length === 0))
    return `No labelled sentence of the predicate ${predicate}${set === null ? '' : ` in ${set}`}.`;
  return { ...measurement, files: chosen, articles };
}

function filesOf({ files }: Measurement, set: string | null): readonly FileResults[] {
  return set === null ? files : files.filter(({ name }) => name === set || name.startsWith(`${set}/`));
}

function articlesOf({ articles }: Measurement, set: string | null): readonly ArticleResults[] {
  const wanted =
    set === null
      ? [FITTED_ARTICLES, UNSEEN_ARTICLES, KEPT_BACK_ARTICLES]
      : set === 'articles'
        ? [FITTED_ARTICLES, UNSEEN_ARTICLES]
        : set === 'kept-back'
          ? [KEPT_BACK_ARTICLES]
          : [];
  return articles.filter(({ name }) => wanted.includes(name));
}
