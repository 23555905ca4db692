import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../../claims/engine.ts';
import type { Annotation, ArticleInput } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import { readHtml } from '../../tools/annotate/read-html.ts';
import type { LabelledArticle } from '../../tools/corpus/labelled.ts';

/** Text of a page that is no part of the article and that reading cannot tell from it yet. */
const KNOWN_STRAYS = [
  // A dealer's offer between two paragraphs, in a box whose names are also used for article text.
  'Wallbox 11 kW für 399 Euro',
];

const engine = createEngine(bundledPacks());
const folder = join(import.meta.dirname, 'articles');

/** What the reader sees of an annotation; soft hyphens and white space differ between page and text. */
const shown = ({ quote, relation, fact, predicate }: Annotation): string =>
  `${relation} ${fact ?? predicate}: ${plain(quote)}`;
const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

function claims(article: ArticleInput): string[] {
  const headline = article.blocks?.find(({ kind }) => kind === 'headline');
  return engine
    .annotate(article)
    .filter(({ start }) => headline === undefined || start >= headline.end)
    .filter(({ quote }) => !KNOWN_STRAYS.includes(plain(quote)))
    .map(shown);
}

test.each(globSync('*.html', { cwd: folder }).sort())(
  '%s: read as a page it has the claims of its text, the headline aside',
  (page) => {
    const labelled = JSON.parse(
      readFileSync(join(folder, `${basename(page, '.html')}.json`), 'utf8'),
    ) as LabelledArticle;
    const read = readHtml(readFileSync(join(folder, page)), labelled.url).article;
    expect([read.headline, read.published]).toEqual([labelled.headline, labelled.published]);
    const expected = claims(labelled);
    expect(expected.length).toBeGreaterThan(5);
    expect(claims(read)).toEqual(expected);
  },
);
