// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { precedingText } from '../../../../page/article/preceding-text.ts';
import { readArticle } from '../../../../page/article/read-article.ts';

afterEach(() => document.body.replaceChildren());

const long = 'Ein Absatz von üblicher Länge, damit die Seite als Artikel gilt und gelesen wird.';

function open(html: string) {
  document.body.innerHTML = `<main><article><h1>Ein Titel für den Artikel</h1>${html}</article></main>`;
  const article = readArticle(document);
  const element = document.querySelector('#new');
  if (!article || !element) throw new Error('the page above is an article with a new part');
  return { article, element };
}

describe('text before a part', () => {
  test('the paragraphs before it come in reading order, without what the article leaves out', () => {
    const { article, element } = open(`<p>Xiaomi kommt. ${long}</p>
      <aside><p>Anzeige: Jetzt Reifen wechseln.</p></aside><p>Der Plan steht. ${long}</p><p id="new">Er gilt.</p><p>Danach.</p>`);
    const before = precedingText(article, element, 500);
    expect(before).toMatch(/Xiaomi kommt.*\n.*Der Plan steht/s);
    expect(before).not.toContain('Reifen');
    expect(before).not.toContain('Danach');
    expect(before).not.toContain('Er gilt');
  });

  test('it looks beyond the list or section the part stands in', () => {
    const { article, element } = open(
      `<p>Xiaomi kommt. ${long}</p><p>${long}</p><section><ol><li id="new">Er gilt.</li></ol></section>`,
    );
    expect(precedingText(article, element, 500)).toContain('Xiaomi kommt');
  });

  test('of a long section before it only the end is read', () => {
    const { article, element } = open(
      `<div><p>Ganz vorn. ${long}</p>${`<p>${long}</p>`.repeat(20)}<p>Zuletzt. ${long}</p></div><p id="new">Er gilt.</p>`,
    );
    const before = precedingText(article, element, 100);
    expect(before).toContain('Zuletzt');
    expect(before).not.toContain('Ganz vorn');
  });
});
