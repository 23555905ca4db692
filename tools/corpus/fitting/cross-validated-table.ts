import { articleTable } from '../article-table.ts';
import type { Corpus } from '../corpus.ts';
import { evaluate, figures } from '../evaluate.ts';
import { evaluateArticles } from '../evaluate-articles.ts';
import { UNSEEN_ARTICLES } from '../measure.ts';
import { asText, percent } from '../table.ts';
import type { CrossValidation } from './cross-validate.ts';

/** What the weights do for facts and articles they were fitted without. */
export function crossValidatedTables(corpus: Corpus, { linker, engine }: CrossValidation): string {
  const { files, articles, accepted } = corpus;
  const rows = [...files, { name: 'all', sentences: files.flatMap(({ sentences }) => sentences) }].map(
    ({ name, sentences }) => {
      const { labelled, precision, recall, relation, alarms } = figures(
        evaluate(sentences, linker, accepted),
      );
      return [name, String(labelled), ...[precision, recall, relation, alarms].map(percent)];
    },
  );
  const titles = ['sentences, cross-validated', 'labelled', 'precision', 'recall', 'relation', 'alarms'];
  const measured = evaluateArticles(articles, engine, accepted);
  return [
    asText({ columns: titles.map((title) => ({ title })), rows }),
    asText(articleTable([{ name: UNSEEN_ARTICLES, count: articles.length, ...measured }])),
  ].join('\n\n');
}
