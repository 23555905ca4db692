import { describe, expect, test } from 'vitest';
import { jsonLdArticles } from '../../../../page/gate/json-ld.ts';
import { parsePage } from '../load-page.ts';

const read = (...blocks: string[]) =>
  jsonLdArticles(
    parsePage(blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join('')),
  ).map(({ headline }) => headline);

describe('schema.org articles of a page', () => {
  test.each([
    ['plain', '{"@type":"NewsArticle","headline":"A"}'],
    ['in an array', '[{"@type":"WebPage"},{"@type":"Article","headline":"A"}]'],
    ['in a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"ReportageNewsArticle","headline":"A"}]}'],
    ['with several types', '{"@type":["CreativeWork","OpinionNewsArticle"],"headline":"A"}'],
    ['with a full address as type', '{"@type":"http://schema.org/NewsArticle","headline":"A"}'],
    ['as main entity', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}'],
    [
      'live blog',
      '{"@type":"LiveBlogPosting","headline":"A","liveBlogUpdate":[{"@type":"BlogPosting","headline":"B"}]}',
    ],
  ])('are found: %s', (_, json) => {
    expect(read(json)).toEqual(['A']);
  });

  test.each([
    ['a product', '{"@type":"Product","headline":"A"}'],
    [
      'a list of articles on a home page',
      '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"A"}]}',
    ],
    ['documentation', '{"@type":"TechArticle","headline":"A"}'],
    ['nothing', 'null'],
    ['a number', '5'],
    ['odd values', '{"@type":[null,5,{}],"@graph":"x","mainEntity":[[[]]]}'],
    ['broken without an article', '{"@type":"Product",'],
  ])('are not taken from %s', (_, json) => {
    expect(read(json)).toEqual([]);
  });

  test('a broken block costs itself only', () => {
    expect(read('{ kein JSON', '{"@type":"NewsArticle","headline":"A"}')).toEqual(['A']);
  });

  test('a broken block that names an article still says so', () => {
    expect(read('{"@type":"NewsArticle","headline":"A",}')).toHaveLength(1);
  });

  test('a block that nests thousands of levels deep ends', () => {
    const depth = 5000;
    expect(read(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual([]);
  });
});
