import type { ArticleResults } from './measure.ts';
import { percent, type Table } from './table.ts';

export function articleTable(articles: readonly ArticleResults[]): Table {
  return {
    columns: [
      { title: 'articles' },
      { title: 'number' },
      { title: 'claims' },
      { group: 'all claims (--all)', title: 'found' },
      { group: 'all claims (--all)', title: 'precision' },
      { group: 'links to facts', title: 'precision' },
      { group: 'links to facts', title: 'recall' },
      { group: 'links to facts', title: 'of main statements' },
      { group: 'links to facts', title: 'relation' },
      { group: 'links to facts', title: 'agree or differ' },
    ],
    rows: articles.map(({ name, count, figures }) => [
      name,
      String(count),
      String(figures.labelled),
      ...[
        figures.found,
        figures.precision,
        figures.linkPrecision,
        figures.linkRecall,
        figures.mainRecall,
        figures.relation,
        figures.agreement,
      ].map(percent),
    ]),
  };
}
