import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, readArticle } from '../../../../page/article/read-article.ts';
import { dearRuns } from '../../runs.ts';
import { loadPage, pageNames, parsePage } from '../load-page.ts';
import { expectExact, shown } from './placed.ts';

const articles = new Map<string, Article>();
for (const name of pageNames) {
  const article = readArticle(loadPage(name));
  if (article) articles.set(name, article);
}
const names = [...articles.keys()];
const articleOf = (name: string): Article => {
  const article = articles.get(name);
  if (!article) throw new Error(`${name} has no article`);
  return article;
};

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

describe('text of an article and the way back to the page', () => {
  test('nearly all pages have an article', () => {
    expect(names.length).toBeGreaterThan(15);
  });

  test.each(names)('each sentence of %s is shown by its ranges', (name) => {
    const { index, text } = articleOf(name);
    for (const { segment, index: start } of sentences.segment(text)) {
      const end = start + segment.trimEnd().length;
      expectExact(index, start, end);
    }
  });

  test.each(names)('any stretch of %s is shown by its ranges', (name) => {
    const { index, text } = articleOf(name);
    const offset = fc.nat({ max: text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => expectExact(index, Math.min(a, b), Math.max(a, b))),
      { numRuns: 150 },
    );
  });

  test.each(names)(
    'blocks of %s are in order, apart by one newline, and without white space at the ends',
    (name) => {
      const { blocks, text } = articleOf(name);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      for (const { start, end } of blocks) {
        const block = text.slice(start, end);
        expect(block).toBe(block.trim());
        expect(block).not.toMatch(/\n| {2}|\u00ad|\u00a0/);
        expect(block).not.toBe('');
      }
    },
  );

  test.each(names)('every position of %s that is in the page leads back to itself', (name) => {
    const { index, text } = articleOf(name);
    for (let at = 0; at < text.length; at++) {
      const [range] = index.rangesOf(at, at + 1);
      if (range) expect(index.offsetOf(range.startContainer, range.startOffset)).toBe(at);
    }
  });

  test('also for a page put together at random', () => {
    const word = fc.constantFrom(
      'Auto',
      ' fährt',
      ' \n ',
      'Elek\u00adtro',
      '\u00a0',
      'a\u0308',
      '\u200b',
      ' – ',
      '„Ja“',
      '  ',
      '2027',
    );
    const inline = fc.tuple(
      fc.constantFrom('b', 'a href="/x"', 'span', 'i', 'button', 'sup hidden', 'br', 'script'),
      word,
    );
    const content = fc.array(
      fc.oneof(
        word,
        inline.map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`),
      ),
      { maxLength: 12 },
    );
    const block = fc.tuple(fc.constantFrom('p', 'div', 'li', 'td', 'h3', 'blockquote'), content);
    const page = fc.array(
      block.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (parts, a, b) => {
        const lead =
          '<p>Der erste Absatz ist lang genug, damit die Seite überhaupt als Artikel gelten kann.</p>';
        const article = readArticle(
          parsePage(`<article><h1>Eine Seite aus Zufall</h1>${lead}${parts.join('\n')}</article>`),
        );
        const length = article?.text.length ?? 0;
        expect(length).toBeGreaterThan(40);
        if (article) expectExact(article.index, Math.min(a, b) % length, length - (Math.max(a, b) % length));
      }),
      { numRuns: dearRuns(80) },
    );
  });
});

describe('ranges', () => {
  test('are none for a stretch out of bounds', () => {
    const { index, text } = articleOf('clean-article');
    for (const [start, end] of [
      [-1, 3],
      [5, 5],
      [6, 5],
      [0, text.length + 1],
      [Number.NaN, 4],
    ] as const) {
      expect(index.rangesOf(start, end)).toEqual([]);
    }
  });

  test('are none when the page has changed there since', () => {
    const document = loadPage('clean-article');
    const article = readArticle(document);
    const at = article?.text.indexOf('drittgrößte') ?? -1;
    expect(article?.index.rangesOf(at, at + 11)).toHaveLength(1);
    const emphasis = [...document.querySelectorAll('em')].find((em) => em.textContent === 'drittgrößte');
    emphasis?.firstChild?.replaceWith('zweitgrößte');
    expect(article?.index.rangesOf(at, at + 11)).toEqual([]);
    expect(article?.index.rangesOf(at - 20, at - 10)).toHaveLength(1);
  });

  test('are one range for a sentence with a link in it', () => {
    const { index, text } = articleOf('clean-article');
    const start = text.indexOf('Das berichtet');
    expect(shown(index.rangesOf(start, text.indexOf(' Der Konzern ist')))).toEqual([
      'Das berichtet die Zeitung Nikkei unter Berufung auf Kreise des Unternehmens.',
    ]);
  });

  test('leave out what lies in between', () => {
    const article = readArticle(
      parsePage(
        '<article><h1>Ein Titel hier</h1><p>Ab 2027 will der Konzern <button>Mehr dazu</button>auch in Europa Autos verkaufen, heißt es.</p></article>',
      ),
    );
    const start = article?.text.indexOf('Konzern') ?? 0;
    expect(shown(article?.index.rangesOf(start, start + 15) ?? [])).toEqual(['Konzern ', 'auch in']);
  });

  test('cover soft hyphens and composed letters whole', () => {
    const article = readArticle(
      parsePage(
        '<article><h1>Ein Titel hier</h1><p>Die Elek\u00adtro\u00adau\u00adtos fu\u0308r Ma\u0308rkte au\u00dferhalb Chinas kommen im Jahr 2027.</p></article>',
      ),
    );
    expect(article?.text).toContain('Die Elektroautos für Märkte außerhalb Chinas');
    const at = (word: string) => article?.text.indexOf(word) ?? 0;
    expect(article?.index.rangesOf(at('Elektroautos'), at(' für'))[0]?.toString()).toBe(
      'Elek\u00adtro\u00adau\u00adtos',
    );
    expect(article?.index.rangesOf(at('für'), at('für') + 2)[0]?.toString()).toBe('fu\u0308');
  });
});

describe('a place in the page', () => {
  test('outside of the article text has no position', () => {
    const document = loadPage('clean-article');
    const index = readArticle(document)?.index;
    expect(index?.offsetOf(document.querySelector('nav')?.firstChild ?? document, 0)).toBeNull();
    expect(index?.offsetOf(document, 99)).toBeNull();
  });

  test('may be given as element and child', () => {
    const document = loadPage('clean-article');
    const article = readArticle(document);
    const link = document.querySelector('a[href*=nikkei]');
    expect(link && article?.index.offsetOf(link, 0)).toBe(article?.text.indexOf('Nikkei'));
  });
});
